import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button';
import { Menu } from './menu';

interface MoreMenuProps {
  /** The name of the menu. */
  label: string;
  /** The name of its button, where several in sight would be called the same. */
  button?: string;
  /** Within a row. */
  small?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** The three dots at the end of something, with what else can be done with it. */
export const MoreMenu = (props: MoreMenuProps) => (
  <Menu
    label={props.label}
    align="end"
    trigger={
      <IconButton
        label={props.button ?? 'More'}
        small={props.small ?? false}
        className={props.className}
      >
        <Ellipsis size={props.small ? 14 : 16} strokeWidth={1.75} />
      </IconButton>
    }
  >
    {props.children}
  </Menu>
);
