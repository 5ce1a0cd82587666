import type { IsoDate } from '../../domain/calendar/calendar';

/** A made-up colleague; others are named by their place in the list of people. */
export interface SamplePerson {
  name: string;
  nickname: string | null;
  email: string;
  employeeNumber: string;
  /** Null: the chief executive, who is in none. */
  department: string | null;
  title: string;
  level: string;
  site: string;
  phone: string | null;
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  birthday: string | null;
  startDate: IsoDate;
  note: string | null;
  /** The place of the manager, always before the person's own; null for the chief executive. */
  manager: number | null;
}
