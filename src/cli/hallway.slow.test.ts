import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { journalPlaces } from '../engine/database/journal-places';
import { takeLock } from '../engine/database/lock';

interface Ended {
  out: string;
  err: string;
  status: number | null;
}

const program = path.resolve('scripts/hallway.mjs');
const samples = path.resolve('tests/samples');
let home: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hallway-line-'));
  await hallway('import', path.join(samples, 'csv/org-directory.csv'));
}, 120_000);

afterAll(() => rm(home, { recursive: true, force: true }));

/** Starts the program that people start, in a journal of this file's own. */
function start(args: readonly string[], folder = path.join(home, 'data'), reads = true) {
  const child = spawn(
    process.execPath,
    [
      program,
      ...args,
      '--data',
      folder,
      '--now',
      '2026-11-18T11:00:00Z',
      '--zone',
      'Europe/Madrid'
    ],
    { env: { ...process.env, COLUMNS: '60' } }
  );
  const ended = (async (): Promise<Ended> => {
    const [out, err, status] = await Promise.all([
      reads ? text(child.stdout) : '',
      text(child.stderr),
      new Promise<number | null>((resolve) => child.once('close', resolve))
    ]);
    return { out, err, status };
  })();
  return { child, ended };
}

const hallway = (...args: string[]): Promise<Ended> => {
  const { child, ended } = start(args);
  child.stdin.end();
  return ended;
};

const errorIn = ({ err }: Ended) =>
  z
    .object({ error: z.object({ code: z.string(), message: z.string(), details: z.unknown() }) })
    .parse(JSON.parse(err)).error;

/** Each starts several processes, which takes its time where much else runs. */
describe('hallway, started as a program', { timeout: 180_000 }, () => {
  describe('a command written wrong', () => {
    test('ends with 2 and the nearest one there is', async () => {
      const wrong = await hallway('imprt');
      expect(wrong).toEqual({
        out: '',
        err: 'hallway: invalid-input: There is no command imprt. Did you mean import?\n',
        status: 2
      });
      expect((await hallway('help', 'fly')).status).toBe(2);
      expect((await hallway('export', 'markdwn', 'x')).err).toContain('Did you mean markdown?');
      expect((await hallway('week', 'soon')).err).toContain('A week is written as');
    });

    test('says so as JSON where JSON is wanted', async () => {
      const wrong = await hallway('person', 'Nobody Atall', '--json');
      expect(wrong.out).toBe('');
      expect(wrong.status).toBe(1);
      expect(errorIn(wrong)).toEqual({
        code: 'not-found',
        message: 'Nobody here is called Nobody Atall.',
        details: {}
      });
      expect(errorIn(await hallway('week', '--jsn', '--json')).code).toBe('invalid-input');
    });
  });

  test('help of a command is the same asked in either way', async () => {
    const [one, other] = await Promise.all([
      hallway('help', 'import'),
      hallway('import', '--help')
    ]);
    expect(one).toEqual(other);
    expect(one.out).toContain('hallway import people.csv --dry-run');
    expect((await hallway('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a folder without a journal is told, and none is begun by looking', async () => {
    const nowhere = path.join(home, 'nowhere');
    const { child, ended } = start(['due'], nowhere);
    child.stdin.end();
    expect(await ended).toMatchObject({ out: '', status: 1 });
    await expect(readFile(nowhere)).rejects.toThrow('ENOENT');
  });

  test('a text comes in through the input, and out again without colours', async () => {
    const { child, ended } = start(['add', '-']);
    child.stdin.end('Coffee with Priya yesterday 30m #okr\n\nA second paragraph.\n');
    const { out, status } = await ended;
    expect(status).toBe(0);
    expect(out).toContain('Saved: coffee on 2026-11-17, 30 min');
    const found = await hallway('search', 'second paragraph');
    expect(found.out).toContain('2026-11-17');
    expect(found.out).not.toContain('\u001B');
  });

  test('a table comes in through the input', async () => {
    const { child, ended } = start(['import', '-', '--dry-run']);
    child.stdin.end('Name,Department\nYuki 雪 Tanaka,Legal\n');
    expect((await ended).out).toContain('Would import: 1 new');
  });

  test('a folder beside other files is named, and nothing comes in', async () => {
    const { err, status } = await hallway(
      'import',
      path.join(samples, 'csv/org-directory.csv'),
      home
    );
    expect(status).toBe(2);
    expect(err).toContain(`${home} is a folder, and is imported by itself`);
  });

  test('a reader that has read enough is no failure', async () => {
    const { child, ended } = start(['people', '--json'], undefined, false);
    child.stdin.end();
    child.stdout.destroy();
    expect(await ended).toEqual({ out: '', err: '', status: 0 });
  });

  test('a week is named by a day of it, by its number, or as the last', async () => {
    const weeks = await Promise.all(
      [['2026-11-13'], ['2026-w46'], ['last']].map((rest) => hallway('week', ...rest))
    );
    expect(new Set(weeks.map(({ out }) => out)).size).toBe(1);
    expect(weeks[0]?.out).toMatch(/^2026-W46, 2026-11-09 to 2026-11-15: \d of \d\n/);
    expect((await hallway('week')).out).toContain('this week');
  });

  test('two at once wait for each other', async () => {
    const both = await Promise.all([hallway('week'), hallway('due')]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
  });

  test('while the app is open a command ends with 3 and says how to go on', async () => {
    const places = journalPlaces(path.join(home, 'data'));
    const app = await takeLock(places);
    try {
      const [refused, asJson] = await Promise.all([hallway('week'), hallway('week', '--json')]);
      expect([refused.status, asJson.status]).toEqual([3, 3]);
      expect(refused.err).toContain(`is open in process ${process.pid}. Nothing was changed.`);
      expect(refused.err).toContain('write in its window, or quit it in the tray menu');
      expect(errorIn(asJson).code).toBe('folder-in-use');
    } finally {
      await app.release();
    }
    expect((await hallway('week')).status).toBe(0);
  });

  test('Ctrl+C in an export leaves the folder and the journal sound', async () => {
    const vault = path.join(home, 'vault');
    const { child, ended } = start(['export', 'markdown', vault]);
    child.stdin.end();
    // As soon as there is something of it.
    await expect
      .poll(() => existsSync(vault) || child.exitCode !== null, { timeout: 60_000, interval: 2 })
      .toBe(true);
    child.kill('SIGINT');
    const { status, err } = await ended;
    // Called off in good order, or done before the key came.
    expect([130, 0]).toContain(status);
    expect(err).not.toContain('unexpected');
    expect((await hallway('doctor')).status).toBe(0);
    expect((await hallway('export', 'markdown', vault)).status).toBe(0);
  });

  test('a backup is read back, and comes into a new folder and nowhere else', async () => {
    const target = path.join(home, 'stick');
    await mkdir(target);
    const made = await hallway('backup', target);
    expect(made).toMatchObject({ err: '', status: 0 });
    expect(made.out).toContain('read back and found equal');
    const file = path.join(target, 'hallway-2026-11-18.json');
    expect((await hallway('backup', target)).err).toContain('bad-target');
    expect((await hallway('restore', file)).err).toContain('hallway: conflict:');

    const fresh = path.join(home, 'fresh');
    const { child, ended } = start(['restore', file], fresh);
    child.stdin.end();
    expect(await ended).toMatchObject({ err: '', status: 0 });
    const again = start(['export', 'json', path.join(home, 'again.json'), '--sensitive'], fresh);
    again.child.stdin.end();
    expect((await again.ended).status).toBe(0);
    expect(await readFile(path.join(home, 'again.json'), 'utf8')).toBe(
      await readFile(file, 'utf8')
    );
  });

  test('a backup that is cut off restores nothing', async () => {
    const whole = path.join(home, 'whole.json');
    await hallway('export', 'json', whole, '--sensitive');
    const cut = path.join(home, 'cut.json');
    await copyFile(whole, cut);
    await writeFile(cut, (await readFile(whole)).subarray(0, 4_000));
    const { err, status } = await hallway('restore', cut);
    expect(err).toContain('is cut off');
    expect(status).toBe(1);
  });

  test('the doctor finds a sound journal sound', async () => {
    const { out, status } = await hallway('doctor', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isSound: true, problems: [], endedWell: true });
  });
});
