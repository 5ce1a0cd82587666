import { ArrowDownLeft, Circle, Clock, Ellipsis, Megaphone } from 'lucide-react';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import type { Ambition, RoleHolder } from '../../../contract/roles';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { monthOf, addMonths } from '../../../domain/calendar/calendar';
import { Avatar } from '../../parts/avatar';
import { rhythmWords, shortDate, shortMonth } from '../../parts/day-words';
import { PersonLink } from '../../parts/person-link';
import { RoleMenu } from '../../parts/role-menu';
import { RolePlate } from '../../parts/role-plate';
import { roleName } from '../../parts/role-words';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { MenuItem } from '../../ui/menu';
import { useToast } from '../../ui/toast';
import styles from './mentor-card.module.css';
import { useRowActs } from './use-row-acts';

interface MentorCardProps {
  holder: RoleHolder;
  ambitions: readonly Ambition[];
  today: IsoDate;
  /** Has the one lit button of the page. */
  isLit: boolean;
}

/** Somebody with a role: how often, when last, what they said and what they know. */
export function MentorCard({ holder, ambitions, today, isLit }: MentorCardProps) {
  const { person, role, rhythmDays, lastContact, nextBy, due, learned, promise } = holder;
  const acts = useRowActs(today);
  const isLate = due === 'slipping' || due === 'due';
  return (
    <article className={styles.card} aria-label={`${person.name}, ${roleName[role].toLowerCase()}`}>
      <header className={styles.head}>
        <Avatar name={person.name} size={44} id={person.id} />
        <div className={styles.who}>
          <h2>
            <PersonLink id={person.id} quiet>
              {person.name}
            </PersonLink>
            <RolePlate role={role} />
          </h2>
          <p className={styles.soft}>
            {[person.title, person.department].filter(Boolean).join(', ')}
          </p>
        </div>
        <Months months={holder.months} today={today} />
      </header>
      {learned !== null && <p className={styles.quote}>“{learned}”</p>}
      {promise !== null && (
        <p className={styles.line}>
          {promise.by === 'me' ? (
            <Circle size={12} strokeWidth={1.9} aria-hidden />
          ) : (
            <ArrowDownLeft size={12} strokeWidth={1.9} aria-hidden />
          )}
          {promise.by === 'me' ? 'You owe: ' : 'Owes you: '}
          {promise.text}
        </p>
      )}
      {holder.ambitions.map((told) => (
        <p key={told.id} className={styles.line}>
          <Megaphone size={12} strokeWidth={1.9} aria-hidden />
          <span>
            Knows since {shortDate(told.on, today)}: {told.text}
          </span>
        </p>
      ))}
      <footer className={styles.foot}>
        <span className={styles.soft}>
          {rhythmWords(rhythmDays)},{' '}
          {lastContact === null ? 'no talk yet' : `last ${shortDate(lastContact, today)}`}
          {!isLate && `, next by ${shortDate(nextBy, today)}`}
        </span>
        {isLate && (
          <span className={styles.late} data-late={due === 'slipping' || undefined}>
            <Clock size={12} strokeWidth={2.1} aria-hidden />
            {due === 'slipping' ? 'Gone quiet' : 'Due'}
          </span>
        )}
        <HolderMenu holder={holder} ambitions={ambitions} today={today} />
        <Button
          size="small"
          look={isLit ? 'lamp' : 'plain'}
          aria-label={`Write to ${person.name}`}
          onPress={() => acts.write({ ...person, laterUntil: null })}
        >
          Write
        </Button>
      </footer>
    </article>
  );
}

/** The menu of a role, with what they were told of one's ambitions. */
function HolderMenu({ holder, ambitions, today }: Omit<MentorCardProps, 'isLit'>) {
  const { person, role, ownRhythmDays } = holder;
  const { pushUndo } = useUndo();
  const toast = useToast();
  const tell = async ({ id, text }: Ambition, on: IsoDate | null) => {
    try {
      const { before } = await calls.tellAmbition({ ambition: id, person: person.id, on });
      pushUndo(on === null ? `${person.name} was not told` : `${person.name} knows: ${text}`, () =>
        calls.tellAmbition({ ambition: id, person: person.id, on: before })
      );
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error), tone: 'problem' });
    }
  };
  const isTold = new Set(holder.ambitions.map(({ id }) => id));
  return (
    <RoleMenu
      person={person}
      role={role}
      ownRhythmDays={ownRhythmDays}
      trigger={
        <IconButton small label={`More about ${person.name} as ${roleName[role].toLowerCase()}`}>
          <Ellipsis size={14} strokeWidth={1.9} />
        </IconButton>
      }
    >
      {ambitions.map((ambition) =>
        isTold.has(ambition.id) ? (
          <MenuItem
            key={ambition.id}
            text={`Was not told: ${ambition.text}`}
            onAction={() => void tell(ambition, null)}
          />
        ) : (
          <MenuItem
            key={ambition.id}
            text={`Told today: ${ambition.text}`}
            onAction={() => void tell(ambition, today)}
          />
        )
      )}
    </RoleMenu>
  );
}

/** A doorway for each of the last months, lit when one talked. */
function Months({ months, today }: { months: readonly boolean[]; today: IsoDate }) {
  const names = months.map((_, at) =>
    shortMonth(monthOf(addMonths(today, at + 1 - months.length)))
  );
  const talked = names.filter((_, at) => months[at]);
  const label =
    talked.length === 0
      ? `No talk since ${names[0] ?? ''}`
      : `Talked in ${talked.join(', ')}, of the last six months`;
  return (
    <svg
      className={styles.months}
      viewBox="0 0 102 18"
      width="102"
      height="18"
      role="img"
      aria-label={label}
    >
      {months.map((isLit, at) => (
        <path key={names[at]} data-lit={isLit} d={`M${at * 17 + 1} 17V7a6 6 0 0 1 12 0v10Z`} />
      ))}
    </svg>
  );
}
