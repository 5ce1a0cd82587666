/** The least an Electron app can be: one window of Hallway's size with a small local page, or an icon in the tray. */
import { app, BrowserWindow, nativeImage, Tray } from 'electron';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('./index.html', import.meta.url));
/** Kept from being collected, with its icon. */
let tray;

function openWindow() {
  const window = new BrowserWindow({ width: 1180, height: 760, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(page);
}

function putInTray() {
  const square = Buffer.alloc(22 * 22 * 4, 0xff);
  tray = new Tray(nativeImage.createFromBitmap(square, { width: 22, height: 22 }));
  tray.setToolTip('Hello world');
}

// Not awaited: Electron is ready only after its main module has been read.
if (process.argv.includes('--tray')) void app.whenReady().then(putInTray);
else if (!process.argv.includes('--hidden')) void app.whenReady().then(openWindow);
