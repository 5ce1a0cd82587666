import type { Strength as Degree } from '../../domain/cadence/cadence';
import styles from './strength.module.css';

/** How well one knows a person, in words. */
const strengthName: Readonly<Record<Degree, string>> = {
  'not-met': 'Not met',
  met: 'Met',
  known: 'Known',
  ally: 'Ally'
};

const bars: Readonly<Record<Degree, number>> = { 'not-met': 0, met: 1, known: 2, ally: 3 };

/** Three bars and a word. */
export function Strength({ degree }: { degree: Degree }) {
  return (
    <span className={styles.strength} data-ally={degree === 'ally'}>
      <svg viewBox="0 0 15 12" width="15" height="12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            data-filled={bars[degree] > bar}
            x={0.5 + bar * 5}
            y={7.5 - bar * 3.5}
            width={3.5}
            height={4 + bar * 3.5}
            rx={1}
          />
        ))}
      </svg>
      {strengthName[degree]}
    </span>
  );
}
