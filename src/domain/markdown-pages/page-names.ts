/** A page of the vault: its file name without folder and `.md`, and what links show. */
export interface PageName {
  readonly file: string;
  readonly shown: string;
}

/** UTF-8 bytes of a file name, with `.md` and a mark that tells namesakes apart. */
const longestName = 120;
const room = longestName - '.md'.length - ' 0123456789ab'.length;

/** Names Windows keeps for devices, also with an ending behind them. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;

/** Control characters, marks that turn or hide text, and what no file system or no wikilink takes. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- these are the characters to take out
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;
const unsafe = /[\\/:*?"<>|#^[\]%]+/g;

/**
 * A file name for a page, without `.md`: NFC, 120 bytes at most with its ending, allowed on Windows,
 * macOS and Linux and inside a wikilink. Never empty.
 */
export function safeFileName(name: string): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(unsafe, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[.\-~ ]+/, '');
  const cut = cutToBytes(clean, room)
    .replace(/[. ]+$/, '')
    // `[[notes.md]]` would mean another file.
    .replace(/\.md$/i, ' md');
  return (cut || 'unnamed').replace(device, (reserved) => `${reserved}_`);
}

/** Hands out names that stay apart where case and accents' spelling do not count; dates and weeks are taken. */
export interface PageNames {
  /** @param id of the thing the page is about; its last characters tell namesakes apart */
  take(name: string, id: string): PageName;
}

export function createPageNames(): PageNames {
  const taken = new Set<string>();
  return {
    take(name, id) {
      const shown = linkText(name);
      const plain = safeFileName(name);
      const tail = id.replace(/[^0-9a-z]/gi, '').slice(-12);
      // Ids come from a clock and chance: the last four are nearly always enough.
      const choices = [plain, ...[4, 8, 12].map((length) => `${plain} ${tail.slice(-length)}`)];
      const free = (file: string): boolean => !taken.has(fileKey(file)) && !isDay.test(file);
      let file = choices.find(free);
      for (let more = 2; file === undefined; more += 1) {
        const numbered = `${cutToBytes(plain, room - 8)} ${tail.slice(-4)} ${more}`;
        if (free(numbered)) file = numbered;
      }
      taken.add(fileKey(file));
      return { file, shown };
    }
  };
}

/** What two file names have in common where a disk takes them for one. */
export const fileKey = (file: string): string =>
  file.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** A wikilink to a page. */
export const linkTo = ({ file, shown }: PageName): string =>
  file === shown ? `[[${file}]]` : `[[${file}|${shown}]]`;

/** A wikilink to a day or week. */
export const linkToDate = (date: string): string => `[[${date}]]`;

/** Days and weeks have pages of these names. */
const isDay = /^\d{4}-(?:\d{2}-\d{2}|W\d{2})$/i;

/** What a link shows: the name as it is, but for what would end the link. */
const linkText = (name: string): string =>
  name
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(/[[\]|"\\]+|%%+/g, ' ')
    .replace(/ +/g, ' ')
    .trim() || 'unnamed';

/** As many whole characters as fit, with the marks that belong to them. */
function cutToBytes(text: string, bytes: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += utf8Length(char.codePointAt(0) ?? 0);
    if (used > bytes) return text.slice(0, end);
    end += char.length;
  }
  return text;
}

const utf8Length = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
