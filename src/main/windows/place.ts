/** Where windows stand on the screens. Pure geometry, in Electron's pixels. */

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A screen and the part of it that bars and docks leave free. */
export interface Screen {
  bounds: Rectangle;
  workArea: Rectangle;
}

/**
 * Remembered bounds, if a window there could still be seen and grabbed; moved and cut
 * to the screen it overlaps most, null when it overlaps none.
 */
export function clampToScreens(
  wanted: Rectangle,
  workAreas: readonly Rectangle[]
): Rectangle | null {
  const nearest = workAreas
    .map((area) => ({ area, shared: overlap(wanted, area) }))
    .toSorted((a, b) => b.shared - a.shared)[0];
  if (!nearest || nearest.shared === 0) return null;
  return clampTo(wanted, nearest.area);
}

/** A size that many times as large, in whole pixels. */
export const scaled = ({ width, height }: Size, times: number): Size => ({
  width: Math.round(width * times),
  height: Math.round(height * times)
});

/** The capture line: in the middle, its upper edge at the end of the screen's top fifth, so that it stands in the top third. */
export function capturePlace(area: Rectangle, { width, height }: Size): Rectangle {
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round(area.height / 5);
  return clampTo({ x, y, width, height }, area);
}

/** Between the popover and what it belongs to. */
const gap = 6;
/** A bar is at most this high; a menu that opens from it at most that far away. */
const barHeight = 64;
const menuReach = 260;

/**
 * The popover: beside the tray icon, or, where the system does not tell where that is,
 * beside the mouse that clicked it or its menu, else in the corner where trays are.
 */
export function popoverPlace(
  at: { icon: Rectangle | null; mouse: Point },
  screen: Screen,
  { width, height }: Size
): Rectangle {
  const { workArea } = screen;
  const anchor = at.icon ?? mouseAnchor(at.mouse, screen) ?? corner(screen);
  const isBelow = anchor.y > workArea.y + workArea.height / 2;
  const place = {
    x: Math.round(anchor.x + anchor.width / 2 - width / 2),
    y: isBelow ? anchor.y - height - gap : anchor.y + anchor.height + gap,
    width,
    height
  };
  const free = {
    x: workArea.x + gap,
    y: workArea.y + gap,
    width: workArea.width - 2 * gap,
    height: workArea.height - 2 * gap
  };
  return clampTo(place, free);
}

/** The small window: where it was put by hand, if that is on a screen, else in the corner where trays are. */
export function smallPlace(
  wanted: Point | null,
  workAreas: readonly Rectangle[],
  screen: Screen,
  size: Size
): Rectangle {
  const own = wanted && clampToScreens({ ...wanted, ...size }, workAreas);
  if (own) return own;
  const { workArea } = screen;
  const { y } = corner(screen);
  const far = 2 * gap;
  const place = { x: workArea.x + workArea.width, y, ...size };
  return clampTo(place, {
    x: workArea.x + far,
    y: workArea.y + far,
    width: workArea.width - 2 * far,
    height: workArea.height - 2 * far
  });
}

/** Where the mouse is, if it is on a bar; at the edge near it, if it may be in a menu of one. */
function mouseAnchor(mouse: Point, { bounds, workArea }: Screen): Rectangle | null {
  const fromTop = mouse.y - bounds.y;
  const fromBottom = bounds.y + bounds.height - mouse.y;
  const point = { x: mouse.x, width: 0, height: 0 };
  if (Math.min(fromTop, fromBottom) < barHeight) return { ...point, y: mouse.y };
  if (fromTop < menuReach) return { ...point, y: workArea.y };
  if (fromBottom < menuReach) return { ...point, y: workArea.y + workArea.height };
  return null;
}

/** Trays are at the right end of a bar: of the lower one if only that is there, else of the upper. */
function corner({ bounds, workArea }: Screen): Rectangle {
  const hasLowerBar = workArea.y + workArea.height < bounds.y + bounds.height;
  const isLower = hasLowerBar && workArea.y === bounds.y;
  const y = isLower ? workArea.y + workArea.height : workArea.y;
  return { x: workArea.x + workArea.width, y, width: 0, height: 0 };
}

function clampTo(wanted: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(wanted.width, area.width);
  const height = Math.min(wanted.height, area.height);
  return {
    x: clamp(wanted.x, area.x, area.x + area.width - width),
    y: clamp(wanted.y, area.y, area.y + area.height - height),
    width,
    height
  };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
