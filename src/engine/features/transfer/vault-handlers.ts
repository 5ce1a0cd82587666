import fs from 'node:fs/promises';
import { basename } from 'node:path';
import { JournalError } from '../../../contract/errors';
import type { Handlers } from '../../../contract/procedure';
import type { vaultApi } from '../../../contract/vault';
import type { EngineContext } from '../../context';
import { exportFile } from './export-file';
import { exportMarkdown } from './export-markdown';
import { followVault } from './follow-vault';
import { applyJson, previewJson } from './import-json';
import { applyVault, previewVault } from './import-vault';
import { putWaitingPagesBack } from './pages-put-back';

export const vaultHandlers: Handlers<typeof vaultApi, EngineContext> = {
  exportMarkdown: (wanted, context) =>
    context.exports.run(async (running) => {
      await putWaitingPagesBack(context, wanted.folder);
      const { edited, ...counts } = await exportMarkdown(context, wanted, (progress) =>
        running.at({ unit: 'page', ...progress })
      );
      return { ...counts, edited: [...edited] };
    }),

  async followVault(wanted, context) {
    await putWaitingPagesBack(context, wanted.folder);
    const { edited, ...done } = await followVault(context, wanted);
    return { ...done, edited: [...edited] };
  },

  exportFile: (wanted, context) =>
    context.exports.run((running) =>
      exportFile(context, wanted, (bytes) =>
        running.at({ unit: 'kilobyte', done: Math.ceil(bytes / 1024), of: 0 })
      )
    ),

  readExportProgress: (_, { exports }) => exports.progress(),

  cancelExport(_, { exports }) {
    exports.cancel();
    return {};
  },

  async previewBack({ path }, context) {
    await putWaitingPagesBack(context, path);
    const text = await fileText(path);
    return text === null ? previewVault(path, context) : previewJson(path, text, context);
  },

  async applyBack({ path, digest }, context) {
    const text = await fileText(path);
    return text === null
      ? applyVault(path, digest ?? null, context)
      : applyJson(path, text, digest ?? null, context);
  }
};

/** A journal of a hundred thousand entries has some hundred megabytes. */
const largestFile = 400 * 1024 * 1024;

/** What a file holds; null for what is none, such as a folder. @throws JournalError too-large */
async function fileText(path: string): Promise<string | null> {
  const found = await fs.stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  if (found.size > largestFile)
    throw new JournalError('too-large', `${basename(path)} has more than 400 MB.`, { file: path });
  return fs.readFile(path, 'utf8');
}
