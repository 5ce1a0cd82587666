import { z } from 'zod';
import { callBus, readBus, type BusObject } from './bus';

const item = 'org.kde.StatusNotifierItem';
const dbusMenu = 'com.canonical.dbusmenu';

export interface TrayIcon {
  width: number;
  height: number;
  /** One per pixel, row by row from the upper left. */
  pixels: { alpha: number; red: number; green: number; blue: number }[];
}

/** Its id holds only until the app sets its next menu. */
export interface TrayMenuItem {
  id: number;
  label: string;
  isEnabled: boolean;
  isSeparator: boolean;
  isChecked: boolean;
  children: TrayMenuItem[];
}

export interface TrayItem {
  tooltip: () => Promise<string>;
  icon: () => Promise<TrayIcon>;
  menu: () => Promise<TrayMenuItem[]>;
  /** Chooses the item that the labels lead to, through its submenus. */
  choose: (...labels: string[]) => Promise<void>;
  /** What a left click on the icon does. */
  activate: () => Promise<void>;
}

/** The icons in the tray, the oldest first. */
export async function trayItems(): Promise<TrayItem[]> {
  const watcher = { name: 'org.kde.StatusNotifierWatcher', path: '/StatusNotifierWatcher' };
  const names = await readBus(watcher, watcher.name, 'RegisteredStatusNotifierItems');
  return z.array(z.string()).parse(names).map(addressOf).map(createTrayItem);
}

/**
 * Electron up to 42 registers ":1.21/StatusNotifierItem", from 43 on a well-known name
 * with or without a path; others write "name@/path".
 */
function addressOf(registered: string): BusObject {
  const start = registered.indexOf('/');
  if (start < 0) return { name: registered, path: '/StatusNotifierItem' };
  return { name: registered.slice(0, start).replace(/@$/, ''), path: registered.slice(start) };
}

function createTrayItem(address: BusObject): TrayItem {
  async function menuAddress(): Promise<BusObject> {
    return { name: address.name, path: z.string().parse(await readBus(address, item, 'Menu')) };
  }

  async function menu(): Promise<TrayMenuItem[]> {
    const all = ['iias', '0', '-1', '0'];
    const layout = await callBus(await menuAddress(), dbusMenu, 'GetLayout', ...all);
    return toMenuItem(layoutSchema.parse(layout)[1]).children;
  }

  return {
    tooltip: async () => tooltipSchema.parse(await readBus(address, item, 'ToolTip'))[2],
    icon: async () => toIcon(iconSchema.parse(await readBus(address, item, 'IconPixmap'))[0]),
    menu,
    async choose(...labels) {
      const id = String(findItem(await menu(), labels).id);
      const event = ['isvu', id, 'clicked', 's', '', '0'];
      await callBus(await menuAddress(), dbusMenu, 'Event', ...event);
    },
    async activate() {
      await callBus(address, item, 'Activate', 'ii', '0', '0');
    }
  };
}

function findItem(items: TrayMenuItem[], [label, ...rest]: string[]): TrayMenuItem {
  const found = items.find((candidate) => candidate.label === label);
  if (!found) {
    const labels = items.map((candidate) => candidate.label).join(', ');
    throw new Error(`No "${label}" in the tray menu: ${labels}.`);
  }
  return rest.length === 0 ? found : findItem(found.children, rest);
}

// (icon name, pixmaps, title, text): Electron's tooltip is the title.
const tooltipSchema = z.tuple([z.string(), z.unknown(), z.string(), z.string()]);

const pixmapSchema = z.tuple([z.number(), z.number(), z.array(z.number())]);
const iconSchema = z.tuple([pixmapSchema]).rest(pixmapSchema);

function toIcon([width, height, bytes]: z.infer<typeof pixmapSchema>): TrayIcon {
  const pixels = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const [alpha = 0, red = 0, green = 0, blue = 0] = bytes.slice(at, at + 4);
    pixels.push({ alpha, red, green, blue });
  }
  return { width, height, pixels };
}

const property = <T extends z.ZodType>(data: T) => z.object({ data }).optional();
const propertiesSchema = z.object({
  label: property(z.string()),
  type: property(z.string()),
  enabled: property(z.boolean()),
  'toggle-state': property(z.number())
});
type Layout = [number, z.infer<typeof propertiesSchema>, { data: Layout }[]];
const nodeSchema: z.ZodType<Layout> = z.lazy(() =>
  z.tuple([z.number(), propertiesSchema, z.array(z.object({ data: nodeSchema }))])
);
const layoutSchema = z.tuple([z.number(), nodeSchema]);

/** A property that is left out has its default (the menu protocol's introspection file). */
function toMenuItem([id, properties, children]: Layout): TrayMenuItem {
  return {
    id,
    // An underscore marks the letter for the keyboard; two stand for one.
    label: (properties.label?.data ?? '').replace(/_(_?)/g, '$1'),
    isEnabled: properties.enabled?.data ?? true,
    isSeparator: properties.type?.data === 'separator',
    isChecked: properties['toggle-state']?.data === 1,
    children: children.map(({ data }) => toMenuItem(data))
  };
}
