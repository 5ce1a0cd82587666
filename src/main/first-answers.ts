import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstAnswersFile, firstCalls } from '../contract/first-answers';
import type { Reply } from '../contract/errors';

/**
 * What Today showed last, kept beside the journal so that the next start shows it before the
 * journal is open. It is of one day, zone and version, and gone as soon as anything changes.
 */
export interface FirstAnswers {
  /** The answers by call; empty when there are none for now. */
  read: () => Record<string, unknown>;
  /** The journal changed, or was opened, or the day did: what is kept is dropped, and kept anew a little later. */
  renew: () => void;
}

export interface FirstAnswersParts {
  folder: string;
  version: string;
  today: () => string;
  zone: () => string;
  ask: (name: string, input: unknown) => Promise<Reply>;
  onFailure: (error: unknown) => void;
  /** How long the journal must rest before it is asked. */
  restMs?: number;
}

export function createFirstAnswers(parts: FirstAnswersParts): FirstAnswers {
  const { folder, version, today, zone, ask, onFailure, restMs = 4_000 } = parts;
  const file = join(folder, firstAnswersFile);
  let timer: NodeJS.Timeout | undefined;
  let changes = 0;
  const stamp = (): string => JSON.stringify([version, today(), zone()]);

  async function keep(): Promise<void> {
    const [asked, of] = [changes, stamp()];
    const answers: Record<string, unknown> = {};
    for (const name of firstCalls) {
      const reply = await ask(name, {});
      if (!reply.ok) return;
      answers[name] = reply.value;
    }
    if (asked !== changes || of !== stamp()) return;
    writeFileSync(`${file}.new`, JSON.stringify({ stamp: of, answers }), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  return {
    read() {
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8')) as {
          stamp: unknown;
          answers: Record<string, unknown>;
        };
        return kept.stamp === stamp() ? kept.answers : {};
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
