import { checkRecord } from '../../domain/transfer/check-record';
import { importLimits } from '../../domain/transfer/import-limits';
import type {
  ImportRecord,
  RawRecord,
  ReadFile,
  Refusal
} from '../../domain/transfer/import-record';
import { controlNote, tooManyRecords } from '../../domain/transfer/remarks';
import { nameOfEntryKey, readDistinguishedName } from './distinguished-name';
import type { FileFormat } from './file-format';
import { isLdif, ldifEntries, type LdifEntry } from './ldif-entries';
import { entryRecord, isPerson, isSwitchedOff, personAttributes } from './ldif-person';
import { pictureIn } from './picture-bytes';

/** LDIF (RFC 2849): what directories of companies, and Thunderbird, give out. Passwords are not looked at. */
export const ldif = {
  recognises: isLdif,
  read: readLdif
} satisfies FileFormat;

/** An entry that is a person. */
interface PersonEntry {
  readonly entry: LdifEntry;
  readonly raw: RawRecord;
}

/** Reads each entry by itself: a bad one is refused with the line it begins in, the others are kept. */
function readLdif(text: string, source: string): ReadFile {
  const people: PersonEntry[] = [];
  const left: PersonEntry[] = [];
  const refused: Refusal[] = [];
  const faults: string[] = [];
  let changes = 0;
  let others = 0;
  for (const entry of ldifEntries(text, personAttributes)) {
    if (entry.change !== null && entry.change !== 'add') changes += 1;
    else if (!isPerson(entry)) others += 1;
    else if (isSwitchedOff(entry)) left.push({ entry, raw: entryRecord(entry) });
    else if (people.length < importLimits.records) people.push({ entry, raw: entryRecord(entry) });
    else {
      refused.push({ source, line: entry.line, reason: tooManyRecords });
      break;
    }
    faults.push(...entry.faults.map(({ line, reason }) => `Line ${line}: ${reason}`));
  }
  const managers = managerFinder([...people, ...left]);
  const records: ImportRecord[] = [];
  const photos: { line: number; picture: Uint8Array }[] = [];
  let removed = 0;
  for (const { entry, raw } of people) {
    const checked = checkRecord({ ...raw, ...managers(raw.manager) }, { source, line: entry.line });
    if ('reason' in checked) refused.push({ source, line: entry.line, reason: checked.reason });
    else {
      records.push(checked.record);
      removed += checked.removed;
      const photo = entry.picture === null ? undefined : pictureIn(entry.picture);
      if (photo && 'reason' in photo) faults.push(`Line ${entry.line}: ${photo.reason}`);
      else if (photo) photos.push({ line: entry.line, ...photo });
    }
  }
  const notes = [
    ...(others > 0 ? [noPeople(others)] : []),
    ...(left.length > 0 ? [switchedOff(left.length)] : []),
    ...(changes > 0 ? [noChanges(changes)] : []),
    ...(removed > 0 ? [controlNote(removed)] : []),
    ...faults
  ];
  return {
    format: 'LDIF',
    records,
    refused: refused.sort((a, b) => a.line - b.line),
    notes,
    columns: [],
    photos
  };
}

/** Whom a manager's distinguished name means: an entry of this file, else the name that stands in it. */
function managerFinder(
  people: readonly PersonEntry[]
): (written: string | null | undefined) => Pick<RawRecord, 'manager' | 'managerKey'> {
  const byName = new Map(
    people.flatMap(({ entry, raw }): [string, RawRecord][] => {
      const steps = readDistinguishedName(entry.dn);
      return steps ? [[nameOfEntryKey(steps), raw]] : [];
    })
  );
  return (written) => {
    const steps = written == null ? undefined : readDistinguishedName(written);
    if (!steps) return { manager: written ?? null, managerKey: null };
    const found = byName.get(nameOfEntryKey(steps));
    if (found)
      return {
        manager: found.name ?? null,
        managerKey: found.email ?? found.employeeNumber ?? null
      };
    const common = steps[0]?.find(({ attribute }) => attribute === 'cn');
    return { manager: common?.value ?? null, managerKey: null };
  };
}

const noPeople = (count: number): string =>
  count === 1
    ? '1 entry is a group, a unit or a machine, and was left out.'
    : `${count} entries are groups, units or machines, and were left out.`;

const switchedOff = (count: number): string =>
  count === 1
    ? '1 entry is of an account switched off, and was left out.'
    : `${count} entries are of accounts switched off, and were left out.`;

const noChanges = (count: number): string =>
  count === 1
    ? '1 change record that adds nobody was ignored.'
    : `${count} change records that add nobody were ignored.`;
