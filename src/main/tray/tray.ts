import { Menu, nativeImage, Tray, type NativeImage, type Rectangle } from 'electron';
import type { Meter } from '../../domain/meter/meter';
import { drawMeterIcon, type IconForm, type MeterLook } from './meter-icon';
import { trayMenu, type MenuActions, type MenuFacts } from './tray-menu';

export interface TrayActions extends Omit<MenuActions, 'openWeek'> {
  /** `icon` is null where the system does not tell where the icon is. */
  openWeek: (icon: Rectangle | null) => void;
}

/** What of the desktop and of the settings the icon is made from, asked at each drawing. */
export interface TraySettings {
  form: () => IconForm;
  captureShortcut: () => string | null;
  pausedUntil: () => string | null;
  isDiscreet: () => boolean;
  /** Whether macOS shows the count beside the icon. */
  showsCount: () => boolean;
}

/** The week as the icon shows it. */
export interface TrayWeek {
  meter: Meter;
  doors: MenuFacts['doors'];
}

export interface MeterTray {
  /** Shows the week as a picture and in words. */
  show: (week: TrayWeek) => void;
  /** The desktop's theme or scale, or a setting, may have changed. */
  refresh: () => void;
  /** Puts a new icon in the old one's place: a tray that came late or came again knows nothing of that. */
  renew: () => void;
  /** The menu of the icon, to be shown elsewhere. */
  menu: () => Menu;
}

/** A second click within this time belongs to the first: people double-click on icons. */
const doubleClickMs = 400;

/** Puts the doorway into the tray. */
export function createTray(actions: TrayActions, settings: TraySettings): MeterTray {
  let week: TrayWeek | null = null;
  let drawn = draw(lookOf(week), settings.form());
  let tray = make();
  let told = '';
  tell();

  function make(): Tray {
    const made = new Tray(imageOf(drawn));
    const openWeek = (): void => actions.openWeek(placeOf(made));
    if (process.platform === 'linux') made.on('click', onceOf(openWeek));
    else made.on('click', openWeek);
    if (process.platform === 'win32') made.on('double-click', actions.openMain);
    if (process.platform === 'darwin') {
      // Each click of two opens and closes; the menu, were it set, would open on a left click too.
      made.setIgnoreDoubleClickEvents(true);
      made.on('right-click', () => made.popUpContextMenu(menu()));
    }
    return made;
  }

  function menu(): Menu {
    const openWeek = (): void => actions.openWeek(placeOf(tray));
    return Menu.buildFromTemplate(trayMenu(facts(), { ...actions, openWeek }));
  }

  function facts(): MenuFacts {
    return {
      words: week?.meter.words ?? 'Hallway',
      doors: week?.doors ?? [],
      captureShortcut: settings.captureShortcut(),
      pausedUntil: settings.pausedUntil(),
      isDiscreet: settings.isDiscreet()
    };
  }

  function tell(): void {
    const title = settings.showsCount() ? titleOf(week) : '';
    const next = JSON.stringify([title, trayMenu(facts(), actionless)]);
    // Every new menu gets new ids on Linux, under a person's pointer as well.
    if (next === told) return;
    told = next;
    tray.setToolTip(facts().words);
    if (process.platform === 'darwin') tray.setTitle(title, { fontType: 'monospacedDigit' });
    else tray.setContextMenu(menu());
  }

  function refresh(): void {
    tell();
    const next = draw(lookOf(week), settings.form());
    if (next.pixels === drawn.pixels && next.bitmap.equals(drawn.bitmap)) return;
    drawn = next;
    tray.setImage(imageOf(drawn));
  }

  return {
    show(next) {
      week = next;
      refresh();
    },
    refresh,
    renew() {
      tray.destroy();
      tray = make();
      told = '';
      tell();
    },
    menu
  };
}

const nothing = (): void => undefined;
const actionless: MenuActions = {
  openWeek: nothing,
  openCapture: nothing,
  pauseNudges: nothing,
  endPause: nothing,
  setDiscreet: nothing,
  openToday: nothing,
  openSettings: nothing,
  openMain: nothing,
  quit: nothing
};

const lookOf = (week: TrayWeek | null): MeterLook => week?.meter ?? { level: 0, state: 'empty' };

/** `5/9`, as short as a menu bar wants it; empty when there is nothing to count. */
const titleOf = (week: TrayWeek | null): string =>
  week && week.meter.target > 0 && week.meter.state !== 'paused'
    ? `${week.meter.done}/${week.meter.target}`
    : '';

/** Status notifiers send each click of two. */
function onceOf(act: () => void): () => void {
  let last = -Infinity;
  return () => {
    const isSecond = performance.now() - last < doubleClickMs;
    last = performance.now();
    if (!isSecond) act();
  };
}

interface Drawn {
  /** BGRA, premultiplied: Skia's own order, which Electron's bitmaps have. */
  bitmap: Buffer;
  pixels: number;
  isTemplate: boolean;
}

function draw(look: MeterLook, form: IconForm): Drawn {
  const bitmap = Buffer.from(drawMeterIcon(look, form));
  for (let at = 0; at < bitmap.length; at += 4) {
    const red = bitmap[at]!;
    bitmap[at] = bitmap[at + 2]!;
    bitmap[at + 2] = red;
  }
  return { bitmap, pixels: form.pixels, isTemplate: form.variant === 'template' };
}

function imageOf({ bitmap, pixels, isTemplate }: Drawn): NativeImage {
  // macOS and Windows size by points: 16 of them, however many pixels that is.
  const scaleFactor = process.platform === 'linux' ? 1 : pixels / 16;
  const image = nativeImage.createFromBitmap(bitmap, {
    width: pixels,
    height: pixels,
    scaleFactor
  });
  image.setTemplateImage(isTemplate);
  return image;
}

/** Status notifiers tell no place; Electron answers with an empty one. */
function placeOf(tray: Tray): Rectangle | null {
  const bounds = tray.getBounds();
  return bounds.width > 0 && bounds.height > 0 ? bounds : null;
}
