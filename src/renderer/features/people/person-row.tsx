import { Check, CircleDot, Clock, Feather, Hourglass, MessageCircle } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { PersonLine } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { Avatar } from '../../parts/avatar';
import { howLongAgo, shortDate } from '../../parts/day-words';
import { Strength } from '../../parts/strength';
import { Skeleton } from '../../ui/skeleton';
import { dueWord } from './due-words';
import { nextWords } from './next-words';
import styles from './person-row.module.css';
import { roleIcon, roleName } from '../../parts/role-words';
import type { useRowActs } from './use-row-acts';

interface PersonRowProps {
  id: string;
  /** Undefined while the row is on its way. */
  person: PersonLine | undefined;
  today: IsoDate;
  /** The place among all rows, the head being the first. */
  row: number;
  /** Pixels from the top of the list. */
  start: number;
  isCurrent: boolean;
  isSelected: boolean;
  acts: ReturnType<typeof useRowActs>;
  onPoint: (event: MouseEvent) => void;
  onOpen: (person: PersonLine) => void;
}

/** A person in one line. */
export function PersonRow(props: PersonRowProps) {
  const { id, person, today, row, start, isCurrent, isSelected, acts, onPoint, onOpen } = props;
  return (
    <div
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={row}
      aria-selected={isSelected}
      aria-busy={person === undefined}
      data-current={isCurrent || undefined}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onPoint}
      onDoubleClick={() => person !== undefined && onOpen(person)}
    >
      {person === undefined ? (
        <span role="gridcell">
          <Skeleton width="40%" />
        </span>
      ) : (
        <>
          <span role="gridcell" className={styles.name}>
            {isSelected ? (
              <span className={styles.check}>
                <Check size={14} strokeWidth={2.4} aria-hidden />
              </span>
            ) : (
              <Avatar
                name={person.name}
                size={24}
                ghost={person.strength === 'not-met'}
                id={person.id}
              />
            )}
            {/* A name is a way to its person; the keyboard has Enter. */}
            <span
              className={styles.words}
              dir="auto"
              onClick={(event) => {
                if (event.shiftKey || event.ctrlKey || event.metaKey) return;
                event.stopPropagation();
                onOpen(person);
              }}
            >
              {person.name}
            </span>
            <Roles person={person} />
          </span>
          <span role="gridcell" className={styles.department}>
            {person.department}
          </span>
          <span role="gridcell" className={styles.strength}>
            <Strength degree={person.strength} />
          </span>
          <span role="gridcell" className={styles.last} data-due={stateOf(person)}>
            <LastContact person={person} today={today} />
          </span>
          <span role="gridcell" className={styles.next}>
            <span className={styles.nextWords}>
              {person.next !== null && nextWords(person.next, today)}
            </span>
            <Acts person={person} acts={acts} />
          </span>
        </>
      )}
    </div>
  );
}

/** Whoever has left or is laid aside is not late. */
const stateOf = ({ due, lastContact, laterUntil }: PersonLine) =>
  lastContact === null || laterUntil !== null ? 'fresh' : due;

function Roles({ person }: { person: PersonLine }) {
  return person.roles.map((role) => {
    const Icon = roleIcon[role];
    return (
      <span key={role} className={styles.role} title={roleName[role]}>
        <Icon size={12} strokeWidth={1.9} aria-hidden />
        <span className="sr">{roleName[role]}</span>
      </span>
    );
  });
}

function LastContact({ person, today }: { person: PersonLine; today: IsoDate }) {
  const { lastContact, laterUntil, leftOn } = person;
  const state = stateOf(person);
  if (lastContact === null && laterUntil === null)
    return <span className={styles.never}>{leftOn === null ? 'Not yet' : 'Never met'}</span>;
  return (
    <>
      {state === 'slipping' && <Clock size={12} strokeWidth={2.1} aria-hidden />}
      {state === 'due' && <CircleDot size={12} strokeWidth={2.1} aria-hidden />}
      {laterUntil !== null && <Hourglass size={12} strokeWidth={2.1} aria-hidden />}
      {lastContact !== null && <span className={styles.ago}>{howLongAgo(lastContact, today)}</span>}
      {laterUntil !== null && (
        <span className={styles.word}>Later, {shortDate(laterUntil, today)}</span>
      )}
      {dueWord[state] !== null && <span className={styles.word}>{dueWord[state]}</span>}
    </>
  );
}

/** The same three acts in the same place in every row; the keyboard has W, L and S. */
function Acts({ person, acts }: { person: PersonLine; acts: PersonRowProps['acts'] }) {
  const stopped = (act: (person: PersonLine) => void) => (event: MouseEvent) => {
    event.stopPropagation();
    act(person);
  };
  return (
    <span className={styles.acts}>
      <button type="button" tabIndex={-1} title="Write (W)" onClick={stopped(acts.write)}>
        <MessageCircle size={14} strokeWidth={1.9} aria-hidden />
        <span className="sr">Write to {person.name}</span>
      </button>
      <button type="button" tabIndex={-1} title="Log (L)" onClick={stopped(acts.log)}>
        <Feather size={14} strokeWidth={1.9} aria-hidden />
        <span className="sr">Log something with {person.name}</span>
      </button>
      <button type="button" tabIndex={-1} title="Later (S)" onClick={stopped(acts.later)}>
        <Hourglass size={14} strokeWidth={1.9} aria-hidden />
        <span className="sr">Ask for {person.name} later</span>
      </button>
    </span>
  );
}
