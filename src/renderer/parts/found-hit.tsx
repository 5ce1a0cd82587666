import { Building2, Handshake, Hash, Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SearchHit } from '../../contract/search';
import type { IsoDate } from '../../domain/calendar/calendar';
import { shortDate } from '../ui/format';
import { Avatar } from './avatar';
import { counted } from './day-words';
import { iconOf } from './kind-icon';
import { kindLead, kindName } from './kind-words';
import { MarkedText } from './marked-text';
import { Strength } from './strength';

/** What a line about a hit is made of. */
interface HitView {
  readonly icon: ReactNode;
  /** The name, in ink. */
  readonly lead: ReactNode;
  /** What stands quietly behind or below it. */
  readonly rest: ReactNode;
  /** At the end of the line: a date, a count, a strength. */
  readonly end: ReactNode;
}

/** The parts of a line about a hit. */
export function hitView(hit: SearchHit, today: IsoDate): HitView {
  switch (hit.type) {
    case 'person':
      return {
        icon: <Avatar name={hit.name} size={24} ghost={hit.strength === 'not-met'} id={hit.id} />,
        lead: <MarkedText text={hit.name} marks={hit.marks} lit />,
        rest: [[hit.title, hit.department].filter(Boolean).join(', '), knowledgeOf(hit)]
          .filter(Boolean)
          .join(' · '),
        end: <Strength degree={hit.strength} />
      };
    case 'entry': {
      const Icon = iconOf(hit.kind);
      return {
        icon: <Icon size={16} strokeWidth={1.75} aria-hidden />,
        lead: titleOf(hit),
        rest: <MarkedText text={hit.excerpt} marks={hit.marks} />,
        end: shortDate(hit.date, today)
      };
    }
    case 'learning':
      return {
        icon: <Lightbulb size={16} strokeWidth={1.75} aria-hidden />,
        lead: hit.person?.name ?? hit.department ?? 'Learned',
        rest: <MarkedText text={hit.excerpt} marks={hit.marks} />,
        end: shortDate(hit.date, today)
      };
    case 'promise':
      return {
        icon: <Handshake size={16} strokeWidth={1.75} aria-hidden />,
        lead: promiseLead(hit),
        rest: <MarkedText text={hit.excerpt} marks={hit.marks} />,
        end: promiseEnd(hit, today)
      };
    case 'department':
      return {
        icon: <Building2 size={16} strokeWidth={1.75} aria-hidden />,
        lead: <MarkedText text={hit.name} marks={hit.marks} lit />,
        rest: counted(hit.people, 'person', 'people'),
        end: null
      };
    case 'topic':
      break;
  }
  return {
    icon: <Hash size={16} strokeWidth={1.75} aria-hidden />,
    lead: <MarkedText text={hit.name} marks={hit.marks} lit />,
    rest: counted(hit.entries, 'entry', 'entries'),
    end: null
  };
}

/** A key that no other hit has. */
export const hitKey = (hit: SearchHit): string =>
  `${hit.type} ${hit.type === 'topic' ? hit.name : hit.id}`;

/** Why somebody is found who is called otherwise and does something else. */
export const knowledgeOf = ({
  topic,
  told
}: Extract<SearchHit, { type: 'person' }>): string | null =>
  told !== null ? `“${told}”` : topic !== null ? `knows about #${topic}` : null;

const titleOf = ({ kind, people }: Extract<SearchHit, { type: 'entry' }>): string =>
  people.length === 0 ? kindName(kind) : `${kindLead(kind)} ${people.join(', ')}`;

function promiseLead({ by, person, state }: Extract<SearchHit, { type: 'promise' }>): string {
  const isOpen = state === 'open';
  if (by === 'me') return [isOpen ? 'You owe' : 'You owed', person?.name].filter(Boolean).join(' ');
  return person ? `${person.name} ${isOpen ? 'owes' : 'owed'} you` : 'Owed to you';
}

function promiseEnd(
  { due, state }: Extract<SearchHit, { type: 'promise' }>,
  today: IsoDate
): string | null {
  if (state !== 'open') return state === 'kept' ? 'Kept' : 'Let go';
  return due === null ? null : `due ${shortDate(due, today)}`;
}
