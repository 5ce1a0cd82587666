import { useQueryClient } from '@tanstack/react-query';
import type { CallInput, CallOutput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { SectionHead } from '../../ui/section-head';
import { Switch } from '../../ui/switch';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';
import styles from './settings-page.module.css';

type Changes = CallInput<'changePresence'>;
type Platform = CallOutput<'readDesktop'>['platform'];

/** How Hallway is at hand without its window: at login, in the tray, or beside it. */
export function PresenceCard({ platform }: { platform: Platform }) {
  const { data } = useQueryOf('readPresence', {});
  const queries = useQueryClient();
  const toast = useToast();
  const { mutate, variables, isPending } = useCommand('changePresence');
  if (!data) return null;
  const isOn = (name: keyof Changes) => (isPending ? variables[name] : undefined) ?? data[name];
  const change = (changes: Changes) =>
    mutate(changes, {
      onSettled: () => void queries.invalidateQueries({ queryKey: ['readPresence'] }),
      onError: ({ message }) => toast({ text: message, tone: 'problem' })
    });
  const rows = rowsFor(data.hasTray, platform);
  return (
    <section id="at-hand">
      <SectionHead title="Always at hand" />
      <div className={styles.card}>
        {rows.map(({ of, name, remark }) => (
          <SettingRow key={of} name={name} remark={remark}>
            <Switch label={name} isOn={isOn(of)} onChange={(on) => change({ [of]: on })} />
          </SettingRow>
        ))}
      </div>
    </section>
  );
}

interface PresenceRow {
  of: keyof Changes;
  name: string;
  remark: string;
}

/** What can be chosen on this desktop. */
function rowsFor(hasTray: boolean, platform: Platform): PresenceRow[] {
  const bar = platform === 'mac' ? 'menu bar' : 'tray';
  const start: PresenceRow = {
    of: 'startsAtLogin',
    name: 'Start when I log in',
    remark: hasTray
      ? `Without a window: only the doorway in the ${bar}. Closing the window leaves it there, too.`
      : 'With the small window only. Closing the main window leaves it there, too.'
  };
  if (platform === 'mac') return [start, menuBarCount];
  return [start, hasTray ? plainIcon : smallWindow];
}

const smallWindow: PresenceRow = {
  of: 'smallWindow',
  name: 'Small window',
  remark:
    'This desktop shows no tray icons. The small window shows the week instead; without it, closing Hallway ends it.'
};

const plainIcon: PresenceRow = {
  of: 'plainIcon',
  name: 'Tray icon in one colour',
  remark: 'Like most icons beside it. How full the week is, its shape still tells.'
};

const menuBarCount: PresenceRow = {
  of: 'menuBarCount',
  name: 'Count in the menu bar',
  remark: 'Beside the doorway, such as 5/9.'
};
