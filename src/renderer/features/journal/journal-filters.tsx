import { Check, ChevronDown, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useQueryOf } from '../../api/use-query-of';
import { touchKind } from '../../../domain/journal/touch';
import { kindIcons } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { Chip } from '../../ui/chip';
import { Menu, MenuItem } from '../../ui/menu';
import { Popover } from '../../ui/popover';
import { SearchField } from '../../ui/search-field';
import type { JournalFilter } from './journal-filter';
import { everything, isEverything, timeSpans } from './journal-filter';
import styles from './journal-filters.module.css';
import { PersonPicker } from '../../parts/person-picker';
import { TimeForm } from './time-form';
import { timeWords } from './time-words';
import { TopicPicker } from './topic-picker';

interface JournalFiltersProps {
  searchRef: RefObject<HTMLInputElement | null>;
  filter: JournalFilter;
  query: string;
  onFilter: (filter: JournalFilter) => void;
  onQuery: (query: string) => void;
  /** Arrow down in the search: to the entries. */
  onLeaveSearch: () => void;
  /** Stands beside the search. */
  children: ReactNode;
}

/** Search and filters above the list; what is asked for stands as chips that can be taken away. */
export function JournalFilters({
  searchRef,
  filter,
  query,
  onFilter,
  onQuery,
  onLeaveSearch,
  children
}: JournalFiltersProps) {
  const set = (part: Partial<JournalFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className={styles.filters}>
      <div className={styles.top}>
        <SearchField
          ref={searchRef}
          className={styles.search}
          label="Search all entries"
          maxLength={1000}
          clear="Clear the search"
          keys={['Mod', 'F']}
          value={query}
          onWrite={onQuery}
          onEscape={onLeaveSearch}
          onLeave={onLeaveSearch}
        />
        {children}
      </div>
      <div className={styles.chips} role="group" aria-label="Filter">
        <Chip on={isEverything(filter)} onChange={() => onFilter(everything)}>
          All
        </Chip>
        <KindChip filter={filter} onSet={set} />
        <PersonChip filter={filter} onSet={set} />
        <TopicChip filter={filter} onSet={set} />
        <DepartmentChip filter={filter} onSet={set} />
        <TimeChip filter={filter} onSet={set} />
        <Chip on={filter.promisesOnly} onChange={(promisesOnly) => set({ promisesOnly })}>
          Promises
        </Chip>
        <Chip on={filter.ideasOnly} onChange={(ideasOnly) => set({ ideasOnly })}>
          Ideas
        </Chip>
      </div>
    </div>
  );
}

interface FilterChipProps {
  filter: JournalFilter;
  onSet: (part: Partial<JournalFilter>) => void;
}

function KindChip({ filter, onSet }: FilterChipProps) {
  if (filter.kind !== null)
    return <Chosen text={kindName(filter.kind)} onRemove={() => onSet({ kind: null })} />;
  return (
    <Menu label="Kind of contact" trigger={<Choose text="Kind" />}>
      {touchKind.options.map((kind) => {
        const Icon = kindIcons[kind];
        return (
          <MenuItem
            key={kind}
            text={kindName(kind)}
            icon={<Icon size={16} strokeWidth={1.75} aria-hidden />}
            onAction={() => onSet({ kind })}
          />
        );
      })}
    </Menu>
  );
}

function PersonChip({ filter, onSet }: FilterChipProps) {
  if (filter.person !== null)
    return <Chosen text={`@${filter.person.name}`} onRemove={() => onSet({ person: null })} />;
  return (
    <Popover label="Entries with a person" trigger={<Choose text="@ People" />}>
      {(close) => (
        <PersonPicker
          label="Whose entries?"
          onPick={(id, name) => {
            close();
            onSet({ person: { id, name } });
          }}
        />
      )}
    </Popover>
  );
}

function TopicChip({ filter, onSet }: FilterChipProps) {
  if (filter.topic !== null)
    return <Chosen text={`#${filter.topic}`} onRemove={() => onSet({ topic: null })} />;
  return (
    <Popover label="Entries with a topic" trigger={<Choose text="# Topic" />}>
      {(close) => (
        <TopicPicker
          label="Which topic?"
          onPick={(topic) => {
            close();
            onSet({ topic });
          }}
        />
      )}
    </Popover>
  );
}

function DepartmentChip({ filter, onSet }: FilterChipProps) {
  const { data: departments = [] } = useQueryOf('listDepartments', {});
  if (filter.department !== null)
    return <Chosen text={filter.department.name} onRemove={() => onSet({ department: null })} />;
  if (departments.length === 0) return null;
  return (
    <Menu label="Entries with somebody of a department" trigger={<Choose text="Department" />}>
      {departments.map(({ id, name }) => (
        <MenuItem key={id} text={name} onAction={() => onSet({ department: { id, name } })} />
      ))}
    </Menu>
  );
}

function TimeChip({ filter, onSet }: FilterChipProps) {
  if (filter.time !== null)
    return <Chosen text={timeWords(filter.time)} onRemove={() => onSet({ time: null })} />;
  return (
    <Popover label="When" trigger={<Choose text="Time" />}>
      {(close) => (
        <TimeForm
          spans={timeSpans}
          onPick={(time) => {
            close();
            onSet({ time });
          }}
        />
      )}
    </Popover>
  );
}

/** What is asked for; a press takes it away. */
function Chosen({ text, onRemove }: { text: string; onRemove: () => void }) {
  return (
    <AriaButton
      className={styles.chosen ?? ''}
      aria-label={`${text}, take away`}
      onPress={onRemove}
    >
      <Check size={12} strokeWidth={2.1} aria-hidden />
      <span className={styles.words}>{text}</span>
      <X size={12} strokeWidth={2.1} aria-hidden />
    </AriaButton>
  );
}

function Choose({ text, ...rest }: { text: string }) {
  return (
    <AriaButton {...rest} className={styles.choose ?? ''}>
      {text}
      <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
    </AriaButton>
  );
}
