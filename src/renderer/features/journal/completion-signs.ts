import type { Completion } from '@codemirror/autocomplete';
import { initialsOf, tintOf } from '../../parts/avatar';

/** What a word that is offered stands for; `stranger`: a person one has not met. */
export type OfferedKind = 'person' | 'stranger' | 'new' | 'topic';

/** The small doorway of a person before the name, as everywhere; decoration. */
export function signOf({ type, displayLabel, label }: Completion): HTMLElement | null {
  const name = displayLabel ?? label;
  if (type === 'new') return holderOf('cm-sign cm-sign-new', pictureOf(userPlus, 16));
  if (type !== 'person' && type !== 'stranger') return null;
  const sign = holderOf('cm-sign', initialsOf(name));
  if (type === 'stranger') sign.classList.add('cm-sign-stranger');
  else sign.style.background = `var(--av-${tintOf(name)})`;
  return sign;
}

/** The key that takes the marked one. */
export const enterSign = (): HTMLElement => holderOf('cm-enter', pictureOf(cornerDownLeft, 11));

function holderOf(className: string, content: Node | string): HTMLElement {
  const holder = document.createElement('span');
  holder.className = className;
  holder.ariaHidden = 'true';
  holder.append(content);
  return holder;
}

// Of lucide, like every other picture; its own are for React.
const userPlus =
  'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M13 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0M19 8v6M22 11h-6';
const cornerDownLeft = 'M20 4v7a4 4 0 0 1-4 4H4M9 10l-5 5 5 5';

function pictureOf(lines: string, size: number): SVGElement {
  const picture = element('svg', {
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 1.9,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round'
  });
  picture.append(element('path', { d: lines }));
  return picture;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
