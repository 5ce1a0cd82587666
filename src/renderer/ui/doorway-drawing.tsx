import type { ReactNode } from 'react';

/** A closed door, for a place where nothing stands. */
export const ClosedDoor = () => (
  <Ground>
    <path
      d="M60 78V50A20 20 0 0 1 80 30A20 20 0 0 1 100 50V78Z"
      fill="var(--door-pane)"
      stroke="var(--door-frame)"
      strokeWidth="1.5"
    />
    <circle cx="93" cy="58" r="1.6" fill="var(--ink-3)" />
  </Ground>
);

/** A door and a glass, for a search that found nothing. */
export const SearchedDoor = () => (
  <Ground>
    <path
      d="M52 78V52A18 18 0 0 1 70 34A18 18 0 0 1 88 52V78Z"
      fill="var(--door-pane)"
      stroke="var(--door-frame)"
      strokeWidth="1.5"
    />
    <circle cx="80" cy="66" r="1.6" fill="var(--ink-3)" />
    <circle cx="100" cy="54" r="11" fill="var(--bg)" stroke="var(--ink-2)" strokeWidth="2" />
    <path d="M108 62l9 9" stroke="var(--ink-2)" strokeWidth="2.5" strokeLinecap="round" />
  </Ground>
);

const Ground = ({ children }: { children: ReactNode }) => (
  <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
    <path d="M10 78H150" stroke="var(--line-2)" />
    {children}
  </svg>
);
