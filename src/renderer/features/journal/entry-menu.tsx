import { FileText, History, Lock, LockOpen, Trash2 } from 'lucide-react';
import type { EntryPage } from '../../../contract/entry';
import { MenuItem } from '../../ui/menu';
import { MoreMenu } from '../../ui/more-menu';
import type { FactsChange } from './use-change-entry';

export interface EntryMenuActs {
  onDelete: () => void;
  onHistory: () => void;
  onTemplate: () => void;
}

interface EntryMenuProps extends EntryMenuActs {
  entry: EntryPage;
  onChange: (said: string, facts: FactsChange) => void;
}

/** What is done to an entry more seldom. */
export function EntryMenu({ entry, onChange, onDelete, onHistory, onTemplate }: EntryMenuProps) {
  return (
    <MoreMenu label="More for this entry" button="More for this entry">
      <MenuItem
        text={entry.sensitive ? 'Not sensitive' : 'Sensitive, keep out of exports'}
        icon={
          entry.sensitive ? (
            <LockOpen size={16} strokeWidth={1.75} aria-hidden />
          ) : (
            <Lock size={16} strokeWidth={1.75} aria-hidden />
          )
        }
        onAction={() =>
          onChange(entry.sensitive ? 'No longer sensitive' : 'Kept out of exports', {
            sensitive: !entry.sensitive
          })
        }
      />
      <MenuItem
        text="Earlier versions"
        icon={<History size={16} strokeWidth={1.75} aria-hidden />}
        onAction={onHistory}
      />
      <MenuItem
        text="Keep as a template"
        icon={<FileText size={16} strokeWidth={1.75} aria-hidden />}
        onAction={onTemplate}
      />
      <MenuItem
        text="Delete"
        icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden />}
        shortcut="Del"
        danger
        onAction={onDelete}
      />
    </MoreMenu>
  );
}
