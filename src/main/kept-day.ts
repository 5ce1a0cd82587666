import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstAnswersFile } from '../contract/first-answers';

/** What Today shows on one local day, kept for the next starts (first-answers.ts). */
interface KeptDay {
  date: string;
  /** The day lasts from the one moment until before the other, in ms since 1970. */
  fromMs: number;
  untilMs: number;
  /** Today's answers by call. */
  answers: Record<string, unknown>;
  /** The main window drawn with them; null where the page would write dates in another way than main. */
  frame: string | null;
}

export interface KeptDays {
  /** The version and the pages it was kept for. */
  stamp: string;
  zone: string;
  days: KeptDay[];
}

/** The day of this moment; null when none was kept for these pages in this zone. */
export function readKeptDay(
  folder: string,
  { stamp, zone, nowMs }: { stamp: string; zone: string; nowMs: number }
): KeptDay | null {
  try {
    const kept = JSON.parse(readFileSync(join(folder, firstAnswersFile), 'utf8')) as KeptDays;
    if (kept.stamp !== stamp || kept.zone !== zone) return null;
    return kept.days.find(({ fromMs, untilMs }) => fromMs <= nowMs && nowMs < untilMs) ?? null;
  } catch {
    return null;
  }
}
