import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstAnswersFile, firstCalls } from '../contract/first-answers';
import type { Reply } from '../contract/errors';
import {
  addDays,
  dateAt,
  epochMsOf,
  instantAt,
  type ClockTime,
  type Instant,
  type IsoDate,
  type ZoneId
} from '../domain/calendar/calendar';
import { readKeptDay, type KeptDays } from './kept-day';

/**
 * What Today shows, kept beside the journal so that the next start has it before the journal is
 * open: for today and, as the journal answers by the day, for the days after it. It is of one zone
 * and version, and gone as soon as anything changes.
 */
export interface FirstAnswers {
  /** Today's answers by call; empty when there are none. */
  read: () => Record<string, unknown>;
  /** The journal changed, or was opened, or the day did: what is kept is dropped, and kept anew a little later. */
  renew: () => void;
}

export interface FirstAnswersParts {
  folder: string;
  version: string;
  now: () => Instant;
  zone: () => ZoneId;
  ask: (name: string, input: unknown, on: IsoDate) => Promise<Reply>;
  onFailure: (error: unknown) => void;
}

/** How long the journal must rest before it is asked. */
const restMs = 4_000;
/** From a Friday to the Monday after it. */
const keptDays = 4;

const midnight = '00:00' as ClockTime;

export function createFirstAnswers(parts: FirstAnswersParts): FirstAnswers {
  const { folder, version, now, zone, ask, onFailure } = parts;
  const file = join(folder, firstAnswersFile);
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;

  async function keep(): Promise<void> {
    const asked = changes;
    const kept: KeptDays = { version, zone: zone(), days: [] };
    const today = dateAt(now(), zone());
    const beginOf = (day: IsoDate): number => epochMsOf(instantAt(day, midnight, zone()));
    for (let ahead = 0; ahead < keptDays; ahead += 1) {
      const date = addDays(today, ahead);
      const answers = await answersOn(date, () => asked === changes);
      if (answers === null) return;
      const [fromMs, untilMs] = [beginOf(date), beginOf(addDays(date, 1))];
      kept.days.push({ date, fromMs, untilMs, answers });
    }
    if (kept.zone !== zone()) return;
    writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  /** Null when one was refused, or the journal changed meanwhile. */
  async function answersOn(day: IsoDate, isStill: () => boolean) {
    const answers: Record<string, unknown> = {};
    for (const name of firstCalls) {
      const reply = await ask(name, {}, day);
      if (!reply.ok || !isStill()) return null;
      answers[name] = reply.value;
    }
    return answers;
  }

  return {
    read: () =>
      readKeptDay(folder, { version, zone: zone(), nowMs: epochMsOf(now()) })?.answers ?? {},
    renew() {
      changes += 1;
      rmSync(file, { force: true });
      clearTimeout(timer);
      timer = setTimeout(() => void keep().catch(onFailure), restMs);
      timer.unref();
    }
  };
}
