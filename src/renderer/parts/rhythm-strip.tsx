import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { IsoDate } from '../../domain/calendar/calendar';
import { KindIcon } from './kind-icon';
import type { Rhythm, StripLine } from './rhythm';
import { stripOf } from './rhythm';
import styles from './rhythm-strip.module.css';

/** Twelve months of contacts on a line: one tab stop, arrows walk the marks, Enter goes to the entry. */
export function RhythmStrip({
  rhythm,
  onPick
}: {
  rhythm: Rhythm;
  onPick: (date: IsoDate) => void;
}) {
  const strip = stripOf(rhythm);
  const marks = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(Number.MAX_SAFE_INTEGER);
  const last = strip.marks.length - 1;
  const active = Math.min(current, last);
  const move = (event: KeyboardEvent) => {
    const to = nextPlace(event.key, active, last);
    if (to === undefined) return;
    event.preventDefault();
    setCurrent(to);
    marks.current?.querySelectorAll<HTMLElement>('button')[to]?.focus();
  };
  return (
    <div className={styles.strip}>
      <svg className={styles.drawing} role="img" aria-label={strip.sentence}>
        {strip.months.map(({ at, name }) => (
          <g key={at}>
            <line className={styles.month} x1={share(at)} x2={share(at)} y1={8} y2={52} />
            <text className={styles.name} x={share(at)} dx={5} y={66}>
              {name}
            </text>
          </g>
        ))}
        {strip.lines.map((line) => (
          <line
            key={`${line.how} ${line.from}`}
            className={lineStyles[line.how]}
            x1={share(line.from)}
            x2={share(line.to)}
            y1={30}
            y2={30}
          />
        ))}
        <line
          className={styles.now}
          x1={share(strip.today)}
          x2={share(strip.today)}
          y1={4}
          y2={54}
        />
        {strip.next !== null && (
          <circle className={styles.next} cx={share(strip.next)} cy={30} r={7} />
        )}
      </svg>
      <span className={styles.today} style={{ left: share(strip.today) }} aria-hidden>
        Today
      </span>
      <div ref={marks} role="toolbar" aria-label="Contacts, oldest first" onKeyDown={move}>
        {strip.marks.map((mark, index) => (
          <button
            key={mark.date}
            type="button"
            className={styles.mark}
            style={{ left: share(mark.at) }}
            tabIndex={index === active ? 0 : -1}
            aria-label={mark.label}
            onFocus={() => setCurrent(index)}
            onClick={() => onPick(mark.date)}
          >
            <KindIcon kind={mark.kind} small />
            <span className={styles.label} data-side={mark.at > 0.5 ? 'left' : 'right'} aria-hidden>
              {mark.label}
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

const lineStyles: Record<StripLine['how'], string | undefined> = {
  rhythm: styles.rhythm,
  quiet: styles.quiet,
  paused: styles.paused,
  ahead: styles.ahead
};

function nextPlace(key: string, from: number, last: number): number | undefined {
  const places = new Map([
    ['ArrowRight', Math.min(from + 1, last)],
    ['ArrowLeft', Math.max(from - 1, 0)],
    ['Home', 0],
    ['End', last]
  ]);
  return places.get(key);
}

const share = (at: number): string => `${(at * 100).toFixed(3)}%`;
