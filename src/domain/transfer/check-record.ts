import { cleanLine, cleanText } from './clean-text';
import { importLimits } from './import-limits';
import type { ImportRecord, RawRecord } from './import-record';
import { nameFromEmail, readingOrder } from './name-key';
import { readZone } from './read-zone';

/** A checked record, or the reason in one sentence why it cannot be taken. */
export type CheckedRecord =
  { readonly record: ImportRecord; readonly removed: number } | { readonly reason: string };

/** Cleans and bounds what a reader found; a person needs a name or an e-mail address. */
export function checkRecord(
  raw: RawRecord,
  place: { source: string; line: number }
): CheckedRecord {
  const email = emailOf(raw.email);
  const written = lineOf(raw.name);
  const named = written === null ? null : readingOrder(written);
  const name = named || (email && nameFromEmail(email));
  if (!name) return { reason: 'There is neither a name nor an e-mail address.' };
  const note = raw.note == null ? null : cleanText(raw.note).text.trim() || null;
  const manager = lineOf(raw.manager);
  const record: ImportRecord = {
    source: place.source,
    line: place.line,
    name,
    nameGuessed: !named,
    nickname: lineOf(raw.nickname),
    email,
    company: lineOf(raw.company),
    employeeNumber: lineOf(raw.employeeNumber),
    department: lineOf(raw.department),
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

/** An address without display name and `mailto:`; null when it is none. */
function emailOf(text: string | null | undefined): string | null {
  const line = lineOf(text);
  const address = line && (/<([^<>]+)>$/.exec(line)?.[1] ?? line).replace(/^mailto:/i, '').trim();
  return address && /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+$/.test(address) ? address : null;
}

const removedFrom = (raw: RawRecord): number =>
  Object.values(raw).reduce((sum, value) => sum + (value ? cleanText(value).removed : 0), 0);
