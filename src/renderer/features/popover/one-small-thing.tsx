import type { ReactNode } from 'react';
import type { Suggestion } from '../../../contract/goals';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { calls, type CallInput } from '../../api/bridge';

import { Avatar } from '../../parts/avatar';
import { useLayAside } from '../../parts/use-lay-aside';
import { useSuggestions } from '../../parts/use-suggestions';
import { Button } from '../../ui/button';
import styles from './one-small-thing.module.css';

/** The first thing worth doing, with what can be done about it here. */
export function OneSmallThing({ today, lunchDone }: { today: IsoDate; lunchDone: boolean }) {
  const { data } = useSuggestions();
  const hello = data?.touchBase[0];
  const lunch = data?.lunch;
  if (hello) {
    const { id, name } = hello.person;
    const draft = { about: 'hello', person: id } as const;
    return (
      <Thing suggestion={hello} title={`Say hello to ${name}`} start="said hi to" today={today}>
        <Button look="lamp" size="small" onPress={() => open({ name: 'person', id, draft })}>
          Draft a note
        </Button>
      </Thing>
    );
  }
  if (lunch)
    return (
      <Thing
        suggestion={lunch}
        title={`Lunch ${lunchDone ? 'next week ' : ''}with ${lunch.person.name}`}
        start="lunch with"
        today={today}
      >
        <Button look="lamp" size="small" onPress={() => open({ name: 'today', practice: 'lunch' })}>
          Plan it
        </Button>
      </Thing>
    );
  return null;
}

interface ThingProps {
  suggestion: Suggestion;
  title: string;
  /** How the line begins that logs it. */
  start: string;
  today: IsoDate;
  /** What to do first. */
  children: ReactNode;
}

function Thing({ suggestion: { person, reasons }, title, start, today, children }: ThingProps) {
  const layAside = useLayAside(today);
  return (
    <section className={styles.thing}>
      <h2>One small thing</h2>
      <div className={styles.row}>
        <Avatar name={person.name} id={person.id} />
        <div className={styles.words}>
          <p className={styles.title}>{title}</p>
          <p className={styles.reason}>{reasons[0]?.text}</p>
        </div>
      </div>
      <div className={styles.actions}>
        {children}
        <Button
          size="small"
          onPress={() => void calls.openCapture({ text: `${start} ${person.name} ` })}
        >
          Log it
        </Button>
        <Button
          look="ghost"
          size="small"
          aria-label={`${person.name}: later, in a week`}
          onPress={() => layAside(person, 'later')}
        >
          Later
        </Button>
      </div>
    </section>
  );
}

const open = (page: CallInput<'openPage'>): void => void calls.openPage(page);
