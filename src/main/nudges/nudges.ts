import { uptime } from 'node:os';
import type { Page } from '../../contract/desktop';
import type { EngineClient } from '../../contract/engine-api';
import { pageOfNudge } from '../../contract/nudge-page';
import { namesShown, notificationText } from '../../domain/delivery/notification-text';
import { watchAttention } from '../attention/attention';
import { desktopProbes } from '../attention/desktop-probes';
import type { Clock } from '../clock';
import type { Log } from '../log';
import { openSessionBus } from '../session-bus/session-bus';
import type { SettingsStore } from '../settings';
import { createDesktopNotifier } from './desktop-notifier';
import { electronNotification } from './electron-notification';
import { readDaemon, systemDaemon, type NotificationDaemon } from './notification-daemon';
import { createNotifier, type Notifier } from './notifier';
import { createNudgeRunner, type NudgeRunner } from './nudge-runner';
import { createProgramNotifier } from './program-notifier';
import { createShowing } from './showing';

export interface NudgesParts {
  engine: EngineClient;
  clock: Clock;
  log: Log;
  settings: SettingsStore;
  /** The picture of a notification, a file. */
  icon: string;
  openPage: (page: Page) => void;
}

export interface Nudges extends NudgeRunner {
  /** The machine woke, or the session was unlocked: a moment between two things. */
  note: (event: 'resumed' | 'unlocked') => void;
}

/** Puts together what brings nudges to the person. */
export function createNudges({
  engine,
  clock,
  log,
  settings,
  icon,
  openPage
}: NudgesParts): Nudges {
  const attention = watchAttention(desktopProbes(), steadyMs, (what) =>
    log.write('info', `attention: ${what}`)
  );
  // Who starts the app, or the machine with it, begins something new.
  attention.note('resumed');
  const showing = createShowing({
    engine,
    notifier: notifierOf(icon, (error) => log.unexpected(error, 'notification')),
    wordsOf(nudges, { isPresenting, isLate }) {
      const { namesInNotifications, isDiscreet } = settings.read();
      const names = namesShown(namesInNotifications, { isPresenting, isDiscreet });
      const { title, reason } = notificationText(nudges, { names, isLate });
      return { title, body: reason };
    },
    // Of several, the inbox lets one choose.
    open([only, ...others]) {
      if (!only || others.length > 0) return openPage({ name: 'inbox' });
      engine
        .actOnNudge({ key: only.key })
        .catch((error: unknown) => log.unexpected(error, 'nudge clicked'));
      return openPage(pageOfNudge(only));
    },
    now: clock.now,
    steadyMs
  });
  const runner = createNudgeRunner({
    engine,
    look: attention.look,
    showing,
    now: clock.now,
    steadyMs,
    onFailure: (error) => log.unexpected(error, 'nudges')
  });
  return {
    ...runner,
    note(event) {
      attention.note(event);
      void runner.evaluate();
    }
  };
}

const notifierOf = (icon: string, onFailure: (error: unknown) => void): Notifier =>
  createNotifier({
    readDaemon: process.platform === 'linux' ? askDaemon : async () => systemDaemon,
    desktop: createDesktopNotifier(electronNotification(icon), onFailure),
    program: createProgramNotifier(
      async () => (await import('node-notifier')).default,
      icon,
      onFailure
    ),
    onFailure
  });

async function askDaemon(): Promise<NotificationDaemon> {
  const bus = await openSessionBus(process.env).catch(() => null);
  try {
    return await readDaemon(bus);
  } finally {
    bus?.close();
  }
}

/** Counts through sleep, and evenly when the clock is set. */
const steadyMs = (): number => uptime() * 1000;
