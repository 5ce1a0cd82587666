import type { ImportRecord } from './import-record';
import { foldWords, nameKey } from './name-key';

/** A company of an import, as it is written most, and how many records are of it. */
interface CompanyOfRecords {
  readonly name: string;
  readonly records: number;
}

/** Companies of an import, and which of them is one's own. */
export interface Companies {
  /** Those most records are of first; each once, however it is written. */
  readonly companies: readonly CompanyOfRecords[];
  /** The own one as the files write it; null when nobody said it and none plainly dominates. */
  readonly own: string | null;
  /** Records of other companies. */
  readonly elsewhere: ReadonlySet<ImportRecord>;
}

/** A company dominates with so many people, of which it has such a share and so many times those of the next. */
const dominating = { people: 5, share: 0.3, times: 3 };

/** So many acquaintances tell which company is one's own. */
const enoughColleagues = 3;

/**
 * Tells colleagues from people of other companies. One's own company is the one the person said, else
 * that of most of the records whose address the journal has, else the one that plainly dominates.
 * Who has an employee number is of a directory, and who has an address like colleagues is one.
 *
 * @param said the person's own company; undefined when they never said
 * @param addresses e-mail addresses of the journal, in lower case
 */
export function sortByCompany(
  records: readonly ImportRecord[],
  said: string | null | undefined,
  addresses: ReadonlySet<string>
): Companies {
  const named = records.filter(({ company }) => company !== null);
  const groups = new Map<string, ImportRecord[]>();
  for (const record of named) {
    const key = companyKey(record.company ?? '');
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const companies = ordered.map(([, group]) => ({
    name: mostWritten(group),
    records: group.length
  }));
  const key =
    said === undefined
      ? (companyOfColleagues(ordered, addresses) ?? dominatingCompany(ordered))
      : said && companyKey(said);
  if (!key) return { companies, own: null, elsewhere: new Set() };
  const own = groups.get(key) ?? [];
  const domains = new Set(own.flatMap(({ email }) => workDomain(email) ?? []));
  const elsewhere = named.filter(
    (record) =>
      companyKey(record.company ?? '') !== key &&
      record.employeeNumber === null &&
      !domains.has(workDomain(record.email) ?? '') &&
      !addresses.has(record.email?.toLowerCase() ?? '')
  );
  return {
    companies,
    own: own.length > 0 ? mostWritten(own) : (said ?? null),
    elsewhere: new Set(elsewhere)
  };
}

/** `Meridian Works, Inc.` and `meridian works` are one company. */
export const companyKey = (name: string): string => {
  const folded = foldWords(name);
  return folded.replace(legalForm, '') || folded;
};

const legalForm =
  /(?: (?:inc|incorporated|llc|ltd|limited|gmbh|mbh|ag|kg|ug|se|plc|corp|corporation|co|company|and|bv|nv|ab|as|oy|oyj|aps|sa|sas|sarl|sl|slu|srl|spa|lda|kk|pty|pte|s a|s l|s l u|s r l|s p a|b v|n v|s a s))+$/;

type Group = readonly [key: string, records: readonly ImportRecord[]];

function companyOfColleagues(
  groups: readonly Group[],
  addresses: ReadonlySet<string>
): string | null {
  const counted = groups
    .map(([key, records]) => ({
      key,
      known: records.filter(({ email }) => email && addresses.has(email.toLowerCase())).length
    }))
    .sort((a, b) => b.known - a.known);
  const all = counted.reduce((sum, { known }) => sum + known, 0);
  const [first] = counted;
  return first && first.known >= enoughColleagues && first.known * 2 > all ? first.key : null;
}

function dominatingCompany(groups: readonly Group[]): string | null {
  const sizes = groups
    .map(([key, records]) => ({ key, people: peopleIn(records) }))
    .sort((a, b) => b.people - a.people);
  const [first, second] = sizes;
  const all = sizes.reduce((sum, { people }) => sum + people, 0);
  if (!first || first.people < dominating.people) return null;
  const isLargest =
    first.people >= all * dominating.share &&
    first.people >= (second?.people ?? 0) * dominating.times;
  return isLargest ? first.key : null;
}

/** How many different people; one may stand in several address books. */
const peopleIn = (records: readonly ImportRecord[]): number =>
  new Set(records.map(({ name }) => nameKey(name))).size;

function mostWritten(records: readonly ImportRecord[]): string {
  const counts = new Map<string, number>();
  for (const { company } of records)
    if (company !== null) counts.set(company, (counts.get(company) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The domain of an address that companies give out; null for a mailbox anybody can have. */
function workDomain(email: string | null): string | null {
  const domain = email && email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return domain && !anybodysDomain.test(domain) ? domain : null;
}

const anybodysDomain =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|proton|protonmail|pm|fastmail|hey|zoho|mail|yandex|qq|163|126|orange|free|laposte|libero|wanadoo|naver)\.[a-z.]+$/;
