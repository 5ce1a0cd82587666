import { Check, CircleAlert, Lock } from 'lucide-react';
import type { EntryPage } from '../../../contract/entry';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { WhyNot } from '../../parts/why-not';
import { Button } from '../../ui/button';
import { DetailsFact } from './entry-details';
import { DateFact, KindFact, MannerFact, MinutesFact } from './entry-facts';
import styles from './entry-head.module.css';
import type { EntryMenuActs } from './entry-menu';
import { EntryMenu } from './entry-menu';
import type { Autosave, SaveState } from './use-autosave';
import { useChangeEntry } from './use-change-entry';

interface EntryHeadProps extends EntryMenuActs {
  entry: EntryPage;
  today: IsoDate;
  autosave: Autosave;
}

/** What kind of contact it was, when, how long and how it came about, each to be changed here; whether the text is saved, and what else can be done. */
export function EntryHead({ entry, today, autosave, ...acts }: EntryHeadProps) {
  const change = useChangeEntry(entry.id);
  return (
    <header className={styles.head}>
      <ul className={styles.facts} aria-label="Facts">
        <li>
          <KindFact entry={entry} onChange={change} />
        </li>
        <li>
          <DateFact
            key={`${entry.date} ${entry.time}`}
            entry={entry}
            today={today}
            onChange={change}
          />
        </li>
        {entry.kind !== null && (
          <>
            <li>
              <MinutesFact key={entry.minutes} entry={entry} onChange={change} />
            </li>
            <li>
              <MannerFact entry={entry} onChange={change} />
            </li>
            {entry.uncounted !== null && (
              <li>
                <WhyNot entry={entry} />
              </li>
            )}
            <li>
              <DetailsFact
                key={`${entry.place} ${entry.event} ${entry.audience}`}
                entry={entry}
                onChange={change}
              />
            </li>
          </>
        )}
        {entry.sensitive && (
          <li className={styles.sensitive}>
            <Lock size={12} strokeWidth={2.1} aria-hidden />
            Sensitive
          </li>
        )}
      </ul>
      <Saved state={autosave.state} onRetry={() => void autosave.flush()} />
      <EntryMenu entry={entry} onChange={change} {...acts} />
    </header>
  );
}

function Saved({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  return (
    <div role="status" className={styles.saved} data-failed={state.name === 'failed' || undefined}>
      {state.name === 'saved' && (
        <>
          <Check size={12} strokeWidth={2.1} aria-hidden />
          Saved {state.at}
        </>
      )}
      {state.name === 'failed' && (
        <>
          <CircleAlert size={14} strokeWidth={2.1} aria-hidden />
          <span>Not saved. {state.reason} Your text stays here.</span>
          <Button size="small" onPress={onRetry}>
            Try again
          </Button>
        </>
      )}
    </div>
  );
}
