import { Menu, nativeImage, Tray, type NativeImage, type Rectangle } from 'electron';
import { drawMeterIcon, type IconForm, type MeterLook } from './meter-icon';

export interface TrayActions {
  /** `icon` is null where the system does not tell where the icon is. */
  openWeek: (icon: Rectangle | null) => void;
  openMain: () => void;
  openJournal: () => void;
  openCapture: () => void;
  quit: () => void;
}

export interface MeterTray {
  /** Shows the meter as a picture and in words. */
  show: (meter: MeterLook & { words: string }) => void;
  /** The desktop's theme or scale may have changed. */
  refresh: () => void;
}

/** Puts the doorway into the tray. `form` is asked at each drawing. */
export function createTray(actions: TrayActions, form: () => IconForm): MeterTray {
  let look: MeterLook = { level: 0, state: 'empty' };
  let words = '';
  let drawn = draw(look, form());
  const tray = new Tray(imageOf(drawn));
  const menuOf = (line: string): Menu => buildMenu(line, actions, () => placeOf(tray));

  tray.on('click', () => actions.openWeek(placeOf(tray)));
  if (process.platform === 'win32') tray.on('double-click', actions.openMain);
  if (process.platform === 'darwin') {
    // A menu that is set would open on a left click too.
    tray.on('right-click', () => tray.popUpContextMenu(menuOf(words)));
  }
  say('Hallway');

  function say(next: string): void {
    // Every new menu gets new ids on Linux, under a person's pointer as well.
    if (next === words) return;
    words = next;
    tray.setToolTip(words);
    if (process.platform !== 'darwin') tray.setContextMenu(menuOf(words));
  }

  function refresh(): void {
    const next = draw(look, form());
    if (next.pixels === drawn.pixels && next.bitmap.equals(drawn.bitmap)) return;
    drawn = next;
    tray.setImage(imageOf(drawn));
  }

  return {
    show(meter) {
      look = meter;
      refresh();
      say(meter.words);
    },
    refresh
  };
}

function buildMenu(words: string, actions: TrayActions, place: () => Rectangle | null): Menu {
  return Menu.buildFromTemplate([
    // Not every desktop shows tooltips.
    { label: words, enabled: false },
    { type: 'separator' },
    { label: 'Open this week', click: () => actions.openWeek(place()) },
    { label: 'Quick capture', click: actions.openCapture },
    { label: 'Open journal', click: actions.openJournal },
    { type: 'separator' },
    { label: 'Quit Hallway', click: actions.quit }
  ]);
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
