import { UserMinus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useCommand } from '../../api/use-command';
import type { PeopleChange, PeopleCounts } from '../../../contract/people';
import type { SavedList } from '../../../contract/saved-lists';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/calendar/calendar';
import { circle, circleDays } from '../../../domain/people/circle';
import type { PersonId } from '../../../domain/people/ids';
import { role } from '../../../domain/people/role';
import { capitalised } from '../../../domain/wording/words';
import { counted, rhythmWords, shortDate } from '../../parts/day-words';
import { AskDialog } from '../../ui/ask-dialog';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { SelectionBar } from '../../ui/selection-bar';
import type { Asked } from './bulk-question';
import { bulkQuestion } from './bulk-question';
import { MergeDialog } from '../../parts/merge-dialog';
import { roleName } from '../../parts/role-words';
import { useChangePeople } from '../../parts/use-change-people';
import type { PeopleWindow } from './use-people-window';
import type { Selection } from './use-selection';

interface BulkBarProps {
  selection: Selection;
  people: PeopleWindow;
  total: number;
  lists: readonly SavedList[];
  own: SavedList | undefined;
  counts: PeopleCounts;
  today: IsoDate;
  /** The bar is gone: the focus goes back to the list. */
  onGone: () => void;
}

/** What can be done with the people selected; each change is one step of undo. */
export function BulkBar({ selection, lists, own, counts, today, onGone }: BulkBarProps) {
  const [asks, setAsks] = useState<Asked | null>(null);
  const [merges, setMerges] = useState<readonly [PersonId, PersonId] | null>(null);
  const { change, remove } = useChangePeople();
  const addList = useCommand('addSavedList');
  const tellGone = useEffectEvent(onGone);
  useEffect(() => () => tellGone(), []);
  const ids = [...selection.ids];
  const who = counted(ids.length, 'person', 'people');
  const give = (changed: PeopleChange, words: string) => {
    setAsks(null);
    void change(ids, changed, `${who}: ${words}`);
  };
  const picked = lists.filter(({ filter }) => filter === null);
  return (
    <SelectionBar count={`${who} selected`} onClear={selection.clear}>
      <Menu label="Rhythm" trigger={<Button size="small">Rhythm</Button>}>
        {circle.options.map((name) => (
          <MenuItem
            key={name}
            text={`${capitalised(name)}: ${rhythmWords(circleDays[name]).toLowerCase()}`}
            onAction={() =>
              give(
                { set: 'rhythm', days: circleDays[name] },
                rhythmWords(circleDays[name]).toLowerCase()
              )
            }
          />
        ))}
        <MenuItem text="Another rhythm…" onAction={() => setAsks('rhythm')} />
      </Menu>
      <Button size="small" onPress={() => setAsks('department')}>
        Department
      </Button>
      <Menu label="Role" trigger={<Button size="small">Role</Button>}>
        {role.options.map((kind) => (
          <MenuItem
            key={kind}
            text={roleName[kind]}
            onAction={() =>
              give({ set: 'role', role: kind, on: true }, roleName[kind].toLowerCase())
            }
          />
        ))}
        {role.options.map((kind) => (
          <MenuItem
            key={`no ${kind}`}
            text={`No ${roleName[kind].toLowerCase()}`}
            onAction={() =>
              give({ set: 'role', role: kind, on: false }, `no ${roleName[kind].toLowerCase()}`)
            }
          />
        ))}
      </Menu>
      <Menu label="List" trigger={<Button size="small">List</Button>}>
        {picked.map(({ id, name }) => (
          <MenuItem
            key={id}
            text={name}
            onAction={() => give({ set: 'list', list: id, on: true }, `on ${name}`)}
          />
        ))}
        {own?.filter === null && (
          <MenuItem
            text={`Off ${own.name}`}
            onAction={() => give({ set: 'list', list: own.id, on: false }, `off ${own.name}`)}
          />
        )}
        <MenuItem text="New list…" onAction={() => setAsks('list')} />
      </Menu>
      <Menu label="Later" trigger={<Button size="small">Later</Button>}>
        {laterChoices.map(({ days, text }) => (
          <MenuItem
            key={days}
            text={text}
            onAction={() => {
              const until = addDays(today, days);
              give({ set: 'later', until }, `later, ${shortDate(until, today)}`);
            }}
          />
        ))}
        <MenuItem
          text="Not laid aside any more"
          onAction={() => give({ set: 'later', until: null }, 'not laid aside any more')}
        />
      </Menu>
      <Menu
        label="More"
        trigger={
          <Button size="small" icon={<UserMinus size={14} strokeWidth={1.9} aria-hidden />}>
            Leaving
          </Button>
        }
      >
        <MenuItem text="They have left…" onAction={() => setAsks('left')} />
        <MenuItem text="They are back" onAction={() => give({ set: 'left', on: null }, 'back')} />
        <MenuItem
          danger
          text="Delete"
          onAction={() => {
            void remove(ids, `${who} deleted`);
            selection.clear();
          }}
        />
      </Menu>
      {ids.length === 2 && ids[0] !== undefined && ids[1] !== undefined && (
        <Button size="small" onPress={() => setMerges([ids[0] as PersonId, ids[1] as PersonId])}>
          Merge
        </Button>
      )}
      <AskDialog
        question={
          asks &&
          bulkQuestion(
            asks,
            { who, today, departments: counts.departments.map(({ name }) => name) },
            {
              onRhythm: (days) => give({ set: 'rhythm', days }, rhythmWords(days).toLowerCase()),
              onDepartment: (name) =>
                give({ set: 'department', name }, name === null ? 'no department' : name),
              onLeft: (on) => give({ set: 'left', on }, `left on ${shortDate(on, today)}`),
              onList: (name) =>
                addList.mutate(
                  { name, filter: null },
                  { onSuccess: ({ id }) => give({ set: 'list', list: id, on: true }, `on ${name}`) }
                )
            }
          )
        }
        onClose={() => setAsks(null)}
      />
      {merges !== null && (
        <MergeDialog
          pair={merges}
          onClose={() => setMerges(null)}
          onMerged={() => {
            setMerges(null);
            selection.clear();
          }}
        />
      )}
    </SelectionBar>
  );
}

const laterChoices = [
  { days: 1, text: 'Tomorrow' },
  { days: 7, text: 'In a week' },
  { days: 30, text: 'In a month' },
  { days: 91, text: 'In three months' }
] as const;
