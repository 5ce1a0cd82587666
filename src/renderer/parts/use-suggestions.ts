import { useEffect } from 'react';
import type { CallOutput } from '../api/bridge';
import { calls } from '../api/bridge';
import { useQueryOf } from '../api/use-query-of';

/** Whom to have lunch with and whom to greet. Once somebody looks at them, they are noted as proposed. */
export function useSuggestions({ enabled = true } = {}) {
  const suggestions = useQueryOf('readSuggestions', {}, { daily: true, enabled });
  const { data } = suggestions;
  useEffect(() => {
    if (!data || idsOf(data).length === 0) return undefined;
    const look = (): void => {
      if (document.hasFocus()) note(data);
    };
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [data]);
  return suggestions;
}

type Suggestions = CallOutput<'readSuggestions'>;

const idsOf = ({ lunch, touchBase }: Suggestions): string[] =>
  [...(lunch ? [lunch] : []), ...touchBase].map(({ person }) => person.id);

/** What this window has noted. */
let noted = '';

function note(suggestions: Suggestions): void {
  const seen = idsOf(suggestions).join();
  if (seen === noted) return;
  noted = seen;
  const { lunch, touchBase } = suggestions;
  calls
    .noteSuggested({
      lunch: lunch?.person.id ?? null,
      touchBase: touchBase.map(({ person }) => person.id)
    })
    // They are shown all the same; noted they are at the next look.
    .catch(() => (noted = ''));
}
