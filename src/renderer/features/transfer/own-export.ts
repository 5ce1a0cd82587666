/** What every journal as JSON begins with (docs/journal-json.md). */
const jsonHead = /^\s*\{\s*"hallway"/;

/** The folder among things that are being dropped; null when there is none. To be asked while they are dropped. */
export function folderIn({ items, files }: DataTransfer): File | null {
  const at = [...items]
    .filter(({ kind }) => kind === 'file')
    .findIndex((item) => item.webkitGetAsEntry()?.isDirectory === true);
  return files[at] ?? null;
}

/** Whether a file is a journal that was exported as JSON, whatever it is called. */
export const isOurJson = async (file: Blob): Promise<boolean> =>
  jsonHead.test(await file.slice(0, 200).text());
