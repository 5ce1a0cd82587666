import { maxImportBytes } from '../../../contract/transfer';
import { counted } from '../../parts/day-words';

/** A file as the import takes it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The most files of one import. */
const maxFiles = 200;

/** Why files cannot be taken, in a sentence that says what is safe; null when they can. */
export function whyNot(files: readonly { readonly size: number }[]): string | null {
  if (files.length > maxFiles)
    return `${counted(files.length, 'file')} are too many at once: ${maxFiles} are the most. Nothing was imported.`;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes > maxImportBytes)
    return `These files have ${megabytes(bytes)} together: ${megabytes(maxImportBytes)} is the most. Nothing was imported.`;
  return null;
}

/** The files with all their bytes. Rejects when one cannot be read. */
export const readFiles = (files: readonly File[]): Promise<PickedFile[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer())
    }))
  );

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`;
