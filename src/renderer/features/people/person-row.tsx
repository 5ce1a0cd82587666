import { CircleDot, Clock } from 'lucide-react';
import type { PersonSummary } from '../../../contract/people';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { PersonId } from '../../../domain/people/ids';
import { Avatar } from '../../parts/avatar';
import { howLongAgo } from '../../parts/day-words';
import { Strength } from '../../parts/strength';
import { Plate } from '../../ui/plate';
import { dueWord } from './due-words';
import styles from './person-row.module.css';

interface PersonRowProps {
  id: string;
  person: PersonSummary;
  today: IsoDate;
  /** The place among all rows, the head being the first. */
  row: number;
  /** Pixels from the top of the list. */
  start: number;
  isCurrent: boolean;
  onOpen: (id: PersonId) => void;
}

/** A person in one line. */
export function PersonRow({ id, person, today, row, start, isCurrent, onOpen }: PersonRowProps) {
  return (
    <div
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={row}
      aria-selected={isCurrent}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => onOpen(person.id)}
    >
      <span role="gridcell" className={styles.name}>
        <Avatar name={person.name} size={24} ghost={person.strength === 'not-met'} />
        <span>{person.name}</span>
      </span>
      <span role="gridcell" className={styles.title}>
        {person.title}
      </span>
      <span role="gridcell" className={styles.department}>
        {person.department !== null && <Plate>{person.department}</Plate>}
      </span>
      <span role="gridcell" className={styles.strength}>
        <Strength degree={person.strength} />
      </span>
      <span role="gridcell" className={styles.last} data-due={person.due}>
        <LastContact person={person} today={today} />
      </span>
    </div>
  );
}

function LastContact({ person, today }: Pick<PersonRowProps, 'person' | 'today'>) {
  const { lastContact, due } = person;
  if (lastContact === null) return <span className={styles.never}>Not yet</span>;
  return (
    <>
      {due === 'slipping' && <Clock size={12} strokeWidth={2.1} aria-hidden />}
      {due === 'due' && <CircleDot size={12} strokeWidth={2.1} aria-hidden />}
      <span className={styles.ago}>{howLongAgo(lastContact, today)}</span>
      {dueWord[due] !== null && <span className={styles.word}>{dueWord[due]}</span>}
    </>
  );
}
