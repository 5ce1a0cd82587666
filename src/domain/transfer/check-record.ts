import { cleanLine, cleanText } from './clean-text';
import { importLimits } from './import-limits';
import type { ImportRecord, RawRecord } from './import-record';
import { asideMeaning, type AsideMeaning } from './name-aside';
import { foldWords, nameFromEmail, readingOrder, splitAside } from './name-key';
import { readZone } from './read-zone';

/** A checked record, or the reason in one sentence why it cannot be taken. */
export type CheckedRecord =
  { readonly record: ImportRecord; readonly removed: number } | { readonly reason: string };

/** Cleans and bounds what a reader found; a person needs a name or an e-mail address. */
export function checkRecord(
  raw: RawRecord,
  place: { source: string; line: number }
): CheckedRecord {
  const email = emailOf(raw.email) ?? emailOf(isAddress(raw.name) ? raw.name : null);
  const { named, ...beside } = namedIn(raw);
  const name = named || (email && nameFromEmail(email));
  if (!name) return { reason: 'There is neither a name nor an e-mail address.' };
  if (!named && email && isMailbox(email))
    return { reason: 'The address is that of a mailbox, and nobody is named.' };
  const note = raw.note == null ? null : cleanText(raw.note).text.trim() || null;
  const manager = lineOf(raw.manager);
  const record: ImportRecord = {
    source: place.source,
    line: place.line,
    name,
    nameGuessed: !named,
    nickname: lineOf(raw.nickname) ?? beside.nickname,
    email,
    company: lineOf(raw.company),
    employeeNumber: lineOf(raw.employeeNumber) ?? beside.employeeNumber,
    department: lineOf(raw.department) ?? beside.department,
    team: lineOf(raw.team),
    title: lineOf(raw.title),
    level: lineOf(raw.level),
    site: lineOf(raw.site),
    phone: lineOf(raw.phone),
    manager: manager?.includes('@') ? manager : manager && readingOrder(manager),
    managerKey: lineOf(raw.managerKey),
    birthday: raw.birthday ?? null,
    startDate: raw.startDate ?? null,
    zone: raw.zone == null ? null : readZone(raw.zone),
    family: lineOf(raw.family),
    note
  };
  const tooLong = firstTooLong(record);
  return tooLong ? { reason: tooLong } : { record, removed: removedFrom(raw) };
}

const isAddress = (name: string | null | undefined): boolean =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name?.trim() ?? '');

/** The name in reading order, and what stands in brackets behind it. */
function namedIn(raw: RawRecord): AsideMeaning & { named: string | null } {
  // Programs show an address where they know no name.
  const written = isAddress(raw.name) ? null : lineOf(raw.name);
  const nothing = { nickname: null, department: null, employeeNumber: null };
  if (written === null) return { named: null, ...nothing };
  const split = splitAside(written);
  const meaning =
    split.asides.length > 0 &&
    asideMeaning(split, [raw.department, raw.team, raw.title, raw.site, raw.employeeNumber]);
  return meaning
    ? { named: readingOrder(split.name), ...meaning }
    : { named: readingOrder(written), ...nothing };
}

/** Mailboxes of a company that are nobody's own. */
const mailboxes = new Set(
  `info contact office mail hello team all everyone sales support service kontakt vertrieb einkauf hr jobs careers
   bewerbung recruiting billing invoice invoices rechnung accounting buchhaltung admin administrator postmaster webmaster
   hostmaster abuse noreply no reply donotreply do not reply newsletter marketing press presse security helpdesk help
   reception empfang it itsupport it support facilities feedback orders`.split(/\s+/)
);

const isMailbox = (email: string): boolean =>
  foldWords(email.slice(0, email.lastIndexOf('@')))
    .split(' ')
    .every((word) => mailboxes.has(word));

function firstTooLong(record: ImportRecord): string | undefined {
  for (const [field, value] of Object.entries(record)) {
    if (typeof value !== 'string' || field === 'source') continue;
    const cap =
      field === 'note'
        ? importLimits.note
        : field === 'family'
          ? importLimits.family
          : field === 'email'
            ? importLimits.email
            : importLimits.field;
    if (value.length > cap)
      return `${fieldWords[field] ?? 'A field'} is longer than ${cap.toLocaleString('en')} characters.`;
  }
  return undefined;
}

const fieldWords: Readonly<Record<string, string>> = {
  name: 'The name',
  nickname: 'The nickname',
  email: 'The e-mail address',
  company: 'The company',
  employeeNumber: 'The employee number',
  department: 'The department',
  team: 'The team',
  title: 'The title',
  level: 'The level',
  site: 'The site',
  phone: 'The phone number',
  manager: "The manager's name",
  managerKey: "The manager's number",
  family: 'What is said of the family',
  note: 'The note'
};

const lineOf = (text: string | null | undefined): string | null =>
  text == null ? null : cleanLine(text) || null;

/** The first address of a text (`Ana <ana@…>`, `mailto:ana@…`, `SMTP:ana@…`, `ana@…; ruiz@…`); null when there is none. */
function emailOf(text: string | null | undefined): string | null {
  const line = lineOf(text);
  const pieces =
    line === null ? [] : [/<([^<>]+)>$/.exec(line)?.[1] ?? '', ...line.split(/[\s;,|<>()[\]'"]+/)];
  for (const piece of pieces) {
    const address = piece
      .replace(/^(?:mailto|smtp):/i, '')
      .replace(/[?].*$/, '')
      .trim();
    if (/^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/.test(address)) return address;
  }
  return null;
}

const removedFrom = (raw: RawRecord): number =>
  Object.values(raw).reduce((sum, value) => sum + (value ? cleanText(value).removed : 0), 0);
