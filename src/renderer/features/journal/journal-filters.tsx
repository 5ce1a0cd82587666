import { Check, ChevronDown, Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { touchKind } from '../../../domain/journal/touch';
import { kindIcons } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { Chip } from '../../ui/chip';
import { Field } from '../../ui/field';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { Menu, MenuItem } from '../../ui/menu';
import styles from './journal-filters.module.css';
import type { JournalFilter } from './use-journal-rows';
import { everything, isEverything } from './use-journal-rows';

interface JournalFiltersProps {
  searchRef: RefObject<HTMLInputElement | null>;
  filter: JournalFilter;
  query: string;
  onFilter: (filter: JournalFilter) => void;
  onQuery: (query: string) => void;
  /** Arrow down in the search: to the entries. */
  onLeaveSearch: () => void;
}

/** Search and filters above the list. */
export function JournalFilters({ filter, onFilter, ...search }: JournalFiltersProps) {
  return (
    <div className={styles.filters}>
      <SearchField {...search} />
      <div className={styles.chips} role="group" aria-label="Filter">
        <Chip on={isEverything(filter)} onChange={() => onFilter(everything)}>
          All
        </Chip>
        <KindChip filter={filter} onFilter={onFilter} />
        <Chip
          on={filter.promisesOnly}
          onChange={(on) => onFilter(on ? { kind: null, promisesOnly: true } : everything)}
        >
          Promises
        </Chip>
      </div>
    </div>
  );
}

function SearchField({
  searchRef,
  query,
  onQuery,
  onLeaveSearch
}: Pick<JournalFiltersProps, 'searchRef' | 'query' | 'onQuery' | 'onLeaveSearch'>) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onQuery('');
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onLeaveSearch();
    }
  };
  return (
    <Field
      ref={searchRef}
      type="search"
      label="Search all entries"
      labelHidden
      placeholder="Search all entries"
      maxLength={1000}
      icon={<Search size={14} strokeWidth={1.9} aria-hidden />}
      value={query}
      onChange={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={onKey}
      aria-keyshortcuts="Control+F"
      after={
        query === '' ? (
          <Kbd keys={['Mod', 'F']} />
        ) : (
          <IconButton label="Clear the search" small onPress={() => onQuery('')}>
            <X size={14} />
          </IconButton>
        )
      }
    />
  );
}

function KindChip({ filter, onFilter }: Pick<JournalFiltersProps, 'filter' | 'onFilter'>) {
  return (
    <Menu
      label="Kind of contact"
      trigger={
        <AriaButton className={styles.kind ?? ''} data-on={filter.kind !== null || undefined}>
          {filter.kind === null ? 'Kind' : kindName(filter.kind)}
          <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
        </AriaButton>
      }
    >
      {touchKind.options.map((kind) => {
        const Icon = filter.kind === kind ? Check : kindIcons[kind];
        return (
          <MenuItem
            key={kind}
            text={kindName(kind)}
            icon={<Icon size={16} strokeWidth={1.75} aria-hidden />}
            onAction={() =>
              onFilter(filter.kind === kind ? everything : { kind, promisesOnly: false })
            }
          />
        );
      })}
    </Menu>
  );
}
