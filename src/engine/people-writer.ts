import type { WriteDb } from './database/database';

/** A row of `person` as a feature writes it; null = not known. */
export interface PersonRecord {
  id: string;
  name: string;
  nickname: string | null;
  email: string | null;
  employeeNumber: string | null;
  departmentId: string | null;
  team: string | null;
  title: string | null;
  level: string | null;
  site: string | null;
  phone: string | null;
  /** A manager who is no person here. */
  managerName: string | null;
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  birthday: string | null;
  startDate: string | null;
  zone: string | null;
  /** Sensitive. */
  family: string | null;
  note: string | null;
  addedOn: string;
}

/** Writes the tables `person`, `department` and the `reports-to` ties, which the people feature owns. */
export interface PeopleWriter {
  /** Inserts people, or replaces every named field of those whose id exists. One statement for any number. */
  save(tx: WriteDb, people: readonly PersonRecord[]): Promise<void>;
  /** Deletes people with their ties and links. */
  remove(tx: WriteDb, ids: readonly string[]): Promise<void>;
  /** Makes people alumni from a day on; those who left before keep their day. */
  leave(tx: WriteDb, ids: readonly string[], on: string): Promise<number>;
  /** Makes alumni colleagues again, with the rhythm they had. */
  comeBack(tx: WriteDb, ids: readonly string[]): Promise<number>;
  /** Finds departments by name (case and accents do not matter) or creates them; answers ids in the order of the names, and which are new. */
  ensureDepartments(
    tx: WriteDb,
    names: readonly string[],
    newId: () => string
  ): Promise<{ ids: string[]; created: string[] }>;
  /** Deletes departments that nobody is in. */
  removeEmptyDepartments(tx: WriteDb, ids: readonly string[]): Promise<void>;
  /** Gives a photo to those who have none; answers who got one, each with its mark. */
  addPhotos(
    tx: WriteDb,
    photos: readonly { person: string; picture: Uint8Array }[]
  ): Promise<{ person: string; mark: string }[]>;
  /** Takes photos away that are still those with this mark. */
  removePhotos(tx: WriteDb, photos: readonly { person: string; mark: string }[]): Promise<void>;
  /** Replaces the manager of each person named; null takes the tie away. */
  setManagers(
    tx: WriteDb,
    ties: readonly { person: string; manager: string | null }[]
  ): Promise<void>;
}
