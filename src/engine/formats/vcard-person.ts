import { familyLine } from '../../domain/transfer/family-line';
import type { RawRecord } from '../../domain/transfer/import-record';
import { foldWords } from '../../domain/transfer/name-key';
import { dateStyleOf, readBirthday } from '../../domain/transfer/read-date';
import { readZone } from '../../domain/transfer/read-zone';
import type { ContentLine } from './content-lines';
import { androidLine } from './vcard-android';

/** What a card says about a person, or why it is none, in one sentence. */
type CardRecord =
  { readonly raw: RawRecord; readonly doubts: readonly string[] } | { readonly reason: string };

/** Answers the name on the card of a file that has an identifier (`urn:uuid:…`). */
type NameOfCard = (uid: string) => string | undefined;

/** Reads the properties of one card. Addresses give the site (the town of the work address); categories are not taken. */
export function cardRecord(written: readonly ContentLine[], nameOfCard: NameOfCard): CardRecord {
  const properties = written.flatMap(
    (line) => androidLine(line) ?? relatedByName(line, nameOfCard)
  );
  const all = (...names: string[]): ContentLine[] =>
    properties.filter((property) => names.includes(property.name));
  const text = (...names: string[]): string | null =>
    names
      .flatMap((name) => all(name))
      .map((property) => plain(property.value))
      .find((value) => value !== '') ?? null;

  const kind = text('KIND', 'X-ADDRESSBOOKSERVER-KIND')?.toLowerCase();
  const isCompany =
    kind === 'org' ||
    text('X-ABSHOWAS')?.toLowerCase() === 'company' ||
    isNamedAsCompany(properties);
  if (isCompany) return { reason: 'The card is a company, not a person.' };
  if (kind && kind !== 'individual')
    return { reason: `The card is a ${kind.slice(0, 20)}, not a person.` };

  const [company, department, team] = parts(all('ORG')[0]?.value ?? '').map(withoutQuotes);
  const atWork = (property: ContentLine): boolean =>
    hasType(property, 'WORK') || workLabel.test(labelOf(property, properties));
  const mail = best(
    all('EMAIL').filter((property) => property.value.includes('@')),
    atWork
  );
  const phone = best(
    all('TEL').filter(
      (property) =>
        !hasType(property, 'FAX', 'PAGER', 'MODEM') &&
        !otherPhone.test(labelOf(property, properties)) &&
        property.value.trim() !== ''
    ),
    atWork
  );
  const office = all('ADR').find(atWork);
  const born = all('BDAY').filter(({ value }) => value.trim() !== '');
  const birthday = born.map((property) => dayOf(property)).find((date) => date !== null);
  const zone = text('TZ');
  const doubts: string[] = [];
  if (born.length > 0 && birthday === undefined)
    doubts.push('the birthday could not be read and was left out.');
  if (dateStyleOf(born.map(({ value }) => plain(value))).unsure)
    doubts.push('the birthday could be day/month or month/day; it was read as day/month.');
  if (zone !== null && readZone(zone) === null)
    doubts.push('the time zone is no place such as Europe/Madrid and was left out.');
  return {
    doubts,
    raw: {
      name: nameOf(text('FN'), all('N')[0]?.value),
      nickname: firstOf(all('NICKNAME')),
      email: mail ? plain(mail.value) : null,
      company: company ?? null,
      employeeNumber: text('X-EMPLOYEE-ID', 'X-EMPLOYEENUMBER', 'X-EVOLUTION-EMPLOYEE-ID'),
      department:
        department ?? text('X-DEPARTMENT', 'X-EVOLUTION-DEPARTMENT', 'X-KADDRESSBOOK-X-DEPARTMENT'),
      team: team ?? null,
      title: text('TITLE', 'ROLE'),
      level: null,
      site: parts(office?.value ?? '')[3] ?? text('X-EVOLUTION-OFFICE', 'X-KADDRESSBOOK-X-OFFICE'),
      phone: phone ? plain(phone.value).replace(/^tel:/i, '') : null,
      manager: managerOf(properties),
      birthday: birthday ?? null,
      zone,
      family: familyOf(properties),
      note: notesOf(all('NOTE'))
    }
  };
}

/** Given and family name, in the order the full name has them; the full name when one of them is missing. */
function nameOf(full: string | null, structured: string | undefined): string | null {
  // Several names of one kind are parted by commas.
  const [family, given] = parts((structured ?? '').replace(/(?<!\\),\s*/g, ' '));
  if (!family || !given) return full ?? family ?? given ?? null;
  const words = foldWords(full ?? '');
  const familyAt = words.indexOf(foldWords(family));
  const givenAt = words.indexOf(foldWords(given));
  // A shorter full name is what the person is called.
  const called = full ? words.split(' ').length : 0;
  if (full && called > 1 && called < foldWords(`${given} ${family}`).split(' ').length) return full;
  // Written without blanks (渡辺健司), the full name alone knows its order.
  if (full && !/\s/.test(full) && familyAt !== -1 && givenAt !== -1) return full;
  // `Ruiz, Ana` is no order of reading.
  const familyFirst = familyAt !== -1 && familyAt < givenAt && !full?.includes(',');
  return familyFirst ? `${family} ${given}` : `${given} ${family}`;
}

function managerOf(properties: readonly ContentLine[]): string | null {
  const named = properties.find(
    (property) =>
      /^X-(?:MS-|EVOLUTION-|KADDRESSBOOK-X-)?MANAGER(?:SNAME)?$/.test(property.name) ||
      (property.name === 'RELATED' &&
        hasType(property, 'MANAGER') &&
        !/^(?:urn|https?):/i.test(property.value)) ||
      (property.name === 'X-ABRELATEDNAMES' && /manager/i.test(labelOf(property, properties)))
  );
  return (named && plain(named.value).replace(/^mailto:/i, '')) || null;
}

/** Spouse, children and the day of the wedding, however a client names them. */
function familyOf(properties: readonly ContentLine[]): string | null {
  const related = (own: RegExp, what: RegExp, ...types: string[]): string[] =>
    properties
      .filter(
        (property) =>
          own.test(property.name) ||
          (property.name === 'RELATED' &&
            hasType(property, ...types) &&
            !/^(?:urn|https?):/i.test(property.value)) ||
          (property.name === 'X-ABRELATEDNAMES' && what.test(labelOf(property, properties)))
      )
      .map((property) => plain(property.value))
      .filter((name) => name !== '');
  const wedding = properties.find(
    (property) =>
      /^(?:ANNIVERSARY|X-(?:MS-|EVOLUTION-|KADDRESSBOOK-X-)?ANNIVERSARY)$/.test(property.name) ||
      (property.name === 'X-ABDATE' && /anniversary/i.test(labelOf(property, properties)))
  );
  const [spouse = null] = related(
    /^X-(?:EVOLUTION-|MS-|KADDRESSBOOK-X-)?SPOUSE(?:S?NAME)?$/,
    /spouse|partner|husband|wife/i,
    'SPOUSE',
    'SWEETHEART'
  );
  const children = related(/^X-(?:MS-)?CHILD(?:REN)?$/, /child|son\b|daughter/i, 'CHILD');
  return familyLine({ spouse, children, anniversary: wedding ? dayOf(wedding) : null });
}

/** Apple writes a made-up year where it is not known. */
function dayOf(property: ContentLine): string | null {
  const date = readBirthday(plain(property.value), 'day-first');
  const unknownYear = property.parameters.get('X-APPLE-OMIT-YEAR')?.[0];
  return date && unknownYear && date.startsWith(unknownYear) ? `--${date.slice(5)}` : date;
}

/** The one for work, else the preferred, else the first. */
function best(
  properties: readonly ContentLine[],
  atWork: (property: ContentLine) => boolean
): ContentLine | undefined {
  const worth = (property: ContentLine): number =>
    (atWork(property) ? 4 : 0) +
    (isPreferred(property) ? 2 : 0) -
    (hasType(property, 'HOME') ? 1 : 0);
  let found: ContentLine | undefined;
  for (const property of properties) if (!found || worth(property) > worth(found)) found = property;
  return found;
}

/** What people call an address or a number of the company. */
const workLabel =
  /\b(?:work|office|company|business|arbeit|büro|firma|geschäftlich|dienstlich|travail|bureau|trabajo|trabalho|lavoro|ufficio|werk)\b/i;

/** Labels of numbers nobody is reached at. */
const otherPhone = /assistant|fax|pager/i;

const isPreferred = (property: ContentLine): boolean =>
  hasType(property, 'PREF') || property.parameters.get('PREF')?.[0] === '1';

const hasType = (property: ContentLine, ...types: string[]): boolean =>
  (property.parameters.get('TYPE') ?? []).some((type) => types.includes(type.toUpperCase()));

/** Apple's label for a property stands beside it under the same group. */
const labelOf = (property: ContentLine, properties: readonly ContentLine[]): string =>
  (property.group !== '' &&
    properties.find((other) => other.group === property.group && other.name === 'X-ABLABEL')
      ?.value) ||
  '';

/** Address books name a company's card after the company, and leave the parts of a name empty. */
function isNamedAsCompany(properties: readonly ContentLine[]): boolean {
  const value = (name: string): string =>
    properties.find((property) => property.name === name)?.value ?? '';
  const company = foldWords(parts(value('ORG'))[0] ?? '');
  const [family, given] = parts(value('N'));
  if (company === '' || (family && given)) return false;
  return (
    [plain(value('FN')), family ?? given ?? ''].every(
      (name) => name === '' || foldWords(name) === company
    ) &&
    (plain(value('FN')) !== '' || (family ?? given) !== undefined)
  );
}

/** The first of the nicknames, which are parted by commas. */
const firstOf = ([property]: readonly ContentLine[]): string | null =>
  plain(property?.value.split(/(?<!\\),/)[0] ?? '') || null;

/** All notes, each once. */
const notesOf = (properties: readonly ContentLine[]): string | null =>
  [...new Set(properties.map(({ value }) => plain(value)))]
    .filter((note) => note !== '')
    .join('\n\n') || null;

/** A relation to another card of the file says whose it is. */
function relatedByName(line: ContentLine, nameOfCard: NameOfCard): ContentLine {
  if (line.name !== 'RELATED') return line;
  const value = nameOfCard(line.value.trim());
  return value === undefined ? line : { ...line, value };
}

/** The components of a structured value, unescaped; an empty one is undefined. */
const parts = (value: string): (string | undefined)[] =>
  (value.match(/(?:\\.|[^;\\])*(?:;|$)/gs) ?? []).map(
    (part) => plain(part.replace(/;$/, '')) || undefined
  );

/** Some quote a name as they would quote a parameter. */
const withoutQuotes = (part: string | undefined): string | undefined =>
  part?.replace(/^"(.*)"$/, '$1') || undefined;

/** A value without its escapes. */
const plain = (value: string): string =>
  value
    .replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
    .trim();
