import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names';
import chipStyles from './chip.module.css';
import styles from './choice-menu.module.css';
import menuStyles from './menu.module.css';

interface ChoiceMenuProps {
  label: string;
  options: readonly { value: string; text: string; count?: number | undefined }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A filter of which several values can be on at once; it says how many are. */
export function ChoiceMenu({ label, options, chosen, onChange }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={classNames(chipStyles.chip, styles.trigger)}
        {...(chosen.length > 0 && { 'data-selected': true })}
      >
        {label}
        {chosen.length > 0 && <span className={chipStyles.count}>{chosen.length}</span>}
        <ChevronDown size={12} strokeWidth={2.1} aria-hidden />
      </Button>
      <Popover className={menuStyles.popover ?? ''} placement="bottom start" offset={4}>
        <Menu
          aria-label={label}
          className={classNames(menuStyles.menu, styles.menu)}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(keys === 'all' ? options.map(({ value }) => value) : [...keys].map(String))
          }
        >
          {options.map(({ value, text, count }) => (
            <MenuItem
              key={value}
              id={value}
              textValue={text}
              className={classNames(menuStyles.item, styles.item)}
            >
              <Check size={14} strokeWidth={2} aria-hidden />
              <span>{text}</span>
              {count !== undefined && <span className={styles.count}>{count}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
