import { useState } from 'react';
import type { Review } from '../../../contract/review';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { thankYouNote } from '../../../domain/message-drafts/thank-you-note';
import { thankedLine } from '../../../domain/message-drafts/thanked-line';
import type { EntryId } from '../../../domain/people/ids';
import { joinNames } from '../../../domain/wording/words';
import { calls } from '../../api/bridge';
import { useUndo } from '../../api/undo';
import { kindName } from '../../parts/kind-words';
import { DraftNote } from '../../parts/draft-note';
import { relativeDay, weekdayName } from '../../ui/format';
import { useToast } from '../../ui/toast';
import { useShortened } from '../../ui/use-shortened';
import { ChoiceRow } from './choice-row';
import { linesAtFirst } from './review-steps';
import styles from './review-page.module.css';

type ToThank = Review['toThank'][number];

interface ThanksStepProps {
  review: Review;
  today: IsoDate;
  unthanked: readonly EntryId[];
  onChange: (unthanked: EntryId[]) => void;
}

/** Whom to thank for the week, with the words ready; nobody is thanked twice. */
export function ThanksStep({ review, today, unthanked, onChange }: ThanksStepProps) {
  // Who was thanked here stays in sight, though the journal names them no more.
  const [rows] = useState(review.toThank);
  const { shown, more } = useShortened(rows, linesAtFirst);
  const [open, setOpen] = useState<EntryId | null>(null);
  const { pushUndo } = useUndo();
  const toast = useToast();
  const isThanked = ({ entry }: ToThank): boolean =>
    !review.toThank.some((one) => one.entry === entry);
  const say = (one: ToThank): void => {
    const people = one.people.map(({ name }) => name);
    calls
      .addEntry({
        text: thankedLine({ people, kind: one.kind }),
        choices: one.people.map(({ id, name }) => ({ name, means: id }))
      })
      .then(({ entry: { id } }) => id && pushUndo('Saved', () => calls.deleteEntry({ id })))
      .catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  };
  const setAside = ({ entry }: ToThank): void =>
    onChange(
      unthanked.includes(entry) ? unthanked.filter((id) => id !== entry) : [...unthanked, entry]
    );
  if (rows.length === 0)
    return <p className={styles.nothing}>Everybody you met this week has heard a thank-you.</p>;
  return (
    <>
      <ul>
        {shown.map((one) => {
          const names = one.people.map(({ name }) => name);
          const chosen = isThanked(one)
            ? 1
            : unthanked.includes(one.entry)
              ? 2
              : open === one.entry
                ? 0
                : null;
          return (
            <li key={one.entry}>
              <ChoiceRow
                person={one.people[0] ?? null}
                title={joinNames(names)}
                facts={`${kindName(one.kind)} on ${weekdayName(one.date)}, ${relativeDay(one.date, today)}`}
                chosen={chosen}
                isSettled={chosen === 1 || chosen === 2}
                choices={[
                  {
                    text: 'Write',
                    choose: () => setOpen(open === one.entry ? null : one.entry)
                  },
                  { text: 'Said it', choose: () => !isThanked(one) && say(one) },
                  { text: 'Not needed', choose: () => setAside(one) }
                ]}
              >
                {open === one.entry && (
                  <DraftNote
                    title={`Thank ${joinNames(names)}`}
                    inDialog
                    draft={thankYouNote({
                      ...one,
                      today,
                      people: names,
                      promises: one.promises.map(({ by, text, due }) => ({
                        by,
                        text,
                        due: due === null ? null : weekdayName(due)
                      }))
                    })}
                    person={one.people.length === 1 ? (one.people[0]?.id ?? null) : null}
                    line={thankedLine({ people: names, kind: one.kind })}
                    choices={one.people.map(({ id, name }) => ({ name, means: id }))}
                    said="I thanked them"
                    rows={7}
                    onClose={(entry) => {
                      setOpen(null);
                      if (entry !== null) pushUndo('Saved', () => calls.deleteEntry({ id: entry }));
                    }}
                  />
                )}
              </ChoiceRow>
            </li>
          );
        })}
      </ul>
      {more && <div>{more}</div>}
    </>
  );
}
