import { Calendar, Check, CircleAlert, Clock, Ellipsis, Trash2, User } from 'lucide-react';
import { useNavigation } from '../../api/navigation';
import type { TimelineEntry } from '../../../contract/timeline';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { shortDate } from '../../parts/day-words';
import { isLit, kindIcons } from '../../parts/kind-icon';
import { kindName } from '../../parts/kind-words';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem } from '../../ui/menu';
import styles from './entry-head.module.css';
import type { SaveState } from './use-autosave';

interface EntryHeadProps {
  entry: TimelineEntry;
  today: IsoDate;
  saved: SaveState;
  onDelete: () => void;
}

/** What kind of contact it was, when and how long, whether the text is saved, and what else can be done. */
export function EntryHead({ entry, today, saved, onDelete }: EntryHeadProps) {
  const { go } = useNavigation();
  const Icon = kindIcons[entry.kind ?? 'note'];
  const when = [shortDate(entry.date, today), entry.time].filter(Boolean).join(', ');
  return (
    <header className={styles.head}>
      <ul className={styles.facts} aria-label="Facts">
        <li className={styles.fact} data-lit={isLit(entry.kind) || undefined}>
          <Icon size={14} strokeWidth={1.9} aria-hidden />
          {kindName(entry.kind)}
        </li>
        <li className={styles.fact}>
          <Calendar size={14} strokeWidth={1.9} aria-hidden />
          {when}
        </li>
        {entry.minutes !== null && (
          <li className={styles.fact}>
            <Clock size={14} strokeWidth={1.9} aria-hidden />
            {entry.minutes} min
          </li>
        )}
      </ul>
      <Saved state={saved} />
      <Menu
        label="More for this entry"
        trigger={
          <IconButton label="More for this entry">
            <Ellipsis size={16} strokeWidth={1.75} />
          </IconButton>
        }
      >
        {entry.people.map(({ id, name }) => (
          <MenuItem
            key={id}
            text={`Open ${name}`}
            icon={<User size={16} strokeWidth={1.75} aria-hidden />}
            onAction={() => go({ name: 'person', id })}
          />
        ))}
        <MenuItem
          text="Delete"
          icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden />}
          shortcut="Del"
          danger
          onAction={onDelete}
        />
      </Menu>
    </header>
  );
}

function Saved({ state }: { state: SaveState }) {
  return (
    <span role="status" className={styles.saved} data-failed={state.name === 'failed' || undefined}>
      {state.name === 'saved' && (
        <>
          <Check size={12} strokeWidth={2.1} aria-hidden />
          Saved {state.at}
        </>
      )}
      {state.name === 'failed' && (
        <>
          <CircleAlert size={12} strokeWidth={2.1} aria-hidden />
          Not saved. {state.reason}
        </>
      )}
    </span>
  );
}
