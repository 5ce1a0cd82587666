/** Questions asked of somebody who owes an answer. */
export interface Watchdog {
  /** Somebody waits from now on. */
  watch: () => void;
  /** A sign of life. */
  heard: () => void;
  /** Nobody waits any more. */
  rest: () => void;
}

const questions = 4;

/**
 * Asks a few times within `silenceMs` and gives up when none was answered.
 *
 * It counts questions, not time: after the whole app was stopped for an hour (sleep,
 * SIGSTOP) one question is overdue, not all of them.
 */
export function createWatchdog(of: {
  silenceMs: number;
  ask: () => void;
  giveUp: () => void;
}): Watchdog {
  let unanswered = 0;
  let timer: NodeJS.Timeout | undefined;

  function tick(): void {
    if (unanswered >= questions) {
      rest();
      return of.giveUp();
    }
    unanswered += 1;
    of.ask();
    return undefined;
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    watch() {
      unanswered = 0;
      timer ??= setInterval(tick, of.silenceMs / (questions + 1));
    },
    heard() {
      unanswered = 0;
    },
    rest
  };
}
