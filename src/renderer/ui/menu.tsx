import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover
} from 'react-aria-components';
import { classNames } from './class-names';
import { Kbd } from './kbd';
import styles from './menu.module.css';

interface MenuProps {
  label: string;
  /** The button that opens it. */
  trigger: ReactElement;
  /** The side of the button it is flush with. */
  align?: 'start' | 'end';
  children: ReactNode;
}

/** A menu under a button; arrows, letters and Esc work. */
export function Menu({ label, trigger, align = 'start', children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={`bottom ${align}`} offset={4}>
        <AriaMenu aria-label={label} className={styles.menu ?? ''}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  /** The words, also for type-ahead. */
  text: string;
  icon?: ReactNode;
  shortcut?: string;
  danger?: boolean;
  onAction: () => void;
}

export function MenuItem({ text, icon, shortcut, danger = false, onAction }: MenuItemProps) {
  return (
    <AriaMenuItem
      textValue={text}
      onAction={onAction}
      className={classNames(styles.item, danger && styles.danger)}
    >
      {icon}
      <span>{text}</span>
      {shortcut !== undefined && (
        <span className={styles.end}>
          <Kbd keys={[shortcut]} />
        </span>
      )}
    </AriaMenuItem>
  );
}
