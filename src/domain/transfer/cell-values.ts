import { foldWords, readingOrder } from './name-key';

/** What systems write into a cell that holds nothing, and what a spreadsheet leaves of a long number (`4.9E+11`). */
const nothing =
  /^(?:#?n\/a!?|n\.a\.?|k\.\s?a\.?|null|#null!|nil|none|nan|#(?:ref|value|name|div\/0)[!?]|[-–—_.?]+|\(?(?:none|empty|blank|not set|not available|not assigned|unassigned|leer|vide|vacío|keine)\)?|no_manager|\d(?:[.,]\d+)?e\+\d+)$/i;

/** Whether a cell stands for no value at all; not to be asked of names, for people are called Null. */
export const isNothing = (cell: string): boolean => nothing.test(cell.trim());

/** An employee number as it was meant: without the decimals a spreadsheet gave it (`1000.0`). */
export const numberOf = (cell: string | null): string | null =>
  cell === null ? null : cell.replace(/^(\d+)\.0+$/, '$1');

/** A name without the number of its cost centre or unit: `Legal (50000123)`. */
export const withoutCode = (cell: string | null): string | null =>
  cell === null ? null : cell.replace(/(\S)\s*[([][\d.-]{2,}[)\]]$/, '$1');

/** How one is addressed, which is no job. */
const courtesies = new Set(
  `mr mrs ms miss mx sir herr frau fraulein herrn m mme mlle monsieur madame mademoiselle sr sra srta senor senora
   senorita don dona sig sigra signor signora dott dottssa dhr mevr dr prof prof dr dipl ing ing mag lic phd dr ing
   dr med dr phil dr rer nat dr jur mba`.split(/\s+/)
);

/** Whether a title says how somebody is addressed (`Dr.`, `Frau`), not what they do. */
export const isCourtesy = (title: string): boolean => {
  const words = foldWords(title).split(' ');
  return (
    words.length <= 4 &&
    words.every((word) => /^(?:med|phil|rer|nat|jur|h|c)$/.test(word) || courtesies.has(word))
  );
};

/** Whom a cell names as manager, by name and by what identifies them. */
interface NamedManager {
  readonly manager: string | null;
  readonly managerKey: string | null;
}

/**
 * Reads a manager as directories write one: a name, `Name <address>`, `Name (1007)`, `Name HR1007`, `1007 - Name`, a number or an
 * account with a digit alone, or the distinguished name of Active Directory.
 */
export function managerIn(cell: string): NamedManager {
  const common = /^cn=((?:\\.|[^,\\+])+)(?:[,+]|$)/i.exec(cell)?.[1];
  if (common !== undefined)
    return { manager: readingOrder(common.replace(/\\(.)/g, '$1')), managerKey: null };
  const [, named, address] = /^(.*?)\s*[<([]([^\s<>()[\]]+@[^\s<>()[\]]+)[>)\]]$/.exec(cell) ?? [];
  if (address !== undefined) return { manager: named || address, managerKey: address };
  const [, name, number] = /^(.*\S)\s*[([]([^\s()[\]]*\d[^\s()[\]]*)[)\]]$/.exec(cell) ?? [];
  if (number !== undefined) return { manager: name ?? null, managerKey: number };
  const [, person, code] =
    /^(\p{L}[^\d]*\s[^\d]*\p{L}\.?)\s+([A-Z]{0,6}-?\d{2,}|[A-Z]{1,6}-?\d+)$/u.exec(cell) ?? [];
  if (code !== undefined) return { manager: person ?? null, managerKey: code };
  const [, first, rest] = /^(\d{2,})\s*[-–:|/]\s*(\p{L}.*)$/u.exec(cell) ?? [];
  if (first !== undefined) return { manager: rest ?? null, managerKey: first };
  if (/^[^\s@]*\d[^\s@]*$/.test(cell)) return { manager: null, managerKey: numberOf(cell) };
  return { manager: cell, managerKey: null };
}
