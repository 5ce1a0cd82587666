import { alikeDepartment } from './alike-department';
import type { ImportRecord } from './import-record';

/** A department of a file that seems to be another way to write of one there is, or of which the person said so. */
export interface UnclearDepartment {
  readonly source: string;
  /** As the file has it. */
  readonly written: string;
  /** How many records have it. */
  readonly records: number;
  /** The department it is taken for; `written` when it is one of its own. */
  readonly means: string;
}

/** Records with the departments that are meant. */
export interface ClearedDepartments {
  readonly records: readonly ImportRecord[];
  /** In the order of the files. */
  readonly unclear: readonly UnclearDepartment[];
}

/** With more new names than this, a column hardly holds departments, and nothing is proposed. */
const mostNew = 300;

/**
 * Takes departments for the ones they are another way to write of: as the person said, else as it
 * seems (`Ppl Ops` for the journal's `People Ops`). What the journal has is never unclear.
 *
 * @param present departments of the journal
 * @param departmentKey tells whether two department names mean one department
 * @param said what the person said a name in a file means; undefined when nothing
 */
export function clearDepartments(
  records: readonly ImportRecord[],
  present: readonly string[],
  departmentKey: (name: string) => string,
  said: (source: string, written: string) => string | undefined
): ClearedDepartments {
  const known = new Set(present.map(departmentKey));
  const found = new Map<string, { source: string; written: string; records: number }>();
  const sizes = new Map<string, { name: string; records: number }>();
  for (const { source, department } of records) {
    if (department === null) continue;
    const key = departmentKey(department);
    const here = found.get(placeOf(source, key));
    if (here) here.records += 1;
    else found.set(placeOf(source, key), { source, written: department, records: 1 });
    const all = sizes.get(key);
    if (all) all.records += 1;
    else sizes.set(key, { name: department, records: 1 });
  }
  const fresh = [...sizes].filter(([key]) => !known.has(key));
  const proposed = new Map<string, string>();
  if (fresh.length <= mostNew)
    for (const [key, { name, records: count }] of fresh) {
      const larger = fresh.filter(([, other]) => other.records > count);
      const alike =
        alikeDepartment(name, present) ??
        alikeDepartment(
          name,
          larger.map(([, other]) => other.name)
        );
      if (alike !== null) proposed.set(key, alike);
    }
  const unclear = new Map<string, UnclearDepartment>();
  for (const [place, one] of found) {
    const means = said(one.source, one.written) ?? proposed.get(departmentKey(one.written));
    if (means !== undefined) unclear.set(place, { ...one, means });
  }
  if (unclear.size === 0) return { records, unclear: [] };
  return {
    records: records.map((record) => {
      const { source, department } = record;
      if (department === null) return record;
      const meant = unclear.get(placeOf(source, departmentKey(department)))?.means;
      return meant === undefined ? record : { ...record, department: meant };
    }),
    unclear: [...unclear.values()]
  };
}

const placeOf = (source: string, key: string): string => `${key} ${source}`;
