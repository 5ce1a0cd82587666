import type { NearOccasion, Plan } from '../../../contract/plans';
import type { OpenPromise } from '../../../contract/promises';
import type { IsoDate } from '../../../domain/calendar/calendar';
import { addDays } from '../../../domain/calendar/calendar';

/** One of the three. */
interface ComingRow {
  key: string;
  promise?: OpenPromise;
  plan?: Plan;
  occasion?: NearOccasion;
}

interface Coming {
  /** Those due first come first, those without a day last. */
  promises: readonly OpenPromise[];
  plans: readonly Plan[];
  occasions: readonly NearOccasion[];
}

/** The first ones of what has a day, in the order of its days and promises first, then of what has none. Plans gone by are asked after on Today. */
export function comingUp(
  { promises, plans, occasions }: Coming,
  today: IsoDate,
  most: number
): ComingRow[] {
  const soon = addDays(today, 7);
  const rows: (ComingRow & { day: IsoDate | null })[] = [
    ...promises.map((promise) => ({ key: promise.id, day: promise.due, promise })),
    ...plans
      .filter(({ date }) => date >= today)
      .map((plan) => ({ key: plan.id, day: plan.date, plan })),
    ...occasions
      .filter(({ date }) => date <= soon)
      .map((occasion) => ({
        key: `${occasion.person.id} ${occasion.kind}`,
        day: occasion.date,
        occasion
      }))
  ];
  return rows.toSorted((a, b) => compare(place(a), place(b))).slice(0, most);
}

const place = ({ day }: { day: IsoDate | null }): string => day ?? 'later';

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
