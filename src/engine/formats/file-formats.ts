import type { FileFormat } from './file-format';
import { ics } from './ics';
import { ldif } from './ldif';
import { orgDirectory } from './org-directory';
import { vcard } from './vcard';

/** Every kind of file people can be read from, the most telling first; a table is tried last, because nearly any text is one. */
const fileFormats: readonly FileFormat[] = [ics, vcard, ldif, orgDirectory];

/** The kind of a file by its content; undefined when it is none we read. */
export const formatOf = (text: string): FileFormat | undefined =>
  fileFormats.find((format) => format.recognises(text));
