import { useId } from 'react';
import { arch } from './arch';

interface MeterProps {
  /** 0 to 1. */
  share: number;
  width?: number;
  height?: number;
  stroke?: number;
}

/** The doorway of the app: filled from the floor. Decoration, words stand beside it. */
export function Meter({ share, width = 22, height = 28, stroke = 1.75 }: MeterProps) {
  const clip = useId();
  const inset = stroke + 1.75;
  const inner = height - inset - stroke;
  return (
    <svg
      width={width + 2}
      height={height + 2}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      aria-hidden="true"
    >
      <defs>
        <clipPath id={clip}>
          <path d={arch(inset, inset, width - inset * 2, height - inset)} />
        </clipPath>
      </defs>
      <path
        d={arch(stroke / 2, stroke / 2, width - stroke, height - stroke)}
        fill="none"
        stroke="var(--lamp-line)"
        strokeWidth={stroke}
        strokeLinejoin="round"
      />
      <g clipPath={`url(#${clip})`}>
        <rect y={inset} width={width} height={height} fill="var(--door-pane)" />
        <rect
          y={height - stroke - inner * share}
          width={width}
          height={inner * share}
          fill="var(--lamp)"
        />
      </g>
    </svg>
  );
}
