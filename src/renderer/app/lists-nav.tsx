import { Archive, CalendarClock, CircleDashed, Clock, Compass, Hash, List } from 'lucide-react';
import { useQueryOf } from '../api/use-query-of';
import styles from './frame.module.css';
import { NavItem } from './nav-item';
import { useIdle } from './use-counts';

/** The lists of people: those everybody has, then one's own in their order. */
export function ListsNav() {
  const enabled = useIdle();
  const { data: counts } = useQueryOf('readPeopleCounts', {}, { enabled, daily: true });
  const { data: own = [] } = useQueryOf('listSavedLists', {}, { enabled });
  return (
    <nav className={styles.nav} aria-label="Lists">
      <p className={styles.navHead}>Lists</p>
      <NavItem
        page={{ name: 'mentors' }}
        text="Mentors, sponsors"
        icon={Compass}
        count={counts?.withRole}
      />
      {everybodysLists
        .filter(({ list }) => list !== 'alumni' || (counts?.alumni ?? 0) > 0)
        .map(({ list, text, icon, count }) => (
          <NavItem
            key={list}
            page={{ name: 'people', list }}
            text={text}
            icon={icon}
            count={counts?.[count]}
          />
        ))}
      <NavItem page={{ name: 'who-knows' }} text="Who knows what" icon={Hash} />
      {own.map(({ id, name, picked }) => (
        <NavItem
          key={id}
          page={{ name: 'people', list: id }}
          text={name}
          icon={List}
          count={picked ?? undefined}
        />
      ))}
    </nav>
  );
}

const everybodysLists = [
  { list: 'quiet', text: 'Gone quiet', icon: Clock, count: 'quiet' },
  { list: 'this-week', text: 'Due this week', icon: CalendarClock, count: 'dueThisWeek' },
  { list: 'not-met', text: 'Not met yet', icon: CircleDashed, count: 'notMet' },
  { list: 'alumni', text: 'Alumni', icon: Archive, count: 'alumni' }
] as const;
