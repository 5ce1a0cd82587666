import { arch } from '../../parts/arch';

/** Three doorways, the middle one with light behind it. Decoration. */
export function ThreeDoors() {
  return (
    <svg width="160" height="60" viewBox="0 32 160 60" aria-hidden="true">
      <path d="M10 78H150" stroke="var(--line-2)" />
      <g fill="var(--door-pane)" stroke="var(--door-frame)" strokeWidth={1.5}>
        <path d={arch(24, 40, 28, 38)} />
        <path d={arch(100, 40, 28, 38)} />
      </g>
      <path d="M61 79H91L98 88H54Z" fill="var(--lamp-spill)" />
      <path
        d={arch(62, 40, 28, 38)}
        fill="var(--lamp-soft)"
        stroke="var(--lamp-line)"
        strokeWidth={1.5}
      />
      <circle cx={83} cy={62} r={1.6} fill="var(--lamp-line)" />
    </svg>
  );
}
