import { calls } from '../api/bridge';
import { useNavigation } from '../api/navigation';
import { useOpenHit } from '../api/use-open-hit';
import { useQueryOf } from '../api/use-query-of';
import { useToday } from '../api/use-today';
import { actionsLike, type Action } from './actions';
import {
  actionGroup,
  foundGroups,
  knowingGroup,
  logItems,
  recentGroup,
  textGroup,
  type PaletteGroup
} from './palette-items';
import { paletteMode } from './palette-mode';
import { useRecentSearches } from './recent-searches';

export interface PaletteGroups {
  readonly groups: readonly PaletteGroup[];
  /** The groups still belong to an earlier text. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  /** A sentence about what was looked for instead. */
  readonly note: string | null;
}

/** What the palette shows for a text. */
export function usePaletteGroups(
  text: string,
  actions: readonly Action[],
  openResults: (query: string) => void,
  typeInstead: (query: string) => void
): PaletteGroups {
  const mode = paletteMode(text);
  const today = useToday();
  const open = useOpenHit();
  const { go } = useNavigation();
  const recent = useRecentSearches();
  const isSearch = mode.type === 'search';
  const found = useQueryOf(
    'search',
    {
      query: isSearch ? mode.query.slice(0, 1000) : '',
      groups: isSearch ? [...mode.groups] : [],
      limit: isSearch && mode.groups.length === 1 ? 10 : 4,
      typing: true
    },
    { enabled: isSearch, keepLast: isSearch }
  );
  const log = isSearch ? mode.log : null;
  const named = useQueryOf(
    'search',
    { query: log?.name ?? '', groups: ['people'], limit: 4, typing: true },
    { enabled: log !== null, keepLast: log !== null }
  );
  const about = mode.type === 'who-knows' ? mode.about : '';
  const knowing = useQueryOf(
    'findWhoKnows',
    { about: about.slice(0, 300) },
    { enabled: about !== '', keepLast: about !== '' }
  );

  const groups: PaletteGroup[] = [];
  switch (mode.type) {
    case 'start':
      groups.push(recentGroup(recent, typeInstead), actionGroup('Do', actions));
      break;
    case 'actions':
      groups.push(actionGroup('Do', actionsLike(actions, mode.text)));
      break;
    case 'who-knows':
      if (about !== '' && knowing.data)
        groups.push(
          knowingGroup(
            knowing.data,
            about,
            (id) => go({ name: 'person', id }),
            () => go({ name: 'who-knows', about })
          )
        );
      break;
    case 'search':
      groups.push({
        name: 'Do',
        items: [
          ...(log === null ? [] : logItems(log.kind, named.data?.groups[0]?.hits ?? [], capture)),
          ...(mode.groups.length > 0 || mode.query.length < 2
            ? []
            : actionGroup('Do', actionsLike(actions, mode.query)).items)
        ]
      });
      if (found.data && today !== undefined) groups.push(...foundGroups(found.data, today, open));
      if (mode.groups.length === 0) groups.push(textGroup(mode.query, openResults, capture));
      break;
  }
  const asked = mode.type === 'who-knows' ? knowing : found;
  const isAsking = (isSearch || about !== '') && (asked.isPending || asked.isPlaceholderData);
  return {
    groups: groups.filter(({ items }) => items.length > 0),
    isBehind: isAsking,
    error: isSearch || about !== '' ? asked.error : null,
    note: isSearch ? noteOf(found.data) : null
  };
}

const capture = (line: string): void => void calls.openCapture({ text: line.slice(0, 1000) });

function noteOf(
  found: { instead: string | null; isLoose: boolean; groups: readonly unknown[] } | undefined
): string | null {
  if (!found || found.groups.length === 0) return null;
  if (found.instead !== null) return `Looked for “${found.instead}” instead.`;
  return found.isLoose ? 'Nothing has all these words. These have some of them.' : null;
}
