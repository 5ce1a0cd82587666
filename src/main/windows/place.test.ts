import { expect, test } from 'vitest';
import { capturePlace, clampToScreens, popoverPlace, smallPlace } from './place';

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const popover = { width: 360, height: 480 };

test('a remembered place that is still visible stays as it was', () => {
  const place = { x: 2000, y: 50, width: 900, height: 700 };
  expect(clampToScreens(place, [area, second])).toEqual(place);
});

test('a window half outside its screen is moved in', () => {
  const place = { x: 1500, y: -40, width: 900, height: 700 };
  expect(clampToScreens(place, [area])).toEqual({ x: 1020, y: 0, width: 900, height: 700 });
});

test('a window larger than the screen is cut to it', () => {
  const place = { x: -100, y: -100, width: 4000, height: 3000 };
  expect(clampToScreens(place, [area])).toEqual(area);
});

test('a place on a screen that is gone is forgotten', () => {
  expect(clampToScreens({ x: 2000, y: 50, width: 900, height: 700 }, [area])).toBeNull();
});

test('the capture line stands in the middle of the top third of its screen', () => {
  const place = capturePlace(second, { width: 680, height: 232 });
  expect(place.x + place.width / 2).toBe(second.x + second.width / 2);
  expect(place.y).toBeGreaterThan(0);
  expect(place.y).toBeLessThan(second.height / 3);
});

test('the popover hangs under the icon of an upper bar', () => {
  const screen = { bounds: area, workArea: { ...area, y: 24, height: 1056 } };
  const icon = { x: 1400, y: 0, width: 24, height: 24 };
  const place = popoverPlace({ icon, mouse: { x: 0, y: 0 } }, screen, popover);
  expect(place).toEqual({ x: 1232, y: 30, ...popover });
});

test('the popover stands over the icon of a lower bar, inside the screen', () => {
  const screen = { bounds: area, workArea: { ...area, height: 1040 } };
  const icon = { x: 1880, y: 1044, width: 24, height: 32 };
  const place = popoverPlace({ icon, mouse: { x: 0, y: 0 } }, screen, popover);
  expect(place).toEqual({ x: 1554, y: 554, ...popover });
});

test('without a place of the icon it is beside the mouse that clicked the bar', () => {
  const screen = { bounds: area, workArea: area };
  const place = popoverPlace({ icon: null, mouse: { x: 700, y: 20 } }, screen, popover);
  expect(place).toEqual({ x: 520, y: 26, ...popover });
});

test('chosen from a menu of the lower bar, it stands on that bar', () => {
  const screen = { bounds: area, workArea: { ...area, height: 1040 } };
  const place = popoverPlace({ icon: null, mouse: { x: 700, y: 900 } }, screen, popover);
  expect(place).toEqual({ x: 520, y: 554, ...popover });
});

test('opened by the keyboard it is in the corner where trays are', () => {
  const mouse = { x: 900, y: 500 };
  const upper = { bounds: area, workArea: { ...area, y: 30, height: 1050 } };
  expect(popoverPlace({ icon: null, mouse }, upper, popover)).toEqual({
    x: 1554,
    y: 36,
    ...popover
  });
  const lower = { bounds: area, workArea: { ...area, height: 1040 } };
  expect(popoverPlace({ icon: null, mouse }, lower, popover)).toEqual({
    x: 1554,
    y: 554,
    ...popover
  });
});

test('the small window stands where trays are, until it is put elsewhere', () => {
  const small = { width: 268, height: 56 };
  const upper = { bounds: area, workArea: area };
  const lower = { bounds: area, workArea: { ...area, height: 1040 } };
  expect(smallPlace(null, [area], upper, small)).toEqual({ x: 1640, y: 12, ...small });
  expect(smallPlace(null, [area], lower, small)).toEqual({ x: 1640, y: 972, ...small });
  const put = { x: 40, y: 500 };
  expect(smallPlace(put, [area], upper, small)).toEqual({ ...put, ...small });
  const gone = { x: 2500, y: 500 };
  expect(smallPlace(gone, [area], upper, small)).toEqual({ x: 1640, y: 12, ...small });
});
