/** The least an Electron app can be: one window of Hallway's size with a small local page. */
import { app, BrowserWindow } from 'electron';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('./index.html', import.meta.url));

function openWindow() {
  const window = new BrowserWindow({ width: 1180, height: 760, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadFile(page);
}

// Not awaited: Electron is ready only after its main module has been read.
if (!process.argv.includes('--hidden')) void app.whenReady().then(openWindow);
