import { Check, ChevronDown } from 'lucide-react';
import { searchLanguage, type SearchLanguage } from '../../../contract/search';
import { useUndo } from '../../api/undo';
import { calls } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { useToast } from '../../ui/toast';
import { SettingRow } from './setting-row';

/** The language by whose word forms a search finds texts. */
export function LanguageRow() {
  const { data } = useQueryOf('readSearchLanguage', {});
  const { mutate, isPending } = useCommand('setSearchLanguage');
  const { pushUndo } = useUndo();
  const toast = useToast();
  if (!data) return null;
  const before = data.language;
  const choose = (language: SearchLanguage) =>
    mutate(
      { language },
      {
        onSuccess: () =>
          pushUndo(`Notes are searched as ${nameOf(language)}`, () =>
            calls.setSearchLanguage({ language: before })
          ),
        onError: ({ message }) => toast({ text: message, tone: 'problem' })
      }
    );
  return (
    <SettingRow
      name="Language of your notes"
      remark="A search for closes then finds closing too. Names are found in any language."
    >
      <Menu
        label="Language of your notes"
        align="end"
        trigger={
          <Button isPending={isPending}>
            {nameOf(before)}
            <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
          </Button>
        }
      >
        {searchLanguage.options.map((language) => (
          <MenuItem
            key={language}
            text={nameOf(language)}
            icon={language === before && <Check size={16} aria-hidden />}
            onAction={() => language !== before && choose(language)}
          />
        ))}
      </Menu>
    </SettingRow>
  );
}

const nameOf = (language: SearchLanguage): string =>
  language === 'simple' ? 'Words as written' : language[0]?.toUpperCase() + language.slice(1);
