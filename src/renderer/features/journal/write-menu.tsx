import { FileText, PenLine, Trash2, X } from 'lucide-react';
import { calls } from '../../api/bridge';
import { useNavigation } from '../../api/navigation';
import { useUndo } from '../../api/undo';
import { useQueryOf } from '../../api/use-query-of';
import type { Template } from '../../../contract/templates';
import { builtInTemplates, templateText } from '../../../domain/journal/entry-templates';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { fullDate } from '../../ui/format';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem } from '../../ui/menu';
import { useAttempt } from './use-attempt';

interface WriteMenuProps {
  today: IsoDate;
  /** Begins an entry for today with this text. */
  onWrite: (text: string) => void;
}

/** A blank entry, or one that begins with a template; and the way to the trash. */
export function WriteMenu({ today, onWrite }: WriteMenuProps) {
  const { data: own = [] } = useQueryOf('listTemplates', {});
  const { go } = useNavigation();
  const remove = useRemoveTemplate();
  const begin = (template: { name: string; text: string }) =>
    onWrite(templateText(template, fullDate(today, today)));
  const file = <FileText size={16} strokeWidth={1.75} aria-hidden />;
  return (
    <Menu
      label="Write"
      align="end"
      trigger={
        <IconButton label="Write an entry">
          <PenLine size={16} strokeWidth={1.75} />
        </IconButton>
      }
    >
      <MenuItem
        text="Blank page"
        icon={<PenLine size={16} strokeWidth={1.75} aria-hidden />}
        shortcut="W"
        onAction={() => onWrite('')}
      />
      {builtInTemplates.map((template) => (
        <MenuItem
          key={template.name}
          text={template.name}
          icon={file}
          onAction={() => begin(template)}
        />
      ))}
      {own.map((template) => (
        <MenuItem
          key={template.id}
          text={template.name}
          icon={file}
          onAction={() => begin(template)}
        />
      ))}
      {own.map((template) => (
        <MenuItem
          key={`remove ${template.id}`}
          text={`Delete template “${template.name}”`}
          icon={<X size={16} strokeWidth={1.75} aria-hidden />}
          danger
          onAction={() => remove(template)}
        />
      ))}
      <MenuItem
        text="Trash"
        icon={<Trash2 size={16} strokeWidth={1.75} aria-hidden />}
        onAction={() => go({ name: 'trash' })}
      />
    </Menu>
  );
}

function useRemoveTemplate(): (template: Template) => void {
  const attempt = useAttempt();
  const { pushUndo } = useUndo();
  return ({ id }) => {
    attempt(async () => {
      const template = await calls.deleteTemplate({ id });
      pushUndo('Template deleted', () => calls.saveTemplate(template));
    });
  };
}
