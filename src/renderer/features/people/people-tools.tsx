import { Clock, Download, Search, UserPlus, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useNavigation } from '../../api/navigation';
import type { PersonSummary } from '../../../contract/people';
import { counted } from '../../parts/day-words';
import { Chip } from '../../ui/chip';
import { Field } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import type { PeopleFilter } from './people-order';
import { fitsFilter } from './people-order';
import styles from './people-tools.module.css';

interface PeopleToolsProps {
  searchRef: RefObject<HTMLInputElement | null>;
  people: readonly PersonSummary[];
  words: string;
  filter: PeopleFilter;
  onWords: (words: string) => void;
  onFilter: (filter: PeopleFilter) => void;
  onAdd: () => void;
  /** Arrow down or Enter in the search: to the people. */
  onLeaveSearch: () => void;
}

/** Search, quick filters, and the two ways in for more people. */
export function PeopleTools(props: PeopleToolsProps) {
  const { people, filter, onFilter, onAdd } = props;
  const { go } = useNavigation();
  return (
    <div className={styles.tools}>
      <FilterField {...props} />
      <div className={styles.chips} role="group" aria-label="Show">
        {chips.map(({ value, name, quiet }) => (
          <Chip
            key={value}
            on={filter === value}
            onChange={() => onFilter(value)}
            icon={quiet && <Clock size={12} strokeWidth={2.1} aria-hidden />}
            count={value === 'all' ? undefined : countOf(people, value)}
          >
            {name}
          </Chip>
        ))}
      </div>
      <IconButton label="Add someone" onPress={onAdd}>
        <UserPlus size={16} strokeWidth={1.75} />
      </IconButton>
      <IconButton label="Import colleagues" onPress={() => go({ name: 'import' })}>
        <Download size={16} strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}

const chips: readonly { value: PeopleFilter; name: string; quiet?: boolean }[] = [
  { value: 'all', name: 'All' },
  { value: 'quiet', name: 'Due', quiet: true },
  { value: 'ally', name: 'Allies' },
  { value: 'not-met', name: 'Not met' }
];

const countOf = (people: readonly PersonSummary[], filter: PeopleFilter): number =>
  people.filter((person) => fitsFilter(person, filter)).length;

function FilterField({ searchRef, people, words, onWords, onLeaveSearch }: PeopleToolsProps) {
  const label = `Filter ${counted(people.length, 'person', 'people')}`;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onWords('');
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeaveSearch();
    }
  };
  return (
    <Field
      ref={searchRef}
      type="search"
      label={label}
      labelHidden
      placeholder={label}
      className={styles.search}
      icon={<Search size={14} strokeWidth={1.9} aria-hidden />}
      value={words}
      onChange={(event) => onWords(event.currentTarget.value)}
      onKeyDown={onKey}
      aria-keyshortcuts="/"
      after={
        words === '' ? (
          <Kbd keys={['/']} />
        ) : (
          <IconButton label="Clear the filter" small onPress={() => onWords('')}>
            <X size={14} />
          </IconButton>
        )
      }
    />
  );
}
