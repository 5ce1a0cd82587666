import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useUndo } from '../../api/undo';
import type { PeopleFilter } from '../../../contract/people';
import type { SavedList } from '../../../contract/saved-lists';
import { AskDialog } from '../../ui/ask-dialog';
import { IconButton } from '../../ui/icon-button';
import { MenuItem } from '../../ui/menu';
import { MoreMenu } from '../../ui/more-menu';
import { useToast } from '../../ui/toast';
import type { ListView } from './known-lists';
import { isSameFilter } from './known-lists';
import { listQuestion } from './list-question';

interface ListMenuProps {
  filter: PeopleFilter;
  view: ListView;
  /** The list of one's own that is shown. */
  own: SavedList | undefined;
  lists: readonly SavedList[];
  onFilter: (filter: PeopleFilter) => void;
}

/** Keeps a filter as a list, and what can be done with a list of one's own. */
export function ListMenu({ filter, view, own, lists, onFilter }: ListMenuProps) {
  const [names, setNames] = useState<'new' | 'rename' | null>(null);
  const { go } = useNavigation();
  const { pushUndo } = useUndo();
  const toast = useToast();
  const isChanged = !isSameFilter(filter, view.filter);
  const doing = (act: Promise<unknown>) =>
    void act.catch(({ message }: Error) => toast({ text: message, tone: 'problem' }));
  const keep = async (name: string) => {
    const { id } = await calls.addSavedList({ name, filter });
    setNames(null);
    onFilter(view.filter);
    pushUndo(`${name} is a list now`, () => calls.deleteSavedList({ id }));
    go({ name: 'people', list: id });
  };
  const rename = async (list: SavedList, name: string) => {
    const { before } = await calls.changeSavedList({ id: list.id, name });
    setNames(null);
    pushUndo(`Renamed to ${name}`, () => calls.changeSavedList({ id: list.id, name: before.name }));
  };
  const update = async (list: SavedList) => {
    const { before } = await calls.changeSavedList({ id: list.id, filter });
    pushUndo(`${list.name} finds other people now`, () =>
      calls.changeSavedList({ id: list.id, filter: before.filter })
    );
  };
  const move = async (list: SavedList, by: number) => {
    const ids = lists.map(({ id }) => id);
    const at = ids.indexOf(list.id);
    const others = ids.filter((id) => id !== list.id);
    others.splice(at + by, 0, list.id);
    await calls.orderSavedLists({ ids: others });
    pushUndo(`${list.name} moved`, () => calls.orderSavedLists({ ids }));
  };
  const remove = async (list: SavedList) => {
    const { step } = await calls.deleteSavedList({ id: list.id });
    go({ name: 'people' });
    pushUndo(`${list.name} deleted`, () => calls.takeBackPeopleStep({ step }));
  };
  const place = own === undefined ? -1 : lists.findIndex(({ id }) => id === own.id);
  return (
    <>
      {isChanged && (
        <IconButton label="Keep this filter as a list" onPress={() => setNames('new')}>
          <ListPlus size={16} strokeWidth={1.75} />
        </IconButton>
      )}
      {own !== undefined && (
        <MoreMenu label={`The list ${own.name}`} button="This list">
          {isChanged && own.filter !== null && (
            <MenuItem text="Keep the filter as it is now" onAction={() => doing(update(own))} />
          )}
          <MenuItem text="Rename…" onAction={() => setNames('rename')} />
          {place > 0 && <MenuItem text="Move up" onAction={() => doing(move(own, -1))} />}
          {place < lists.length - 1 && (
            <MenuItem text="Move down" onAction={() => doing(move(own, 1))} />
          )}
          <MenuItem danger text="Delete the list" onAction={() => doing(remove(own))} />
        </MoreMenu>
      )}
      <AskDialog
        question={
          names === null
            ? null
            : names === 'rename' && own !== undefined
              ? listQuestion('Rename the list', own.name, (name) => doing(rename(own, name)))
              : listQuestion('Keep this filter as a list', '', (name) => doing(keep(name)))
        }
        onClose={() => setNames(null)}
      />
    </>
  );
}
