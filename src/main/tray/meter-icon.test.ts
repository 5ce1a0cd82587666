import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  drawMeterIcon,
  iconGrids,
  type IconForm,
  type IconGrid,
  type IconVariant,
  type MeterLook
} from './meter-icon';
import { readPng } from './read-png.fixture';

/** resources/tray, each drawing rendered by librsvg 2.54 at its own size. */
const drawings = join(import.meta.dirname, 'drawings');
const looks: Record<string, MeterLook> = {
  '0': { level: 0, state: 'empty' },
  '40': { level: 4, state: 'under-way' },
  '100': { level: 10, state: 'done' },
  behind: { level: 4, state: 'behind' },
  paused: { level: 4, state: 'paused' }
};

describe('the icon is the drawing', () => {
  test.for(readdirSync(drawings))('%s', (name) => {
    const [, variant, state, size] = name.replace('.png', '').split('-');
    const grid = Number(size) as IconGrid;
    const form = { grid, pixels: grid, variant: variant as IconVariant };
    const ours = drawMeterIcon(looks[state!]!, form);
    const theirs = premultiplied(readPng(readFileSync(join(drawings, name))).pixels);

    const apart = [...ours].map((value, at) => Math.abs(value - theirs[at]!));
    // Each smooths edges by its own means: at most 18 of 255 apart there, less than 1 in the mean.
    expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).toBeLessThan(1);
    expect(Math.max(...apart)).toBeLessThanOrEqual(18);
  });

  test('all 45 are compared', () => {
    expect(readdirSync(drawings)).toHaveLength(45);
  });
});

describe('the levels', () => {
  const form: IconForm = { grid: 22, pixels: 22, variant: 'light' };
  const levels = Array.from({ length: 11 }, (_, level) =>
    drawMeterIcon({ level, state: 'under-way' }, form)
  );

  test('are eleven different pictures', () => {
    expect(new Set(levels.map((pixels) => Buffer.from(pixels).toString('base64'))).size).toBe(11);
  });

  test('grow from the floor', () => {
    const lit = levels.slice(0, 10).map(countLamp);
    expect(lit).toEqual(lit.toSorted((a, b) => a - b));
    expect(lit[0]).toBe(0);
  });

  test('show even a little light two pixels high', () => {
    const rows = new Set<number>();
    levels[1]!.forEach((_, at) => {
      if (at % 4 === 0 && isLamp(levels[1]!, at)) rows.add(Math.floor(at / 4 / 22));
    });
    expect([...rows]).toEqual([18, 19]);
  });
});

describe('every size', () => {
  const opaque = (pixels: Uint8Array, grid: number, row: number): number[] =>
    Array.from({ length: grid }, (_, column) => pixels[(row * grid + column) * 4 + 3]!);

  test.for([20, 22, 24] as const)('stands sharp on the pixels of %i', (grid) => {
    const form: IconForm = { grid, pixels: grid, variant: 'light' };
    // The bars of the drawing for 22 stand on half pixels.
    for (const look of grid === 22 ? ['0', '40'] : ['0', '40', 'paused']) {
      const pixels = drawMeterIcon(looks[look]!, form);
      for (let row = Math.floor(grid * 0.55); row < grid; row += 1)
        expect(opaque(pixels, grid, row).filter((alpha) => alpha > 0 && alpha < 255)).toEqual([]);
    }
  });

  test.for(iconGrids)('shows eleven levels and five states apart at %i', (grid) => {
    for (const variant of ['light', 'dark', 'template', 'plain-dark'] as const) {
      const form: IconForm = { grid, pixels: grid, variant };
      const all: MeterLook[] = [
        ...Array.from({ length: 11 }, (_, level) => ({ level, state: 'under-way' as const })),
        { level: 0, state: 'behind' },
        { level: 4, state: 'behind' },
        { level: 10, state: 'behind' },
        { level: 4, state: 'paused' }
      ];
      const drawn = all.map((look) => Buffer.from(drawMeterIcon(look, form)).toString('base64'));
      expect(new Set(drawn).size).toBe(all.length);
    }
  });

  test.for(iconGrids)('stays within its edges at %i', (grid) => {
    const pixels = drawMeterIcon(looks['behind']!, { grid, pixels: grid, variant: 'light' });
    for (const row of [0, grid - 1])
      expect(opaque(pixels, grid, row).every((alpha) => alpha < 128)).toBe(true);
  });
});

test('in one colour every pixel has the ink of the bar', () => {
  const pixels = drawMeterIcon(looks['behind']!, { grid: 22, pixels: 22, variant: 'plain-dark' });
  const colours = new Set<string>();
  pixels.forEach((alpha, at) => {
    if (at % 4 === 3 && alpha === 255) colours.add([...pixels.subarray(at - 3, at)].join());
  });
  expect([...colours]).toEqual(['244,240,233']);
});

test('twice the scale is the same picture with twice the pixels', () => {
  const look = looks['behind']!;
  const once = drawMeterIcon(look, { grid: 16, pixels: 16, variant: 'template' });
  const twice = drawMeterIcon(look, { grid: 16, pixels: 32, variant: 'template' });
  for (let at = 0; at < once.length; at += 4) {
    const [x, y] = [(at / 4) % 16, Math.floor(at / 4 / 16)];
    const four = [0, 1].flatMap((dy) =>
      [0, 1].map((dx) => twice[((2 * y + dy) * 32 + 2 * x + dx) * 4 + 3]!)
    );
    expect(Math.abs(once[at + 3]! - four.reduce((a, b) => a + b) / 4)).toBeLessThan(12);
  }
});

const isLamp = (pixels: Uint8Array, at: number): boolean =>
  pixels[at]! > 200 && pixels[at + 2]! < 90 && pixels[at + 3] === 255;

const countLamp = (pixels: Uint8Array): number =>
  pixels.filter((_, at) => at % 4 === 0 && isLamp(pixels, at)).length;

const premultiplied = (pixels: Uint8Array): number[] =>
  [...pixels].map((value, at) =>
    at % 4 === 3 ? value : Math.round((value * pixels[at - (at % 4) + 3]!) / 255)
  );
