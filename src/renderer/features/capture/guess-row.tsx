import { ChevronsUpDown, UserPlus } from 'lucide-react';
import { newPersonName } from '../../../domain/matching/new-name';
import { Avatar } from '../../parts/avatar';
import { Kbd } from '../../ui/kbd';
import styles from './guess-row.module.css';
import type { Guess, Meaning } from './guesses';
import type { PersonName } from './use-understanding';

interface GuessRowProps {
  guesses: readonly Guess[];
  /** What becomes of a new name is said in a row before. */
  isExplained?: boolean;
  people: ReadonlyMap<string, PersonName>;
  chooser: string | null;
  onOpenChooser: (name: string) => void;
  onChoose: (name: string, means: Meaning) => void;
}

/** Names with whom they are taken for. What is uncertain can be pressed. */
export function GuessRow(props: GuessRowProps) {
  const { guesses, isExplained = false, people, chooser, onOpenChooser, onChoose } = props;
  const next = guesses.find(({ open }) => open);
  return (
    <>
      {guesses.map((guess) =>
        isNobodyYet(guess) ? (
          <NewPerson key={guess.name} guess={guess} onChoose={onChoose} />
        ) : !guess.uncertain && guess.people.length === 1 ? (
          <span key={guess.name} className={styles.person}>
            <Face guess={guess} people={people} />
          </span>
        ) : (
          <button
            key={guess.name}
            type="button"
            className={styles.person}
            data-open={guess.open}
            aria-expanded={chooser === guess.name}
            onClick={() => onOpenChooser(guess.name)}
          >
            <Face guess={guess} people={people} />
            <ChevronsUpDown size={12} strokeWidth={2.1} />
            {guess.uncertain && <span className="sr">may mean somebody else</span>}
          </button>
        )
      )}
      {next !== undefined && chooser === null && <AlsoHint guess={next} people={people} />}
      {!isExplained && guesses.some(isNobodyYet) && (
        <span className={styles.hint}>
          A new name becomes a person. Press it to keep it as text.
        </span>
      )}
    </>
  );
}

/** Nobody has such a name. */
export const isNobodyYet = ({ people }: Guess): boolean => people.length === 0;

/** Who else the next uncertain name may mean, and the key that lists them. */
function AlsoHint({ guess, people }: { guess: Guess; people: ReadonlyMap<string, PersonName> }) {
  const other = guess.people.find((id) => id !== guess.means);
  const name = other === undefined ? undefined : people.get(other)?.name;
  return (
    <span className={styles.also}>
      {name !== undefined && `also ${name}`}
      <Kbd keys={['Tab']} />
    </span>
  );
}

function Face({ guess, people }: { guess: Guess; people: ReadonlyMap<string, PersonName> }) {
  if (guess.means === 'nobody') return <s>{guess.name}</s>;
  if (guess.means === 'new')
    return (
      <>
        <UserPlus size={14} strokeWidth={1.9} />
        {newPersonName(guess.name)}
        <span className={styles.quiet}>{newWords(guess)}</span>
      </>
    );
  const person = people.get(guess.means);
  const name = person?.name ?? guess.name;
  return (
    <>
      <Avatar name={name} size={20} ghost={person?.lastContact === null} id={person?.id ?? null} />
      {name}
      {guess.uncertain && person?.department && (
        <span className={styles.quiet}>{person.department}</span>
      )}
    </>
  );
}

const newWords = ({ department }: Guess): string =>
  department === null ? 'New person' : `New person in ${department}`;

function NewPerson({ guess, onChoose }: { guess: Guess; onChoose: GuessRowProps['onChoose'] }) {
  const isNew = guess.means === 'new';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isNew}
      aria-label={`New person ${guess.name}`}
      className={styles.new}
      onClick={() => onChoose(guess.name, isNew ? 'nobody' : 'new')}
    >
      <UserPlus size={14} strokeWidth={1.9} />
      {isNew ? newPersonName(guess.name) : <s>{guess.name}</s>}
      <span className={styles.quiet}>{isNew ? newWords(guess) : 'Only in the text'}</span>
    </button>
  );
}
