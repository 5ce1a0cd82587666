import { expect, test } from 'vitest';
import { iconFormFor } from './icon-form';

const linux = { platform: 'linux', scale: 1, isDark: false, isPlain: false } as const;

test('Linux bars get 22, 24, 32 or 44 pixels by their scale, each on a grid that fits', () => {
  const forms = [1, 1.25, 1.5, 2].map((scale) => iconFormFor({ ...linux, scale }));
  expect(forms.map(({ pixels }) => pixels)).toEqual([22, 24, 32, 44]);
  expect(forms.map(({ grid }) => grid)).toEqual([22, 24, 32, 22]);
});

test('Windows gets 16, 20, 24 and 32 pixels by its scale, each on a grid that fits', () => {
  const forms = [1, 1.25, 1.5, 2, 2.5, 3].map((scale) =>
    iconFormFor({ ...linux, platform: 'win32', scale })
  );
  expect(forms.map(({ pixels }) => pixels)).toEqual([16, 20, 24, 32, 40, 48]);
  expect(forms.map(({ grid }) => grid)).toEqual([16, 20, 24, 32, 20, 24]);
});

test('a size between the grids is drawn on the nearest', () => {
  const at = (scale: number) => iconFormFor({ ...linux, platform: 'win32', scale });
  expect(at(1.75)).toMatchObject({ pixels: 28, grid: 24 });
  expect(at(2.25)).toMatchObject({ pixels: 36, grid: 32 });
});

test('macOS tints by itself', () => {
  const form = iconFormFor({ ...linux, platform: 'darwin', scale: 2, isDark: true, isPlain: true });
  expect(form).toEqual({ grid: 16, pixels: 32, variant: 'template' });
});

test('the ink suits the bar', () => {
  expect(iconFormFor(linux).variant).toBe('light');
  expect(iconFormFor({ ...linux, isDark: true }).variant).toBe('dark');
});

test('in one colour it has the ink of the bar and no other', () => {
  expect(iconFormFor({ ...linux, isPlain: true }).variant).toBe('plain-light');
  expect(iconFormFor({ ...linux, isPlain: true, isDark: true }).variant).toBe('plain-dark');
});
