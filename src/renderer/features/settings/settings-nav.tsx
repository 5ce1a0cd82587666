import { Bell, CalendarDays, Feather, HardDrive, Hand, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './settings-nav.module.css';

/** The parts of the page, by the ids of their sections. */
const parts = [
  { id: 'appearance', name: 'Appearance', icon: Sun },
  { id: 'at-hand', name: 'Always at hand', icon: Hand },
  { id: 'capture', name: 'Capture', icon: Feather },
  { id: 'days', name: 'Your days', icon: CalendarDays },
  { id: 'nudges', name: 'Nudges', icon: Bell },
  { id: 'data', name: 'Your data', icon: HardDrive }
] as const;

/** The way to each part of the settings, which says at which one is. */
export function SettingsNav() {
  const [current, setCurrent] = useState<string>(parts[0].id);
  useEffect(() => {
    const look = () => setCurrent(partInSight());
    // The page scrolls inside the window; its scrolling is heard on the way down only.
    addEventListener('scroll', look, { capture: true, passive: true });
    return () => removeEventListener('scroll', look, { capture: true });
  }, []);
  return (
    <nav className={styles.nav} aria-label="Parts of the settings">
      {parts.map(({ id, name, icon: Icon }) => (
        <button
          key={id}
          type="button"
          className={styles.part}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => {
            document.getElementById(id)?.scrollIntoView();
            // The last ones have no room below to come to the top.
            requestAnimationFrame(() => setCurrent(id));
          }}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden />
          {name}
        </button>
      ))}
    </nav>
  );
}

/** The last part that begins in the upper third of the window. */
function partInSight(): string {
  const begun = parts.filter(({ id }) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top < innerHeight / 3;
  });
  return begun.at(-1)?.id ?? parts[0].id;
}
