import { useId } from 'react';
import { arch } from './arch';
import styles from './small-door.module.css';

/** How a week or month of a door is drawn. `saved`: missed, and a free pass was spent. `off`: nothing was asked. */
export type SmallDoorLook = 'full' | 'part' | 'paused' | 'saved' | 'off';

interface SmallDoorProps {
  look: SmallDoorLook;
  /** How much of it is lit, 0 to 1. */
  share: number;
  /** Whether it is the one being lived. */
  isCurrent?: boolean;
  /** Said on hover. */
  title?: string;
}

/** A doorway of 11 by 15 pixels for a week or month gone by. Decoration: words stand beside it. */
export function SmallDoor({ look, share, isCurrent = false, title }: SmallDoorProps) {
  const clip = useId();
  const height = look === 'full' ? 13 : 13 * Math.min(1, share);
  return (
    <svg
      className={styles.door}
      width="13"
      height="17"
      viewBox="-1 -1 13 17"
      aria-hidden="true"
      data-look={look}
    >
      {title !== undefined && <title>{title}</title>}
      {look === 'off' ? (
        <path className={styles.off} d="M2 14.5H9" />
      ) : (
        <>
          <defs>
            <clipPath id={clip}>
              <path d={arch(2, 2, 7, 13)} />
            </clipPath>
          </defs>
          <path
            className={styles.frame}
            data-full={look === 'full' || look === 'saved'}
            data-current={isCurrent && look === 'part'}
            data-dashed={look === 'paused'}
            d={arch(0, 0, 11, 15)}
          />
          <g clipPath={`url(#${clip})`}>
            {look === 'saved' && (
              <rect className={styles.saved} x="2" y="2" width="7" height="13" />
            )}
            {look !== 'paused' && (
              <rect className={styles.light} x="2" y={15 - height} width="7" height={height} />
            )}
          </g>
          {look === 'paused' && <path className={styles.bars} d="M4 7.5v4M7 7.5v4" />}
        </>
      )}
    </svg>
  );
}
