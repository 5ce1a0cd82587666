/** Where windows stand on the screens. Pure geometry, in Electron's pixels. */

export interface Rectangle {
  x: number;
  y: number;
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

/** The capture line: in the middle, its upper edge at the end of the screen's top fifth, so that it stands in the top third. */
export function capturePlace(area: Rectangle, width: number, height: number): Rectangle {
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round(area.height / 5);
  return clampTo({ x, y, width, height }, area);
}

/**
 * The popover: beside the tray icon, or, where the system does not tell where that is,
 * at the mouse if that is on a bar, else in the corner where trays are.
 */
export function popoverPlace(
  at: { icon: Rectangle | null; mouse: Point },
  screen: Screen,
  { width, height }: { width: number; height: number }
): Rectangle {
  const { workArea } = screen;
  const anchor =
    at.icon ?? (isOnBar(at.mouse, screen) ? { ...at.mouse, width: 0, height: 0 } : null);
  const gap = 6;
  const corner = { x: workArea.x + workArea.width, y: workArea.y, width: 0, height: 0 };
  const { x, y, width: anchorWidth } = anchor ?? cornerOf(screen) ?? corner;
  const isInLowerHalf = y > workArea.y + workArea.height / 2;
  const place = {
    x: Math.round(x + anchorWidth / 2 - width / 2),
    y: isInLowerHalf ? y - height - gap : y + gap,
    width,
    height
  };
  const inner = {
    x: workArea.x + gap,
    y: workArea.y + gap,
    width: workArea.width - 2 * gap,
    height: workArea.height - 2 * gap
  };
  return clampTo(place, inner);
}

/** Trays are at the right end of a bar: of the upper one if there is one, else of the lower. */
function cornerOf({ bounds, workArea }: Screen): Rectangle | null {
  const x = workArea.x + workArea.width;
  const hasLowerBar = workArea.y + workArea.height < bounds.y + bounds.height;
  if (workArea.y > bounds.y || !hasLowerBar) return null;
  return { x, y: workArea.y + workArea.height, width: 0, height: 0 };
}

const isOnBar = (mouse: Point, { bounds, workArea }: Screen): boolean =>
  contains(bounds, mouse) && !contains(workArea, mouse);

const contains = (area: Rectangle, { x, y }: Point): boolean =>
  x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;

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
