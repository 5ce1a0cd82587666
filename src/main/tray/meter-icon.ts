/** Draws the tray's doorway without any window: geometry in, pixels out (DESIGN.md §7). */

export interface MeterLook {
  /** 0 to 10, in tenths of the week. */
  level: number;
  state: 'empty' | 'under-way' | 'behind' | 'done' | 'paused';
}

/** Ink for a light panel, for a dark one, each in one colour if so chosen, or black for a system that tints by itself. */
export type IconVariant = 'light' | 'dark' | 'plain-light' | 'plain-dark' | 'template';

/** Each of these sizes is drawn on a grid of its own, hinted by hand. */
export const iconGrids = [16, 20, 22, 24, 32] as const;
export type IconGrid = (typeof iconGrids)[number];

export interface IconForm {
  grid: IconGrid;
  /** Width and height of the bitmap. */
  pixels: number;
  variant: IconVariant;
}

/** The doorway's box, the stroke of its frame and the radius of the dot for "behind". */
interface Doorway {
  x: number;
  y: number;
  width: number;
  height: number;
  stroke: number;
  dot: number;
  /** Clear space around the dot. */
  gap: number;
}

const doorways: Record<IconGrid, Doorway> = {
  16: { x: 2, y: 1, width: 11, height: 14, stroke: 1.5, dot: 2.5, gap: 1 },
  20: { x: 3, y: 2, width: 13, height: 17, stroke: 2, dot: 3, gap: 1.25 },
  22: { x: 3, y: 2, width: 14, height: 18, stroke: 2, dot: 3, gap: 1.5 },
  24: { x: 4, y: 3, width: 15, height: 19, stroke: 2, dot: 3.5, gap: 1.5 },
  32: { x: 5, y: 3, width: 20, height: 26, stroke: 2.5, dot: 4.5, gap: 1.5 }
};

/** Width and height of the bars for "paused", half the way between them, and how far below the middle they hang. */
const bars: Record<IconGrid, { width: number; height: number; apart: number; drop: number }> = {
  16: { width: 1.5, height: 5, apart: 1, drop: 1 },
  20: { width: 2, height: 6, apart: 1.5, drop: 1.5 },
  22: { width: 2, height: 6, apart: 1.5, drop: 1.5 },
  24: { width: 2, height: 7, apart: 1.5, drop: 2 },
  32: { width: 3, height: 9, apart: 1.5, drop: 1.5 }
};

type Colour = readonly [red: number, green: number, blue: number];
interface Inks {
  frame: Colour;
  lamp: Colour;
  dot: Colour;
  /** Null: the tick is a hole. */
  tick: Colour | null;
}

const black: Colour = [0, 0, 0];
const lamp: Colour = [0xf6, 0xae, 0x2d];
const tick: Colour = [0x2e, 0x1d, 0x00];
const dark: Colour = [0x2b, 0x27, 0x21];
const pale: Colour = [0xf4, 0xf0, 0xe9];
const oneInk = (ink: Colour): Inks => ({ frame: ink, lamp: ink, dot: ink, tick: null });
const inks: Record<IconVariant, Inks> = {
  light: { frame: dark, lamp, dot: [0xc2, 0x3d, 0x25], tick },
  dark: { frame: pale, lamp, dot: [0xf2, 0x91, 0x7d], tick },
  'plain-light': oneInk(dark),
  'plain-dark': oneInk(pale),
  template: oneInk(black)
};

/** Colour at a point of the grid; null where nothing is drawn. */
type Drawing = (x: number, y: number) => Colour | null;

/** Each pixel is the mean of this many points squared. */
const samples = 8;

/** A bitmap of the icon: RGBA, premultiplied by alpha, row by row from the upper left. */
export function drawMeterIcon(look: MeterLook, { grid, pixels, variant }: IconForm): Uint8Array {
  const at = drawing(look, grid, inks[variant]);
  const bitmap = new Uint8Array(pixels * pixels * 4);
  for (let row = 0; row < pixels; row += 1) {
    for (let column = 0; column < pixels; column += 1) {
      const pixel = mean(at, column, row, grid / pixels);
      bitmap.set(pixel, (row * pixels + column) * 4);
    }
  }
  return bitmap;
}

function mean(at: Drawing, column: number, row: number, unit: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let index = 0; index < samples * samples; index += 1) {
    const x = column + ((index % samples) + 0.5) / samples;
    const y = row + (Math.floor(index / samples) + 0.5) / samples;
    const colour = at(x * unit, y * unit);
    if (colour) [...colour, 255].forEach((value, channel) => (sum[channel]! += value));
  }
  return sum.map((value) => Math.round(value / samples ** 2));
}

function drawing({ level, state }: MeterLook, grid: IconGrid, ink: Inks): Drawing {
  const door = doorways[grid];
  if (state === 'paused') return paused(grid, ink);
  const body = level >= 10 ? done(door, ink) : filled(door, level, ink);
  return state === 'behind' ? withDot(body, door, ink) : body;
}

/** The frame, and light that stands in it from the floor. */
function filled(door: Doorway, level: number, ink: Inks): Drawing {
  const inner = door.height - door.stroke;
  // Even a little light is two pixels high, so that it is seen.
  const light = level > 0 ? Math.max(2, Math.round((inner * level) / 10)) : 0;
  const surface = door.y + door.height - light;
  const half = door.stroke / 2;
  return (x, y) => {
    if (isFrame(door, x, y)) return ink.frame;
    return y >= surface && isInArch(door, half, x, y) ? ink.lamp : null;
  };
}

function done(door: Doorway, ink: Inks): Drawing {
  const unit = door.width / 11;
  const left = {
    x: door.x + door.width / 2 - 2.4 * unit,
    y: door.y + door.height * 0.56 + 0.1 * unit
  };
  const low = { x: left.x + 1.7 * unit, y: left.y + 1.8 * unit };
  const right = { x: low.x + 3.1 * unit, y: low.y - 3.6 * unit };
  const reach = (door.stroke * 1.05) / 2;
  return (x, y) => {
    if (!isInArch(door, 0, x, y)) return null;
    const away = Math.min(distance(left, low, x, y), distance(low, right, x, y));
    return away <= reach ? ink.tick : ink.lamp;
  };
}

function withDot(body: Drawing, door: Doorway, ink: Inks): Drawing {
  const centre = { x: door.x + door.width - door.dot * 0.35, y: door.y + door.dot * 0.9 };
  return (x, y) => {
    const away = Math.hypot(x - centre.x, y - centre.y);
    if (away <= door.dot) return ink.dot;
    return away <= door.dot + door.gap ? null : body(x, y);
  };
}

function paused(grid: IconGrid, ink: Inks): Drawing {
  const door = doorways[grid];
  const bar = bars[grid];
  const middle = { x: door.x + door.width / 2, y: door.y + door.height / 2 + bar.drop };
  return (x, y) => {
    const aside = Math.abs(x - middle.x);
    const isBar =
      aside >= bar.apart &&
      aside < bar.apart + bar.width &&
      Math.abs(y - middle.y) <= bar.height / 2;
    return isBar || isFrame(door, x, y) ? ink.frame : null;
  };
}

const isFrame = (door: Doorway, x: number, y: number): boolean =>
  isInArch(door, 0, x, y) && !isInArch(door, door.stroke, x, y);

/** Inside the arch that stands `inset` within the doorway, on the same floor. */
function isInArch(
  { x: left, y: top, width, height }: Doorway,
  inset: number,
  x: number,
  y: number
): boolean {
  const radius = width / 2 - inset;
  const centre = { x: left + width / 2, y: top + width / 2 };
  if (y > top + height || Math.abs(x - centre.x) > radius) return false;
  return y >= centre.y || Math.hypot(x - centre.x, y - centre.y) <= radius;
}

interface Point {
  x: number;
  y: number;
}

/** From a point to the nearest one of a line from `a` to `b`. */
function distance(a: Point, b: Point, x: number, y: number): number {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const part = ((x - a.x) * along.x + (y - a.y) * along.y) / (along.x ** 2 + along.y ** 2);
  const bounded = Math.min(Math.max(part, 0), 1);
  return Math.hypot(x - a.x - bounded * along.x, y - a.y - bounded * along.y);
}
