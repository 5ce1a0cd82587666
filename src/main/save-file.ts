import { dialog, type BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import { JournalError } from '../contract/errors';

/** Asks where to put a file and writes it there; null when the person chose no place. @throws JournalError bad-target */
export async function saveFile(
  owner: BrowserWindow | null,
  { title, name, text, kind }: { title: string; name: string; text: string; kind: Filter }
): Promise<string | null> {
  const options = { title, defaultPath: name, filters: [kind] };
  const { filePath, canceled } = await (owner
    ? dialog.showSaveDialog(owner, options)
    : dialog.showSaveDialog(options));
  if (canceled || filePath === '') return null;
  try {
    await writeFile(filePath, text, { mode: 0o600 });
  } catch {
    throw new JournalError(
      'bad-target',
      'The file could not be written there. Choose another place; your journal is safe.'
    );
  }
  return filePath;
}

interface Filter {
  name: string;
  extensions: string[];
}
