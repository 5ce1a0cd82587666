import { ListFilter, X } from 'lucide-react';
import type { PersonPage } from '../../../contract/person';
import type { TouchKind } from '../../../domain/journal/touch';
import { touchKind } from '../../../domain/journal/touch';
import { counted } from '../../parts/day-words';
import { kindName } from '../../parts/kind-words';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem } from '../../ui/menu';
import { Segmented } from '../../ui/segmented';
import { Chip } from '../../ui/chip';
import styles from './person-timeline.module.css';

/** What of a timeline is shown. */
export interface TimelineFilter {
  readonly filter: 'all' | 'lunches' | 'promises' | 'learned';
  readonly kind: TouchKind | null;
  readonly topic: string | null;
  readonly year: number | null;
}

export const wholeTimeline: TimelineFilter = { filter: 'all', kind: null, topic: null, year: null };

export const isWhole = ({ filter, kind, topic, year }: TimelineFilter): boolean =>
  filter === 'all' && kind === null && topic === null && year === null;

interface TimelineFiltersProps {
  page: PersonPage;
  wanted: TimelineFilter;
  onWant: (wanted: TimelineFilter) => void;
}

/** The four usual views, and a kind, topic and year beside them. */
export function TimelineFilters({ page, wanted, onWant }: TimelineFiltersProps) {
  const want = (some: Partial<TimelineFilter>) => onWant({ ...wanted, ...some });
  const only = [
    ...(wanted.kind === null ? [] : [{ words: kindName(wanted.kind), without: { kind: null } }]),
    ...(wanted.topic === null ? [] : [{ words: `#${wanted.topic}`, without: { topic: null } }]),
    ...(wanted.year === null ? [] : [{ words: String(wanted.year), without: { year: null } }])
  ];
  return (
    <div className={styles.head}>
      <Segmented
        label="Show"
        options={views}
        value={wanted.filter}
        onChange={(filter) => want({ filter })}
      />
      <Menu
        label="Only one kind, topic or year"
        trigger={
          <IconButton label="More filters">
            <ListFilter size={16} strokeWidth={1.75} />
          </IconButton>
        }
      >
        {touchKind.options.map((kind) => (
          <MenuItem key={kind} text={kindName(kind)} onAction={() => want({ kind })} />
        ))}
        {page.topics.map((topic) => (
          <MenuItem key={topic} text={`#${topic}`} onAction={() => want({ topic })} />
        ))}
        {page.years.map((year) => (
          <MenuItem key={year} text={String(year)} onAction={() => want({ year })} />
        ))}
      </Menu>
      {only.map(({ words, without }) => (
        <Chip key={words} on onChange={() => want(without)}>
          <span className="sr">Only </span>
          {words}
          <X size={12} strokeWidth={2} aria-hidden />
        </Chip>
      ))}
      <span className={styles.count}>{counted(page.entries, 'entry', 'entries')}</span>
    </div>
  );
}

const views: readonly { value: TimelineFilter['filter']; text: string }[] = [
  { value: 'all', text: 'All' },
  { value: 'lunches', text: 'Lunches' },
  { value: 'promises', text: 'Promises' },
  { value: 'learned', text: 'Learned' }
];
