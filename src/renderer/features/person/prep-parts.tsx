import { useId } from 'react';
import type { ReactNode } from 'react';
import type { PrepCard } from '../../../contract/prep';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { kindName } from '../../parts/kind-words';
import { PromiseRow } from '../../parts/promise-row';
import { relativeDay } from '../../ui/format';
import { FamilyFact } from './family-fact';
import type { Person } from './person-field';
import styles from './prep-dialog.module.css';

interface PrepPartsProps {
  card: PrepCard;
  person: Person;
  today: IsoDate;
}

/** What is known, owed and possible; a part without content is left out. */
export function PrepParts({ card, person, today }: PrepPartsProps) {
  const { sinceLast, remember, youOwe, theyOwe, theyCanHelp, youCanOffer } = card;
  return (
    <>
      {sinceLast && (
        <Part title="Since last time" isWide>
          <p className={styles.last}>
            <b>
              {kindName(sinceLast.kind)} {relativeDay(sinceLast.date, today)}.
            </b>{' '}
            {sinceLast.text}
          </p>
          <Lines lines={sinceLast.lines} />
        </Part>
      )}
      {(remember.length > 0 || card.hasFamily) && (
        <Part title="Remember">
          <Lines lines={remember} />
          {card.hasFamily && (
            <FamilyFact person={person} startsOpen={false} onClose={() => undefined} />
          )}
        </Part>
      )}
      {youOwe.length > 0 && (
        <Part title="You owe">
          {youOwe.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} today={today} named={false} />
          ))}
        </Part>
      )}
      {theyOwe.length > 0 && (
        <Part title="They owe you">
          {theyOwe.map((promise) => (
            <PromiseRow key={promise.id} promise={promise} today={today} named={false} />
          ))}
        </Part>
      )}
      {theyCanHelp.length > 0 && (
        <Part title="They could help with">
          <Lines lines={theyCanHelp} />
        </Part>
      )}
      {youCanOffer.length > 0 && (
        <Part title="You could offer">
          <Lines lines={youCanOffer} />
        </Part>
      )}
    </>
  );
}

function Part({
  title,
  isWide = false,
  children
}: {
  title: string;
  isWide?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={isWide ? styles.wide : undefined}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
