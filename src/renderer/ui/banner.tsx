import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { classNames } from './class-names';

interface BannerProps {
  tone?: 'info' | 'error';
  /** One sentence; errors end with what is safe. */
  children: ReactNode;
  action?: ReactNode;
}

export function Banner({ tone = 'info', children, action }: BannerProps) {
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={classNames(styles.banner, tone === 'error' && styles.error)}
    >
      {tone === 'error' ? <TriangleAlert size={16} /> : <Info size={16} />}
      <p>{children}</p>
      {action}
    </div>
  );
}
