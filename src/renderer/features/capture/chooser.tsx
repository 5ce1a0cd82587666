import { MessageSquareText, UserPlus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { Avatar } from '../../parts/avatar';
import { relativeDay } from '../../ui/format';
import { Kbd } from '../../ui/kbd';
import { Choice, ChoiceList } from './choice-list';
import styles from './chooser.module.css';
import type { Guess, Meaning } from './guesses';
import type { PersonName } from './use-understanding';

interface ChooserProps {
  guess: Guess;
  people: ReadonlyMap<string, PersonName>;
  today: IsoDate;
  onChoose: (means: Meaning) => void;
  onClose: () => void;
  /** Tab; true when there was another guess to go to. */
  onNextGuess: () => boolean;
}

/** Whom a name means: arrows move, Enter chooses, Tab goes to the next name, Esc leaves it as it is. */
export function Chooser({ guess, people, today, onChoose, onClose, onNextGuess }: ChooserProps) {
  const onKey = (event: KeyboardEvent) => {
    if (!event.altKey || event.code !== 'KeyN') return;
    event.preventDefault();
    event.stopPropagation();
    onChoose('new');
  };
  return (
    <ChoiceList
      label={`Who is ${guess.name}?`}
      onChoose={(key) => onChoose(key as Meaning)}
      onClose={onClose}
      onNextGuess={onNextGuess}
      onKey={onKey}
    >
      {guess.people.map((id) => {
        const person = people.get(id);
        const name = person?.name ?? guess.name;
        return (
          <Choice key={id} id={id} textValue={name}>
            <Avatar name={name} size={20} id={id} />
            {name}
            <span className={styles.quiet}>{factsOf(person, today)}</span>
            <Enter />
          </Choice>
        );
      })}
      <Choice id="new" textValue={`New person ${guess.name}`}>
        <UserPlus size={16} strokeWidth={1.75} />
        New person “{guess.name}”
        <span className={styles.end}>
          <Kbd keys={['Alt', 'N']} />
        </span>
      </Choice>
      <Choice id="nobody" textValue="Only in the text">
        <MessageSquareText size={16} strokeWidth={1.75} />
        Only in the text
        <Enter />
      </Choice>
    </ChoiceList>
  );
}

const Enter = () => (
  <span className={styles.enter}>
    <Kbd keys={['Enter']} />
  </span>
);

function factsOf(person: PersonName | undefined, today: IsoDate): string {
  const last = person?.lastContact ?? null;
  const met = last === null ? 'not met' : relativeDay(last, today);
  return [person?.department, met].filter(Boolean).join(', ');
}
