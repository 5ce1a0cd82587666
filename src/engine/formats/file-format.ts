import type { ReadFile } from '../../domain/transfer/import-record';

/** A kind of file people can be read from. A new kind is a new one of these in `fileFormats`. */
export interface FileFormat {
  /** Its name in a preview. */
  readonly name: string;
  /** Whether a text is of this kind, by its content alone. */
  recognises(text: string): boolean;
  /** Reads all records it can; what it cannot is refused with its line. Never throws. */
  read(text: string, source: string): ReadFile;
}
