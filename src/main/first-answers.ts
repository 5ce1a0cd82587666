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
 * open: the answers, and the main window drawn with them; for today and, as the journal answers by
 * the day, for the days after it. It is of one zone and build, and gone as soon as anything changes.
 */
export interface FirstAnswers {
  /** Today's answers by call; empty when there are none. */
  read: () => Record<string, unknown>;
  /** The journal changed, or was opened, or the day did: what is kept is dropped, and kept anew a little later. */
  renew: () => void;
}

export interface FirstAnswersParts {
  folder: string;
  /** For which version and pages it is kept. */
  stamp: string;
  now: () => Instant;
  zone: () => ZoneId;
  ask: (name: string, input: unknown, on: IsoDate) => Promise<Reply>;
  /** Draws the main window on a day, as `KeptDay.frame` is. */
  draw: (date: IsoDate, answers: Record<string, unknown>) => Promise<string | null>;
  onFailure: (error: unknown) => void;
}

/** How long the journal must rest before it is asked. */
const restMs = 4_000;
/** From a Friday to the Monday after it. */
const keptDays = 4;

const midnight = '00:00' as ClockTime;

export function createFirstAnswers(parts: FirstAnswersParts): FirstAnswers {
  const { folder, stamp, now, zone, ask, draw, onFailure } = parts;
  const file = join(folder, firstAnswersFile);
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;

  async function keep(): Promise<void> {
    const asked = changes;
    const kept: KeptDays = { stamp, zone: zone(), days: [] };
    const today = dateAt(now(), zone());
    const beginOf = (day: IsoDate): number => epochMsOf(instantAt(day, midnight, zone()));
    for (let ahead = 0; ahead < keptDays; ahead += 1) {
      const date = addDays(today, ahead);
      const answers = await answersOn(date, () => asked === changes);
      if (answers === null) return;
      const [fromMs, untilMs] = [beginOf(date), beginOf(addDays(date, 1))];
      kept.days.push({ date, fromMs, untilMs, answers, frame: await frameOn(date, answers) });
    }
    if (asked !== changes || kept.zone !== zone()) return;
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

  /** The answers alone are worth keeping, too. */
  async function frameOn(day: IsoDate, answers: Record<string, unknown>): Promise<string | null> {
    try {
      return await draw(day, answers);
    } catch (error) {
      onFailure(error);
      return null;
    }
  }

  return {
    read: () =>
      readKeptDay(folder, { stamp, zone: zone(), nowMs: epochMsOf(now()) })?.answers ?? {},
    renew() {
      changes += 1;
      rmSync(file, { force: true });
      clearTimeout(timer);
      timer = setTimeout(() => void keep().catch(onFailure), restMs);
      timer.unref();
    }
  };
}
