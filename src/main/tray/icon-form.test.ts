import { expect, test } from 'vitest';
import { iconFormFor } from './icon-form';

const linux = { platform: 'linux', scale: 1, isDark: false, desktop: 'KDE' } as const;

test('Linux bars get 22, 24, 32 or 44 pixels by their scale', () => {
  const pixels = [1, 1.25, 1.5, 2].map((scale) => iconFormFor({ ...linux, scale }).pixels);
  expect(pixels).toEqual([22, 24, 32, 44]);
});

test('Windows gets 16, 20, 24 and 32 pixels by its scale', () => {
  const pixels = [1, 1.25, 1.5, 2].map(
    (scale) => iconFormFor({ ...linux, platform: 'win32', scale }).pixels
  );
  expect(pixels).toEqual([16, 20, 24, 32]);
});

test('macOS tints by itself', () => {
  const form = iconFormFor({ platform: 'darwin', scale: 2, isDark: true, desktop: '' });
  expect(form).toEqual({ grid: 16, pixels: 32, variant: 'template' });
});

test("the ink suits the bar: GNOME's is dark whatever the theme", () => {
  expect(iconFormFor(linux).variant).toBe('light');
  expect(iconFormFor({ ...linux, isDark: true }).variant).toBe('dark');
  expect(iconFormFor({ ...linux, desktop: 'ubuntu:GNOME' }).variant).toBe('dark');
});
