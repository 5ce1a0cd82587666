import type { Meter } from '../../../domain/meter/meter';
import { arch } from '../../parts/arch';
import styles from './week-doorway.module.css';

const box = { x: 3, y: 3, width: 20, height: 26 };
const stroke = 2.5;
const floor = box.y + box.height;
const half = stroke / 2;
const outline = arch(box.x, box.y, box.width, box.height);
const frame = arch(
  box.x + half,
  box.y + half,
  box.width - stroke,
  // Open at the floor: its line lies below the picture.
  box.height + half
);

/** The doorway of the tray, large (main/tray/meter-icon.ts). Decoration: the words stand beside it. */
export function WeekDoorway({ level, state }: Pick<Meter, 'level' | 'state'>) {
  const isFull = level >= 10 && state !== 'paused';
  const light = level > 0 ? Math.max(2, ((box.height - stroke) * level) / 10) : 0;
  return (
    <svg width={30} height={30} viewBox="0 0 30 29" aria-hidden="true" className={styles.doorway}>
      <mask id="around-dot">
        <rect width="30" height="30" fill="#fff" />
        {state === 'behind' && <circle cx="21.5" cy="7" r="6" fill="#000" />}
      </mask>
      <clipPath id="in-arch">
        <path d={outline} />
      </clipPath>
      <g mask="url(#around-dot)" clipPath="url(#in-arch)">
        {isFull && <path d={outline} className={styles.light} />}
        {!isFull && state !== 'paused' && (
          <rect
            x={box.x}
            y={floor - light}
            width={box.width}
            height={light}
            className={styles.light}
          />
        )}
        {!isFull && <path d={frame} className={styles.frame} strokeWidth={stroke} />}
      </g>
      {isFull && <path d="M8.6 17.7l3.1 3.3 5.7-6.6" className={styles.tick} strokeWidth={2.6} />}
      {state === 'paused' && <path d="M8.5 13h3v9h-3zM14.5 13h3v9h-3z" className={styles.bars} />}
      {state === 'behind' && <circle cx="21.5" cy="7" r="4.5" className={styles.dot} />}
    </svg>
  );
}
