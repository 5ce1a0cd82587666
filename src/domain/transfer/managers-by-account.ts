import { numberOf } from './cell-values';
import type { ImportRecord } from './import-record';
import { foldWords } from './name-key';

/** Headings under which systems have what they call somebody by. */
const accountHeading =
  /^(?:user ?id|user ?name|login(?: name)?|account(?: name)?|sam ?account ?name|uid|id|employee ?id|object ?id|unique ?id|distinguished ?name|dn|user ?principal ?name|wid|person ?id|users sys id|kurzzeichen|kurzel|benutzername|nom d utilisateur|usuario)$/;

/** Finds managers who are named by an account. */
export interface ManagersByAccount {
  /** Takes in a row with the record that was made of it. */
  add(cells: readonly string[], record: ImportRecord): void;
  /** The records, with the manager's name and address in the place of an account of the same table. */
  found(records: readonly ImportRecord[]): ImportRecord[];
}

/** Remembers under which accounts the people of a table go: a `Manager` of `mlindqvist` is whose `Username` it is. */
export function managersByAccount(headings: readonly string[]): ManagersByAccount {
  const columns = headings.flatMap((heading, column) =>
    accountHeading.test(foldWords(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))) ? [column] : []
  );
  const accounts = new Map<string, ImportRecord>();
  return {
    add(cells, record) {
      for (const column of columns) {
        const account = numberOf(cells[column]?.trim().toLowerCase() ?? null);
        if (account && !accounts.has(account)) accounts.set(account, record);
      }
    },
    found: (records) =>
      records.map((record) => {
        const named = record.managerKey ?? record.manager;
        const boss = named === null ? undefined : accounts.get(named.toLowerCase());
        if (!boss || boss === record) return record;
        return {
          ...record,
          manager: boss.name,
          managerKey: boss.email ?? boss.employeeNumber ?? record.managerKey
        };
      })
  };
}
