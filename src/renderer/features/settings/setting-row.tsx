import type { ReactNode } from 'react';
import { bringIntoFocus } from '../../ui/bring-into-focus';
import styles from './settings-page.module.css';

interface SettingRowProps {
  name: string;
  remark?: ReactNode;
  children?: ReactNode;
  /** One was led to it. */
  isWanted?: boolean;
}

/** A setting: its name and a remark on the left, its control on the right. */
export function SettingRow({ name, remark, children, isWanted = false }: SettingRowProps) {
  return (
    <div ref={isWanted ? bringIntoFocus : undefined} className={styles.row}>
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        {remark !== undefined && <p className={styles.remark}>{remark}</p>}
      </div>
      {children}
    </div>
  );
}
