import { classNames } from './class-names';
import styles from './skeleton.module.css';

/** A bar where words will stand; `width` as in CSS. */
export function Skeleton({ width = '60%' }: { width?: string }) {
  return <span className={styles.bar} style={{ width }} aria-hidden="true" />;
}

/** Rows of a doorway and two bars, read out as "Loading". */
export function SkeletonRows({ rows = 3 }: { rows?: number }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} aria-hidden="true">
          <span className={classNames(styles.bar, styles.avatar)} />
          <div>
            <Skeleton width={`${44 - (row % 3) * 6}%`} />
            <Skeleton width={`${68 - (row % 2) * 9}%`} />
          </div>
        </div>
      ))}
    </div>
  );
}
