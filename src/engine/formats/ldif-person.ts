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
   mobiletelephonenumber cellphone homephone manager description info company o birthyear birthmonth birthday birthdate dateofbirth schacdateofbirth startdate
   hiredate proxyaddresses useraccountcontrol nsaccountlock logindisabled pwdaccountlockedtime iscriticalsystemobject
   msexchrecipienttypedetails msexchresourcemetadata`.split(/\s+/)
);

const personClasses = new Set(
  `person organizationalperson inetorgperson residentialperson user contact mozillaabpersonalpha
   mozillaorgperson evolutionperson officeperson pilotperson newpilotperson posixaccount`.split(
    /\s+/
  )
);

/** Active Directory has machines and services among its people. */
const machineClasses = new Set(
  `computer device group groupofnames groupofuniquenames posixgroup msds-groupmanagedserviceaccount
   msds-managedserviceaccount ipahost nshost ipaservice room`.split(/\s+/)
);

/** Exchange's numbers for mailboxes of rooms, equipment, teams and machines, here and in the cloud (msExchRecipientTypeDetails). */
const sharedMailboxes = new Set(
  '4 16 32 8388608 536870912 8589934592 17179869184 34359738368 68719476736 274877906944'.split(' ')
);

/** Bits of `userAccountControl` in Active Directory: switched off, and the accounts of domains and machines. */
const accountBits = { off: 0x2, machines: 0x800 | 0x1000 | 0x2000 } as const;

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

/** Whether an entry is a person: by its classes or its surname, or by an address when it has no classes. */
export function isPerson({ values, dn }: LdifEntry): boolean {
  if (isService(values, dn)) return false;
  const classes = (values.get('objectclass') ?? []).map((name) => name.toLowerCase());
  if (classes.some((name) => machineClasses.has(name)) || isMachinery(values)) return false;
  // Companies have classes of their own (`OpenLDAPperson`); only people have a surname.
  if (classes.some((name) => personClasses.has(name) || name.endsWith('person'))) return true;
  const telling = ['sn', 'surname', ...(classes.length > 0 ? [] : ['givenname', 'mail'])];
  return telling.some((name) => values.has(name));
}

type Values = LdifEntry['values'];

/** Whether an entry is of somebody who may not sign in any more, as who left. */
export function isSwitchedOff({ values }: LdifEntry): boolean {
  const says = (name: string, what: RegExp): boolean => what.test(values.get(name)?.[0] ?? '');
  return (
    (controlOf(values) & accountBits.off) !== 0 ||
    says('nsaccountlock', /^true$/i) ||
    says('logindisabled', /^true$/i) ||
    // OpenLDAP's time of those who stay locked.
    says('pwdaccountlockedtime', /^000001010000Z$/)
  );
}

/** Accounts of the system, of machines, rooms and teams, which stand among the people. */
const isMachinery = (values: Values): boolean =>
  /^true$/i.test(values.get('iscriticalsystemobject')?.[0] ?? '') ||
  (controlOf(values) & accountBits.machines) !== 0 ||
  sharedMailboxes.has(values.get('msexchrecipienttypedetails')?.[0] ?? '') ||
  (values.get('msexchresourcemetadata') ?? []).some((one) => /^ResourceType:/i.test(one));

/** Units and beginnings of names that directories keep the accounts of programs under. */
const serviceUnit =
  /(?:^|,)\s*(?:ou|cn)\s*=\s*(?:managed )?(?:service|system|technical|funktions|dienst|technische)[- _]?(?:accounts?|users?|konten|benutzer)\s*(?:,|$)/i;
const serviceName = /^(?:svc|srv|sa|app|bot|api|adm|admin|batch|sys)[-_.$]/i;

/** An account of a program: called or kept like one, without anything that only people have. */
const isService = (values: Values, dn: string): boolean =>
  !['sn', 'surname', 'givenname', 'mail'].some((name) => values.has(name)) &&
  (serviceUnit.test(dn) || serviceName.test(values.get('cn')?.[0] ?? ''));

const controlOf = (values: Values): number =>
  Number(/^\d{1,9}$/.exec(values.get('useraccountcontrol')?.[0] ?? '')?.[0] ?? 0);

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
      [
        ...all('mail', 'email', 'rfc822mailbox', 'mozillasecondemail'),
        // In capitals stands the one others write to.
        ...all('proxyaddresses').filter((address) => address.startsWith('SMTP:')),
        ...all('userprincipalname')
      ].find((value) => value.includes('@')) ?? null,
    company: first('company', 'o'),
    employeeNumber: first('employeenumber', 'employeeid'),
    department: departmentOf(all, readDistinguishedName(dn) ?? []),
    title:
      first('title') ??
      all('employeetype').find((value) => !contracts.test(foldWords(value))) ??
      null,
    site: first('l', 'localityname', 'physicaldeliveryofficename'),
    phone: first('telephonenumber', 'mobile', 'mobiletelephonenumber', 'cellphone', 'homephone'),
    manager: first('manager'),
    birthday: birthdayOf(first),
    startDate: start && readDate(start.slice(0, 10), 'day-first', 70),
    note: first('description', 'info')
  };
}

type First = (...names: string[]) => string | null;
type All = (...names: string[]) => string[];

/** A full name of several words before one put together, before one shown with hints, before one word, which may be an account. */
function nameOf(all: All, first: First): string | null {
  const full = [...all('cn', 'commonname'), ...all('displayname')];
  const given = first('givenname', 'gn');
  const family = first('sn', 'surname');
  return (
    full.find((name) => isLong(name) && !/[,()[\]@\d]/.test(name)) ??
    (given && family ? `${given} ${family}` : (full.find(isLong) ?? full[0] ?? family ?? given))
  );
}

const isLong = (name: string): boolean => /\S\s+\S/.test(name.trim());

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
  const whole = first('dateofbirth', 'schacdateofbirth', 'birthdate');
  if (whole !== null) return readBirthday(whole.slice(0, 10), 'day-first');
  const [year, month, day] = [first('birthyear'), first('birthmonth'), first('birthday')];
  if (month === null || day === null) return day && readBirthday(day, 'day-first');
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readBirthday(year === null ? `--${rest}` : `${year}-${rest}`, 'day-first');
}
