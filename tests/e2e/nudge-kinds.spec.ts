import { expect, test, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import {
  arrivedNotifications,
  clearNotifications,
  clickNotification
} from '../desktop/notifications';
import { launchApp } from './app.fixture';
import { preparedAt, preparedData } from './prepared-data';

test.skip(process.platform !== 'linux', 'the notification daemon is one of Linux');
// One journal lives through four weeks: each notification is of a later day.
test.describe.configure({ mode: 'serial' });

let data: string;
test.beforeAll(async () => {
  data = await preparedData();
});
test.afterAll(() => rm(data, { recursive: true, force: true }));
test.beforeEach(clearNotifications);

interface Told {
  /** In UTC, an hour behind Madrid. */
  now: string;
  title: RegExp;
  /** What a click on it leads to. */
  leadsTo: (main: Page) => Promise<unknown>;
  /** What is written before it comes. */
  before?: (ask: Ask) => Promise<unknown>;
  /** What is written after it. */
  after?: (ask: Ask) => Promise<unknown>;
}

type Ask = (name: string, input: object) => Promise<unknown>;

const askIn =
  (main: Page): Ask =>
  async (name, input) => {
    const answer = (await main.evaluate(
      ([call, given]) => window.bridge.invoke(call as never, given as never),
      [name, input] as const
    )) as { value?: unknown };
    expect(answer).toHaveProperty('value');
    return answer.value;
  };

/** The words that stand ready in a dialog of that name. */
const wordsIn =
  (dialog: string, words: RegExp) =>
  (main: Page): Promise<void> =>
    expect(main.getByRole('dialog', { name: dialog }).getByLabel('Your words')).toHaveValue(words);

const heading = (name: string | RegExp) => (main: Page) =>
  expect(main.getByRole('heading', { name, level: 1 })).toBeVisible();

async function idOf(ask: Ask, name: string): Promise<string> {
  const people = (await ask('listPeople', {})) as { id: string; name: string }[];
  return people.find((one) => one.name === name)!.id;
}

/** A week of a person, and what is left open for the weeks after it. */
async function writeTheWeek(ask: Ask): Promise<void> {
  const promises = (await ask('listOpenPromises', {})) as { id: string }[];
  // What Ana promised is done, and worth a word before others.
  for (const { id } of promises) await ask('settlePromise', { id, state: 'kept' });
  for (const text of [
    'thanked Claire for the slides',
    'coffee with Raj on monday 20m, he will send me the deck by thu',
    'coffee with Marta on 1 sep',
    'note one',
    'note two',
    'note three'
  ])
    await ask('addEntry', { text });
  await ask('changePerson', {
    id: await idOf(ask, 'Tomasz Zieliński'),
    changes: { birthday: '--11-19' }
  });
  const wei = await idOf(ask, 'Wei Chen');
  await ask('addPlan', { kind: 'coffee', date: '2026-11-19', time: '15:00', people: [wei] });
  await ask('addPlan', { kind: 'meeting', date: '2026-11-20', time: '15:00', people: [] });
}

const told: Record<string, Told> = {
  'somebody met a week ago': {
    now: preparedAt.now,
    before: async (ask) => {
      await ask('changeNudgeChoices', { perDay: 5 });
      await ask('addEntry', { text: 'event: winter fair on 11 nov with Claire' });
    },
    title: /^A line to Claire\?$/,
    leadsTo: wordsIn('A line to Claire Dubois', /^Hi Claire/),
    after: writeTheWeek
  },
  'a birthday': {
    now: '2026-11-19T09:35:00Z',
    title: /^It is Tomasz’s birthday today\.$/,
    leadsTo: wordsIn('A word for Tomasz Zieliński', /happy birthday/)
  },
  'a coffee to come': {
    now: '2026-11-19T13:05:00Z',
    title: /^Coffee with Wei at 15:00\.$/,
    leadsTo: heading('Wei Chen')
  },
  'a promise to me': {
    now: '2026-11-20T09:35:00Z',
    title: /^Ask Raj about a promise\?$/,
    leadsTo: wordsIn('A promise of Raj Patel', /no rush at all/)
  },
  'praise before a meeting': {
    now: '2026-11-20T13:05:00Z',
    title: /^Meeting at 15:00\.$/,
    leadsTo: wordsIn('Praise Ana Ruiz where others hear it', /introduce me to Legal, and did/)
  },
  'a week to look back on': {
    now: '2026-11-20T16:05:00Z',
    title: /^Three minutes for the week\?$/,
    leadsTo: heading('What happened')
  },
  'a week to plan': {
    now: '2026-11-23T09:35:00Z',
    title: /^Lunch with someone new this week\?$/,
    leadsTo: heading(/plan/i)
  },
  'a hello': {
    now: '2026-11-25T09:35:00Z',
    title: /^A hello to /,
    leadsTo: (main) => expect(main.getByRole('dialog', { name: /^Say hello to / })).toBeVisible()
  },
  'a door that is behind': {
    now: '2026-11-27T09:35:00Z',
    title: /^One short this week\.$/,
    leadsTo: (main) => expect(main.getByRole('img', { name: /^Lunch/ })).toBeVisible()
  },
  'a fresh start': {
    now: '2026-12-14T09:35:00Z',
    title: /^A fresh start\?$/,
    leadsTo: heading('Goals')
  },
  'a copy that is missing': {
    now: '2026-12-16T09:35:00Z',
    title: /^Your journal has no copy yet\.$/,
    leadsTo: heading('Settings')
  }
};

for (const [about, { now, title, leadsTo, before, after }] of Object.entries(told))
  test(`a click on ${about} leads to it, with what it asks for ready`, async () => {
    const args = before ? [] : ['--hidden'];
    const running = await launchApp({ data, now, zone: preparedAt.zone, args });
    try {
      if (before) await before(askIn(await running.window('main')));
      await expect.poll(async () => (await arrivedNotifications()).length).toBe(1);
      expect((await arrivedNotifications())[0]?.title).toMatch(title);
      await clickNotification();
      const main = await running.window('main');
      await leadsTo(main);
      if (after) await after(askIn(main));
    } finally {
      await running.close();
    }
  });
