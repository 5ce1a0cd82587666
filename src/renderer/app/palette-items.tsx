import { ArrowRight, Clock, Hash, Plus } from 'lucide-react';
import { searchGroupNames } from '../../contract/search';
import type { ReactNode } from 'react';
import type { SearchHit, SearchResult } from '../../contract/search';
import type { WhoKnows } from '../../contract/who-knows';
import type { IsoDate } from '../../domain/calendar/calendar';
import type { TouchKind } from '../../domain/journal/touch';
import { Avatar } from '../parts/avatar';
import { counted } from '../parts/day-words';
import { hitKey, hitView } from '../parts/found-hit';
import { iconOf } from '../parts/kind-icon';
import { kindLead } from '../parts/kind-words';
import { MarkedText } from '../parts/marked-text';
import { Strength } from '../parts/strength';
import { Kbd } from '../ui/kbd';
import { printedKeys, type Action } from './actions';

/** A line of the palette. */
export interface PaletteItem {
  readonly key: string;
  readonly icon: ReactNode;
  readonly lead: ReactNode;
  readonly rest?: ReactNode;
  readonly end?: ReactNode;
  readonly act: () => void;
}

/** Lines under a heading. */
export interface PaletteGroup {
  readonly name: string;
  readonly items: readonly PaletteItem[];
}

/** Actions by name. */
export const actionGroup = (name: string, actions: readonly Action[]): PaletteGroup => ({
  name,
  items: actions.map(({ name: lead, icon: Icon, keys, act }) => ({
    key: `action ${lead}`,
    icon: <Icon size={16} strokeWidth={1.75} aria-hidden />,
    lead,
    end: keys === null ? null : <Kbd keys={printedKeys(keys)} />,
    act
  }))
});

/** What was looked for before, newest first. */
export const recentGroup = (
  queries: readonly string[],
  search: (query: string) => void
): PaletteGroup => ({
  name: 'Recent',
  items: queries.map((query) => ({
    key: `recent ${query}`,
    icon: <Clock size={16} strokeWidth={1.75} aria-hidden />,
    lead: query,
    act: () => search(query)
  }))
});

/** What a search found, group by group. */
export const foundGroups = (
  { groups }: SearchResult,
  today: IsoDate,
  open: (hit: SearchHit) => void
): PaletteGroup[] =>
  groups.map(({ group, hits }) => ({
    name: searchGroupNames[group],
    items: hits.map((hit) => ({ key: hitKey(hit), ...hitView(hit, today), act: () => open(hit) }))
  }));

/** Lines to be begun in the capture window: a kind of contact with the first people found. */
export function logItems(
  kind: TouchKind,
  hits: readonly SearchHit[],
  capture: (text: string) => void
): PaletteItem[] {
  const Icon = iconOf(kind);
  const lead = kindLead(kind).toLowerCase();
  return hits.slice(0, 2).flatMap((hit) =>
    hit.type !== 'person'
      ? []
      : {
          key: `log ${hit.id}`,
          icon: <Icon size={16} strokeWidth={1.75} aria-hidden />,
          lead: (
            <>
              Log {lead} <MarkedText text={hit.name} marks={hit.marks} lit />
            </>
          ),
          rest: 'today',
          act: () => capture(`${lead} ${hit.name} `)
        }
  );
}

export const textGroupName = 'With these words';

/** What can be done with any text: look at all of what it finds, or write it down. */
export const textGroup = (
  text: string,
  search: (query: string) => void,
  capture: (text: string) => void
): PaletteGroup => ({
  name: textGroupName,
  items: [
    {
      key: 'all results',
      icon: <ArrowRight size={16} strokeWidth={1.75} aria-hidden />,
      lead: 'All results',
      end: <Kbd keys={['Mod', 'Enter']} />,
      act: () => search(text)
    },
    {
      key: 'write',
      icon: <Plus size={16} strokeWidth={1.75} aria-hidden />,
      lead: 'Write it down',
      rest: 'as an entry',
      act: () => capture(text)
    }
  ]
});

/** Whom to ask, and the page with more. */
export const knowingGroup = (
  { people, topic }: WhoKnows,
  about: string,
  openPerson: (id: WhoKnows['people'][number]['id']) => void,
  openPage: () => void
): PaletteGroup => ({
  name: `Who knows about ${topic === null ? about : `#${topic}`}`,
  items: [
    ...people.slice(0, 6).map(({ id, name, department, quote, times, strength }) => ({
      key: `knows ${id}`,
      icon: <Avatar name={name} size={24} ghost={strength === 'not-met'} id={id} />,
      lead: name,
      rest: quote === null ? talkWords(department, times) : `“${quote}”`,
      end: <Strength degree={strength} />,
      act: () => openPerson(id)
    })),
    ...(people.length === 0
      ? []
      : [
          {
            key: 'who knows page',
            icon: <Hash size={16} strokeWidth={1.75} aria-hidden />,
            lead: 'Everybody who knows',
            act: openPage
          }
        ])
  ]
});

const talkWords = (department: string | null, times: number): string =>
  [department, times > 0 && counted(times, 'time', 'times')].filter(Boolean).join(', ');
