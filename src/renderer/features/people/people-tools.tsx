import { Clock, Download, UserPlus } from 'lucide-react';
import type { RefObject } from 'react';
import { useNavigation } from '../../api/navigation';
import type { PeopleCounts, PeopleFilter } from '../../../contract/people';
import type { SavedList } from '../../../contract/saved-lists';
import { circle, circleDays } from '../../../domain/people/circle';
import { role } from '../../../domain/people/role';
import { capitalised } from '../../../domain/wording/words';
import { rhythmWords } from '../../parts/day-words';
import { roleName } from '../../parts/role-words';
import { Chip } from '../../ui/chip';
import { ChoiceMenu } from '../../ui/choice-menu';
import { IconButton } from '../../ui/icon-button';
import { SearchField } from '../../ui/search-field';
import { everybodyHere } from './known-lists';
import type { ListView } from './known-lists';
import { ListMenu } from './list-menu';
import styles from './people-tools.module.css';

interface PeopleToolsProps {
  searchRef: RefObject<HTMLInputElement | null>;
  filter: PeopleFilter;
  view: ListView;
  own: SavedList | undefined;
  lists: readonly SavedList[];
  counts: PeopleCounts;
  onFilter: (filter: PeopleFilter) => void;
  onAdd: () => void;
  /** Arrow down or Enter in the search: to the people. */
  onLeaveSearch: () => void;
}

/** Search, filters, and the ways in for more people. */
export function PeopleTools(props: PeopleToolsProps) {
  const { filter, view, own, lists, counts, onFilter, onAdd } = props;
  const { go } = useNavigation();
  const isWhole = view.filter === everybodyHere;
  return (
    <div className={styles.tools}>
      <FilterField {...props} />
      {isWhole && <QuickFilters filter={filter} counts={counts} onFilter={onFilter} />}
      <div className={styles.menus} role="group" aria-label="Only people of">
        <ValueMenus filter={filter} counts={counts} onFilter={onFilter} />
      </div>
      <span className={styles.end}>
        <ListMenu filter={filter} view={view} own={own} lists={lists} onFilter={onFilter} />
        <IconButton label="Add someone" onPress={onAdd}>
          <UserPlus size={16} strokeWidth={1.75} />
        </IconButton>
        <IconButton label="Import colleagues" onPress={() => go({ name: 'import' })}>
          <Download size={16} strokeWidth={1.75} />
        </IconButton>
      </span>
    </div>
  );
}

type Filtering = Pick<PeopleToolsProps, 'filter' | 'counts' | 'onFilter'>;

function QuickFilters({ filter, counts, onFilter }: Filtering) {
  const plain = { ...filter, quiet: false, strengths: [] };
  const isAlly = filter.strengths.join() === 'ally';
  const isNotMet = filter.strengths.join() === 'not-met';
  return (
    <div className={styles.chips} role="group" aria-label="Show">
      <Chip on={!filter.quiet && filter.strengths.length === 0} onChange={() => onFilter(plain)}>
        All
      </Chip>
      <Chip
        on={filter.quiet}
        icon={<Clock size={12} strokeWidth={2.1} aria-hidden />}
        count={counts.quiet}
        onChange={(quiet) => onFilter({ ...plain, quiet })}
      >
        Gone quiet
      </Chip>
      <Chip
        on={isAlly}
        count={counts.allies}
        onChange={(on) => onFilter({ ...plain, strengths: on ? ['ally'] : [] })}
      >
        Allies
      </Chip>
      <Chip
        on={isNotMet}
        count={counts.notMet}
        onChange={(on) => onFilter({ ...plain, strengths: on ? ['not-met'] : [] })}
      >
        Not met
      </Chip>
    </div>
  );
}

function ValueMenus({ filter, counts, onFilter }: Filtering) {
  return (
    <>
      {counts.departments.length > 0 && (
        <ChoiceMenu
          label="Department"
          options={counts.departments.map(({ id, name, people }) => ({
            value: id,
            text: name,
            count: people
          }))}
          chosen={filter.departments}
          onChange={(ids) =>
            onFilter({
              ...filter,
              departments: counts.departments.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
            })
          }
        />
      )}
      {counts.levels.length > 0 && (
        <ChoiceMenu
          label="Level"
          options={named(counts.levels)}
          chosen={filter.levels}
          onChange={(levels) => onFilter({ ...filter, levels })}
        />
      )}
      {counts.sites.length > 0 && (
        <ChoiceMenu
          label="Site"
          options={named(counts.sites)}
          chosen={filter.sites}
          onChange={(sites) => onFilter({ ...filter, sites })}
        />
      )}
      {(counts.roles.length > 0 || filter.roles.length > 0) && (
        <ChoiceMenu
          label="Role"
          options={role.options.map((value) => ({
            value,
            text: roleName[value],
            count: counts.roles.find((one) => one.role === value)?.people ?? 0
          }))}
          chosen={filter.roles}
          onChange={(chosen) =>
            onFilter({ ...filter, roles: role.options.filter((one) => chosen.includes(one)) })
          }
        />
      )}
      <ChoiceMenu
        label="Rhythm"
        options={rhythms}
        chosen={filter.circles}
        onChange={(chosen) =>
          onFilter({
            ...filter,
            circles: circleValues.filter((value) => chosen.includes(value))
          })
        }
      />
    </>
  );
}

const named = (values: readonly { name: string; people: number }[]) =>
  values.map(({ name, people }) => ({ value: name, text: name, count: people }));

const circleValues = [...circle.options, 'own'] as const;

const rhythms = [
  ...circle.options.map((value) => ({
    value,
    text: `${capitalised(value)}: ${rhythmWords(circleDays[value]).toLowerCase()}`
  })),
  { value: 'own', text: 'A rhythm of their own' }
];

function FilterField({ searchRef, filter, view, onFilter, onLeaveSearch }: PeopleToolsProps) {
  const label = view.filter === everybodyHere ? 'Filter people' : `Filter ${view.name}`;
  return (
    <SearchField
      ref={searchRef}
      className={styles.search}
      label={label}
      placeholder={view.filter === everybodyHere ? 'Filter' : label}
      maxLength={200}
      clear="Clear the filter"
      keys={['/']}
      value={filter.words}
      onWrite={(words) => onFilter({ ...filter, words })}
      onLeave={onLeaveSearch}
    />
  );
}
