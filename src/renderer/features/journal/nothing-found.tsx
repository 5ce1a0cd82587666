import { EmptyState } from '../../ui/empty-state';

/** A search without a hit. */
export function NothingFound({ query }: { query: string }) {
  return (
    <EmptyState
      title={`Nothing about “${query}”`}
      drawing={
        <svg width="160" height="92" viewBox="0 0 160 92" aria-hidden="true">
          <path d="M10 78H150" stroke="var(--line-2)" />
          <path
            d="M52 78V52A18 18 0 0 1 70 34A18 18 0 0 1 88 52V78Z"
            fill="var(--door-pane)"
            stroke="var(--door-frame)"
            strokeWidth="1.5"
          />
          <circle cx="80" cy="66" r="1.6" fill="var(--ink-3)" />
          <circle cx="100" cy="54" r="11" fill="var(--bg)" stroke="var(--ink-2)" strokeWidth="2" />
          <path d="M108 62l9 9" stroke="var(--ink-2)" strokeWidth="2.5" strokeLinecap="round" />
        </svg>
      }
    >
      No entry has these words. Fewer words find more.
    </EmptyState>
  );
}
