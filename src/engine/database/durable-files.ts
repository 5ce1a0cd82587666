import fs from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a small file so that after a power cut either the old or the new text is there, whole. */
export function writeFileDurably(path: string, text: string): void {
  const draft = `${path}.new`;
  const fd = fs.openSync(draft, 'w', 0o600);
  try {
    fs.writeFileSync(fd, text);
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
  fs.renameSync(draft, path);
  syncFolder(dirname(path));
}

/** Makes the names inside a folder durable; Windows has no such call and needs none. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const fd = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}

/** Makes a whole tree durable and closes it to everybody but its owner (0700 and 0600). */
export function syncTree(path: string): void {
  fs.chmodSync(path, 0o700);
  for (const entry of fs.readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) syncTree(child);
    else if (entry.isFile()) syncFile(child);
  }
  syncFolder(path);
}

function syncFile(path: string): void {
  fs.chmodSync(path, 0o600);
  // Windows refuses to fsync what was opened for reading.
  const fd = fs.openSync(path, 'r+');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
}
