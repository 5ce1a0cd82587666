import type { RawRecord } from '../../domain/transfer/import-record';
import { foldWords } from '../../domain/transfer/name-key';
import { readBirthday, readDate } from '../../domain/transfer/read-date';
import { type NameStep, readDistinguishedName } from './distinguished-name';
import type { LdifEntry } from './ldif-entries';

/** Attributes that are read (RFC 4519, RFC 2798, Active Directory, Thunderbird); no other is kept for a moment. */
export const personAttributes: ReadonlySet<string> = new Set(
  `objectclass cn commonname displayname givenname gn sn surname mail email rfc822mailbox userprincipalname
   mozillasecondemail mozillanickname employeenumber employeeid department departmentnumber ou
   organizationalunitname title employeetype l localityname physicaldeliveryofficename telephonenumber mobile
   cellphone homephone manager description birthyear birthmonth birthday dateofbirth schacdateofbirth startdate
   hiredate`.split(/\s+/)
);

const personClasses = new Set(
  `person organizationalperson inetorgperson residentialperson user contact mozillaabpersonalpha
   mozillaorgperson evolutionperson officeperson pilotperson newpilotperson posixaccount`.split(
    /\s+/
  )
);

/** Active Directory has machines and services among its people. */
const machineClasses = new Set(
  'computer device group groupofnames groupofuniquenames msds-groupmanagedserviceaccount'.split(' ')
);

/** Units that hold everybody and are no department. */
const everybodysUnits = new Set(
  `people person persons users user staff accounts account employees employee contacts members directory
   identities active internal external all mitarbeiter benutzer personal personnes utilisateurs usuarios`.split(
    /\s+/
  )
);

/** Kinds of contract, which are no job. */
const contracts =
  /^(?:employee|contractor|intern|temp|temporary|external|internal|permanent|full ?time|part ?time|regular|unknown|staff|student|faculty|member)$/;

/** Whether an entry is a person: by its classes, or by having a surname or an address when it has none. */
export function isPerson({ values }: LdifEntry): boolean {
  const classes = (values.get('objectclass') ?? []).map((name) => name.toLowerCase());
  if (classes.some((name) => machineClasses.has(name))) return false;
  if (classes.length > 0) return classes.some((name) => personClasses.has(name));
  return ['sn', 'surname', 'givenname', 'mail'].some((name) => values.has(name));
}

/** What an entry says about a person; the manager is still a distinguished name. */
export function entryRecord({ values, dn }: LdifEntry): RawRecord {
  const all = (...names: string[]): string[] =>
    names.flatMap((name) => values.get(name) ?? []).filter((value) => value.trim() !== '');
  const first = (...names: string[]): string | null => all(...names)[0] ?? null;
  const name = nameOf(all, first);
  const start = first('startdate', 'hiredate');
  return {
    name,
    nickname: first('mozillanickname') ?? calledOf(first('displayname'), name),
    email:
      all('mail', 'email', 'rfc822mailbox', 'mozillasecondemail', 'userprincipalname').find(
        (value) => value.includes('@')
      ) ?? null,
    employeeNumber: first('employeenumber', 'employeeid'),
    department: departmentOf(all, readDistinguishedName(dn) ?? []),
    title:
      first('title') ??
      all('employeetype').find((value) => !contracts.test(foldWords(value))) ??
      null,
    site: first('l', 'localityname', 'physicaldeliveryofficename'),
    phone: first('telephonenumber', 'mobile', 'cellphone', 'homephone'),
    manager: first('manager'),
    birthday: birthdayOf(first),
    startDate: start && readDate(start.slice(0, 10), 'day-first', 70),
    note: first('description')
  };
}

type First = (...names: string[]) => string | null;
type All = (...names: string[]) => string[];

/** A full name of several words before one put together, before one word, which may be an account. */
function nameOf(all: All, first: First): string | null {
  const full = [...all('cn', 'commonname'), ...all('displayname')];
  const given = first('givenname', 'gn');
  const family = first('sn', 'surname');
  return (
    full.find((name) => /\S\s+\S/.test(name.trim())) ??
    (given && family ? `${given} ${family}` : (full[0] ?? family ?? given))
  );
}

/** A display name that is another name, not the same turned around or with a hint behind. */
function calledOf(display: string | null, name: string | null): string | null {
  if (display === null || name === null || /[,(@[]/.test(display)) return null;
  const words = new Set(foldWords(display).split(' '));
  const holdsAll = foldWords(name)
    .split(' ')
    .every((word) => words.has(word));
  return holdsAll ? null : display;
}

function departmentOf(all: All, steps: readonly NameStep[]): string | null {
  const above = steps
    .slice(1)
    .flat()
    .filter(({ attribute }) => attribute === 'ou')
    .map(({ value }) => value);
  const units = [...all('ou', 'organizationalunitname'), ...all('departmentnumber'), ...above];
  return (
    all('department')[0] ?? units.find((unit) => !everybodysUnits.has(foldWords(unit))) ?? null
  );
}

/** Thunderbird keeps day, month and year apart. */
function birthdayOf(first: First): string | null {
  const whole = first('dateofbirth', 'schacdateofbirth');
  if (whole !== null) return readBirthday(whole.slice(0, 10), 'day-first');
  const [year, month, day] = [first('birthyear'), first('birthmonth'), first('birthday')];
  if (month === null || day === null) return day && readBirthday(day, 'day-first');
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readBirthday(year === null ? `--${rest}` : `${year}-${rest}`, 'day-first');
}
