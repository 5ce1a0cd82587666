import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstAnswersFile, firstCalls } from '../contract/first-answers';
import type { Reply } from '../contract/errors';
import { addDays, type IsoDate } from '../domain/calendar/calendar';

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
  today: () => IsoDate;
  zone: () => string;
  ask: (name: string, input: unknown, on: IsoDate) => Promise<Reply>;
  onFailure: (error: unknown) => void;
}

/** How long the journal must rest before it is asked. */
const restMs = 4_000;
/** From a Friday to the Monday after it. */
const keptDays = 4;

interface Kept {
  version: string;
  zone: string;
  days: Record<string, Record<string, unknown>>;
}

export function createFirstAnswers(parts: FirstAnswersParts): FirstAnswers {
  const { folder, version, today, zone, ask, onFailure } = parts;
  const file = join(folder, firstAnswersFile);
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;

  async function keep(): Promise<void> {
    const asked = changes;
    const kept: Kept = { version, zone: zone(), days: {} };
    for (let ahead = 0; ahead < keptDays; ahead += 1) {
      const day = addDays(today(), ahead);
      const answers = await answersOn(day, () => asked === changes);
      if (answers === null) return;
      kept.days[day] = answers;
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
    read() {
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
        const fits = kept.version === version && kept.zone === zone();
        return (fits && kept.days[today()]) || {};
      } catch {
        return {};
      }
    },
    renew() {
      changes += 1;
      rmSync(file, { force: true });
      clearTimeout(timer);
      timer = setTimeout(() => void keep().catch(onFailure), restMs);
      timer.unref();
    }
  };
}
