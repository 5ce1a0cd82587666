import { dialog, shell, type BrowserWindow, type WebContents } from 'electron';
import { join } from 'node:path';
import type { copiesApi } from '../contract/copies';
import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import type { Handlers, InputOf } from '../contract/procedure';
import type { FileFormat } from '../contract/vault';
import type { Mirror } from './mirror';

export interface CopiesParts {
  engine: EngineClient;
  mirror: Mirror;
  /** The local date, for the names of files. */
  today: () => string;
  /** What was dropped last on a page; null: nothing yet. */
  dropped: () => string | null;
  windowOf: (page: WebContents) => BrowserWindow | null;
}

/** What windows may ask of copies outside the journal. Every place is chosen in a dialog of the system. */
export function createCopiesHandlers({
  engine,
  mirror,
  today,
  dropped,
  windowOf
}: CopiesParts): Handlers<typeof copiesApi, { webContents: WebContents }> {
  /** What was exported last, since the app began. */
  let last: { place: string; isFolder: boolean } | null = null;

  /** What was looked at last, to be read back. */
  let looked: string | null = null;

  return {
    async exportMarkdown({ sensitive, again }, { webContents }) {
      const before = again && last?.isFolder ? last.place : undefined;
      const folder = before ?? (await askForFolder(windowOf(webContents), folderOptions));
      if (folder === undefined) return null;
      last = { place: folder, isFolder: true };
      const done = await engine.exportMarkdown({ folder, sensitive, replaceEdited: again });
      if (mirror.read().folder === folder) mirror.lookAgain();
      return { folder, ...done };
    },

    async exportFile({ format, sensitive }, { webContents }) {
      const file = await askForFile(windowOf(webContents), format, today());
      if (file === undefined) return null;
      // The dialog has asked before it answers with a file that is there.
      const { bytes } = await engine.exportFile({ file, format, sensitive, replace: true });
      last = { place: file, isFolder: false };
      return { file, bytes };
    },

    revealExport() {
      if (last === null) return {};
      if (last.isFolder) shell.showItemInFolder(join(last.place, 'Hallway.md'));
      else shell.showItemInFolder(last.place);
      return {};
    },

    async previewBack({ from }, { webContents }) {
      const path = await placeOf(from, windowOf(webContents));
      if (path === null) return null;
      looked = path;
      return { path, ...(await engine.previewBack({ path })) };
    },

    async applyBack({ digest }) {
      if (looked === null) throw new JournalError('not-found', 'Nothing was looked at yet.');
      const done = await engine.applyBack({ path: looked, digest });
      if (mirror.read().folder === looked) mirror.lookAgain();
      return done;
    },

    readMirror: () => mirror.read(),

    async startMirror({ sensitive }, { webContents }) {
      const folder = await askForFolder(windowOf(webContents), mirrorOptions);
      return folder === undefined ? null : mirror.start(folder, sensitive);
    },

    stopMirror: () => mirror.stop()
  };

  async function placeOf(
    from: InputOf<typeof copiesApi.previewBack>['from'],
    owner: BrowserWindow | null
  ): Promise<string | null> {
    if (from === 'dropped') return dropped();
    if (from === 'mirror') return mirror.read().folder;
    if (from === 'last') return last?.place ?? null;
    const options = from === 'folder' ? backFolderOptions : backFileOptions;
    return (await askForFolder(owner, options)) ?? null;
  }
}

const folderOptions = {
  title: 'Export to Markdown',
  buttonLabel: 'Export here',
  properties: ['openDirectory' as const, 'createDirectory' as const]
};

const mirrorOptions = {
  title: 'Keep a folder of Markdown files',
  buttonLabel: 'Keep it here',
  properties: ['openDirectory' as const, 'createDirectory' as const]
};

const backFolderOptions = {
  title: 'Read a folder of pages back',
  buttonLabel: 'Look at it',
  properties: ['openDirectory' as const]
};

const backFileOptions = {
  title: 'Read a journal back',
  buttonLabel: 'Look at it',
  properties: ['openFile' as const],
  filters: [{ name: 'Journal as JSON', extensions: ['json'] }]
};

async function askForFolder(
  owner: BrowserWindow | null,
  options: Electron.OpenDialogOptions
): Promise<string | undefined> {
  const { filePaths } = await (owner
    ? dialog.showOpenDialog(owner, options)
    : dialog.showOpenDialog(options));
  return filePaths[0];
}

async function askForFile(
  owner: BrowserWindow | null,
  format: FileFormat,
  today: string
): Promise<string | undefined> {
  const { name, extension, what } = kinds[format];
  const options = {
    title: `Export as ${what}`,
    defaultPath: `${name} ${today}.${extension}`,
    filters: [{ name: what, extensions: [extension] }]
  };
  const { filePath, canceled } = await (owner
    ? dialog.showSaveDialog(owner, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? undefined : filePath;
}

const kinds: Readonly<Record<FileFormat, { name: string; extension: string; what: string }>> = {
  json: { name: 'Hallway journal', extension: 'json', what: 'JSON' },
  csv: { name: 'Hallway people', extension: 'csv', what: 'Table' },
  vcard: { name: 'Hallway people', extension: 'vcf', what: 'Cards' },
  ics: { name: 'Hallway days', extension: 'ics', what: 'Calendar' },
  sql: { name: 'Hallway journal', extension: 'sql', what: 'SQL' }
};
