import {
  ArrowDownLeft,
  ArrowUpRight,
  Building2,
  Calendar,
  ChevronsUpDown,
  Clock,
  Hash,
  Lightbulb,
  MapPin,
  Megaphone,
  Sparkles,
  Ticket,
  Users
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { ParsedLine, ParsedPromise } from '../../../domain/capture-line/parsed-line';
import type { TouchKind } from '../../../domain/journal/touch';
import { capitalised } from '../../../domain/wording/words';
import { iconOf } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { fullDate, relativeDay } from '../../ui/format';
import { GuessRow, isNobodyYet } from './guess-row';
import { isKindUncertain, kindKey } from './guesses';
import type { Guess, Meaning } from './guesses';
import styles from './understood-rows.module.css';
import type { PersonName } from './use-understanding';

interface UnderstoodRowsProps {
  line: ParsedLine;
  guesses: readonly Guess[];
  /** The kind the person chose, null for a note; undefined: as the line says. */
  kind: TouchKind | null | undefined;
  people: ReadonlyMap<string, PersonName>;
  today: IsoDate;
  /** The name whose people are listed now, or `kindKey` while kinds are. */
  chooser: string | null;
  onOpenChooser: (name: string) => void;
  onChoose: (name: string, means: Meaning) => void;
  /** The list under a name, when one is open. */
  children: ReactNode;
}

/** What the line was understood as, part by part. */
export function UnderstoodRows(props: UnderstoodRowsProps) {
  const { line, guesses, people, today, kind } = props;
  const shownKind = kind === undefined ? line.kind : kind;
  const company = guesses.filter(({ role }) => role === 'with');
  const owed = guesses.filter(isWorthASecondRow);
  return (
    <div className={styles.rows}>
      {(line.kind !== null || kind === null || line.mentions.length > 0) && (
        <Row icon={iconOf(shownKind)} title="Practice">
          <button
            type="button"
            className={shownKind === null ? styles.softButton : styles.lit}
            aria-expanded={props.chooser === kindKey}
            data-uncertain={kind === undefined && isKindUncertain(line)}
            onClick={() => props.onOpenChooser(kindKey)}
          >
            {createElement(iconOf(shownKind), { size: 12, strokeWidth: 2.1 })}
            {kindName(shownKind)}
            <ChevronsUpDown size={12} strokeWidth={2.1} />
          </button>
          {line.minutes !== null && <span className={styles.aside}>{line.minutes} min</span>}
          {line.asked && <span className={styles.aside}>with a question for them</span>}
        </Row>
      )}
      {props.chooser === kindKey && props.children}
      {(company.length > 0 || line.groups.length > 0) && (
        <Row icon={Users} title="With">
          <GuessRow {...props} guesses={company} />
          {line.groups.map(({ start, name, department }) => (
            <span key={start} className={styles.soft}>
              <Building2 size={12} strokeWidth={2.1} />
              {department ?? name}
            </span>
          ))}
        </Row>
      )}
      {props.chooser !== null &&
        company.some(({ name }) => name === props.chooser) &&
        props.children}
      {(line.kind !== null || line.date !== today) && (
        <Row icon={Calendar} title="When">
          <span className={styles.chip}>{fullDate(line.date, today)}</span>
          {line.time !== null && <span className={styles.soft}>{line.time}</span>}
        </Row>
      )}
      <Circumstances line={line} />
      <Promises
        title="You promised"
        icon={ArrowUpRight}
        by="me"
        {...{ line, guesses, people, today }}
      />
      <Promises
        title="Promised you"
        icon={ArrowDownLeft}
        by="them"
        {...{ line, guesses, people, today }}
      />
      {owed.length > 0 && (
        <Row icon={Users} title="Also named">
          <GuessRow {...props} guesses={owed} isExplained={company.some(isNobodyYet)} />
        </Row>
      )}
      {props.chooser !== null && owed.some(({ name }) => name === props.chooser) && props.children}
      {line.topics.length > 0 && (
        <Row icon={Hash} title={line.topics.length === 1 ? 'Topic' : 'Topics'}>
          {line.topics.map((topic) => (
            <span key={topic} className={styles.soft}>
              {topic}
            </span>
          ))}
        </Row>
      )}
      {line.ideas.map((idea) => (
        <Row key={idea} icon={Sparkles} title="Idea">
          <span className={styles.learned}>{capitalised(idea)}</span>
        </Row>
      ))}
      {line.learned.map((learned) => (
        <Row key={learned} icon={Lightbulb} title="Learned">
          <span className={styles.learned}>{capitalised(learned)}</span>
        </Row>
      ))}
    </div>
  );
}

/** At which event, where, and who heard it. */
function Circumstances({ line: { event, place, audience } }: { line: ParsedLine }) {
  return (
    <>
      {event !== null && (
        <Row icon={Ticket} title="Event">
          <span className={styles.soft}>{capitalised(event)}</span>
        </Row>
      )}
      {place !== null && (
        <Row icon={MapPin} title="Where">
          <span className={styles.soft}>{capitalised(place)}</span>
        </Row>
      )}
      {audience !== null && (
        <Row icon={Megaphone} title="In front of">
          <span className={styles.soft}>{audience}</span>
        </Row>
      )}
    </>
  );
}

/** A promise says whom it names; here stands only who may be taken for somebody else. */
const isWorthASecondRow = (guess: Guess): boolean =>
  guess.role === 'owed' && (guess.uncertain || isNobodyYet(guess));

function Row(props: { icon: LucideIcon; title: string; children: ReactNode }) {
  const Icon = props.icon;
  return (
    <div className={styles.row}>
      <span className={styles.title}>
        <Icon size={14} strokeWidth={1.9} />
        {props.title}
      </span>
      <div className={styles.values}>{props.children}</div>
    </div>
  );
}

interface PromisesProps {
  title: string;
  icon: LucideIcon;
  by: ParsedPromise['by'];
  line: ParsedLine;
  guesses: readonly Guess[];
  people: ReadonlyMap<string, PersonName>;
  today: IsoDate;
}

function Promises({ title, icon, by, line, guesses, people, today }: PromisesProps) {
  return line.promises
    .filter((promise) => promise.by === by)
    .map((promise) => {
      const who = nameOf(promise, line, guesses, people);
      return (
        <Row key={promise.start} icon={icon} title={title}>
          <span className={styles.chip}>
            <span className={styles.box} />
            {capitalised(promise.text)}
          </span>
          {who !== null && (
            <span className={styles.soft}>{by === 'me' ? `to ${who}` : `by ${who}`}</span>
          )}
          {promise.due !== null && (
            <span className={styles.soft}>
              <Clock size={12} strokeWidth={2.1} />
              {dueWords(promise.due, today)}
            </span>
          )}
        </Row>
      );
    });
}

function nameOf(
  promise: ParsedPromise,
  line: ParsedLine,
  guesses: readonly Guess[],
  people: ReadonlyMap<string, PersonName>
): string | null {
  const mention = promise.mention === null ? undefined : line.mentions[promise.mention];
  const guess = guesses.find(({ name }) => name === mention?.name);
  if (!guess || guess.means === 'nobody') return null;
  return people.get(guess.means)?.name ?? guess.name;
}

const dueWords = (due: IsoDate, today: IsoDate): string =>
  due === today ? `due ${relativeDay(due, today)}` : `by ${fullDate(due, today)}`;
