import { useId } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { DoorState } from '../../domain/goals/practice';
import { arch } from './arch';
import styles from './door.module.css';

interface DoorProps {
  /** What the picture says, in a sentence; leave out where words stand beside it. */
  label?: string;
  icon?: LucideIcon;
  target: number;
  done: number;
  planned?: number;
  /** How many are expected by now; draws the notch on the left. */
  expected?: number;
  state: DoorState;
  width?: number;
  height?: number;
  /** Light on the floor of a full door. */
  spill?: boolean;
}

const side = 12;
const top = 2;

/** A doorway whose panes are the target and whose light is what was done. Sizes in CSS pixels. */
export function Door({ label, width = 58, height = 76, spill = true, ...door }: DoorProps) {
  const clip = useId();
  const { target, done, state } = door;
  const paused = state === 'paused';
  const off = target === 0;
  const full = !paused && !off && done >= target;
  const bottom = spill ? 12 : 2;
  const [whole, tall] = [width + side * 2, height + top + bottom];
  const inset = width > 40 ? 4 : width > 20 ? 2.75 : 2;
  const inner = {
    x: side + inset,
    y: top + inset,
    width: width - inset * 2,
    height: height - inset
  };
  const floor = top + height;
  return (
    <svg
      className={styles.door}
      width={whole}
      height={tall}
      viewBox={`0 0 ${whole} ${tall}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <defs>
        <clipPath id={clip}>
          <path d={arch(inner.x, inner.y, inner.width, inner.height)} />
        </clipPath>
      </defs>
      {spill && (
        <path
          className={styles.spill}
          data-full={full}
          d={`M${side} ${floor + 1}H${side + width}L${side + width + 9} ${floor + 11}H${side - 9}Z`}
        />
      )}
      <path
        className={styles.frame}
        data-full={full}
        data-dashed={paused || off}
        d={arch(side, top, width, height)}
      />
      <g clipPath={`url(#${clip})`}>
        <Panes {...door} paused={paused} inner={inner} gap={width > 40 ? 2.5 : 1.5} />
      </g>
      {door.icon && <Sign {...door} icon={door.icon} width={width} full={full} paused={paused} />}
      <Notch {...door} paused={paused} floor={floor} inner={inner} />
      {target > maxPanes && width > 40 && (
        <text className={styles.number} data-full={full} x={whole / 2} y={floor - 9}>
          {done}
        </text>
      )}
    </svg>
  );
}

/** Above this a door is filled evenly and carries a number. */
const maxPanes = 4;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function Panes(props: {
  target: number;
  done: number;
  planned?: number;
  paused: boolean;
  inner: Box;
  gap: number;
}) {
  const { target, done, planned = 0, paused, inner } = props;
  if (target > maxPanes) return <EvenFill share={paused ? 0 : done / target} inner={inner} />;
  const count = Math.max(target, 1);
  const gap = props.gap;
  const height = (inner.height - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, pane) => {
    const box = {
      x: inner.x,
      y: inner.y + inner.height - (pane + 1) * height - pane * gap,
      width: inner.width,
      height
    };
    const isLit = !paused && pane < done && target > 0;
    const isPlanned = !paused && !isLit && pane < done + planned && target > 0;
    return (
      <g key={pane}>
        <rect className={isPlanned ? styles.planned : styles.pane} {...box} />
        {isPlanned && <PlannedLine box={box} whole={count === 1} />}
        <rect className={styles.light} data-lit={isLit} {...box} />
      </g>
    );
  });
}

function EvenFill({ share, inner }: { share: number; inner: Box }) {
  const height = inner.height * Math.min(share, 1);
  return (
    <>
      <rect className={styles.pane} {...inner} />
      <rect
        className={styles.light}
        data-lit="true"
        {...inner}
        y={inner.y + inner.height - height}
        height={height}
      />
    </>
  );
}

function PlannedLine({ box, whole }: { box: Box; whole: boolean }) {
  const margin = box.width > 34 ? 1.75 : 1;
  const line = {
    x: box.x + margin,
    y: box.y + margin,
    width: box.width - margin * 2,
    height: box.height - margin * 2
  };
  return whole ? (
    <path className={styles.hatch} d={arch(line.x, line.y, line.width, line.height)} />
  ) : (
    <rect className={styles.hatch} {...line} />
  );
}

function Sign(props: {
  icon: LucideIcon;
  width: number;
  target: number;
  done: number;
  planned?: number;
  full: boolean;
  paused: boolean;
}) {
  const { icon: Icon, width, target, done, planned = 0, full, paused } = props;
  const size = width >= 56 ? (target > 2 ? 16 : 20) : width >= 40 ? 16 : 12;
  const tone = full
    ? 'full'
    : paused
      ? 'off'
      : target > 0 && done + planned >= target
        ? 'planned'
        : 'quiet';
  return (
    <Icon
      className={styles.sign}
      data-tone={tone}
      x={side + width / 2 - size / 2}
      y={top + (width >= 56 ? (target > 2 ? 10 : 17) : 11)}
      width={size}
      height={size}
      strokeWidth={1.75}
    />
  );
}

function Notch(props: {
  target: number;
  expected?: number;
  state: DoorState;
  paused: boolean;
  floor: number;
  inner: Box;
}) {
  const { target, expected = 0, state, inner, floor } = props;
  if (expected === 0 || props.paused || state === 'done' || state === 'rest') return null;
  const share = Math.min(expected, target) / Math.max(target, 1);
  const y = Math.max(top + 8, Math.min(inner.y + inner.height * (1 - share), floor - 1));
  return (
    <path
      className={styles.notch}
      data-late={state === 'behind'}
      d={`M${side - 4.5} ${y.toFixed(1)}l-6 -3.6v7.2z`}
    />
  );
}
