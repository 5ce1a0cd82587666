import { expect, test, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chooseFile } from './import.fixture';
import { preparedData } from './prepared-data';
import { openShared, type SharedApp } from './shared-app.fixture';

const samples = path.resolve(import.meta.dirname, '../samples');

/** On Wednesday 18 November 2026: a lunch last week, a sync next Tuesday, and a meeting with nobody of the journal. */
const work = {
  name: 'work.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...event('1', '20261112T121500Z', 'Lunch at the river', 'ana.ruiz'),
      ...event('2', '20261124T090000Z', 'Roadmap sync', 'raj.patel', 'wei.chen'),
      ...event('3', '20261125T090000Z', 'Interview', 'somebody.new'),
      'END:VCALENDAR',
      ''
    ].join('\r\n')
  )
};

function event(uid: string, start: string, summary: string, ...people: string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTART:${start}`,
    'DURATION:PT45M',
    `SUMMARY:${summary}`,
    ...people.map((name) => `ATTENDEE:mailto:${name}@meridian.example`),
    'END:VEVENT'
  ];
}

/** A PNG of one pixel, and the beginning of one. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const headOnly = onePixel.slice(0, 48);

const card = (name: string, photo: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nPHOTO;ENCODING=b;TYPE=PNG:${photo}\r\nEND:VCARD\r\n`;

let running: SharedApp;
let main: Page;

test.beforeAll(async () => {
  running = await openShared(await preparedData());
  main = running.main;
});

test.afterAll(() => running.end());

test('a calendar becomes an entry and a plan, each as the person wants it, and goes again', async () => {
  await chooseFile(main, work);
  await expect(main.getByText('Entry: Lunch with Ana Ruiz')).toBeVisible();
  await expect(main.getByText('Plan: Meeting with Raj Patel and Wei Chen')).toBeVisible();
  await expect(
    main.getByText('1 person of these meetings is not in your journal yet.')
  ).toBeVisible();

  await main.getByRole('checkbox', { name: /Roadmap sync/ }).uncheck();
  await main.getByRole('button', { name: 'Take over 1 meeting' }).click();
  await expect(main.getByRole('heading', { name: '1 meeting taken over' })).toBeVisible();

  await main.getByRole('button', { name: 'Undo' }).click();
  await expect(main.getByText('1 meeting removed')).toBeVisible();
});

test('a new directory asks before it believes, and a column is read as the person says', async () => {
  await chooseFile(main, path.join(samples, 'csv/org-directory-next-quarter.csv'));
  await expect(main.getByRole('checkbox', { name: /Priya Raman/ })).toBeChecked();
  await expect(main.getByRole('checkbox', { name: /Yusuf Demir.*Has left/ })).toBeChecked();
  await main.getByRole('checkbox', { name: /Yusuf Demir/ }).uncheck();

  await main.getByLabel('Division in Hallway').selectOption('Team');
  await expect(main.getByText('Updates team').first()).toBeVisible();
  await main
    .getByRole('button', { name: /^Add 1 and update 11 people, confirm 4 pieces of news$/ })
    .click();
  await expect(
    main.getByRole('heading', { name: /^1 person added, 11 updated, 4 pieces/ })
  ).toBeVisible();

  await main.getByRole('button', { name: 'Import more' }).click();
  // The column is remembered, and who was not believed to have left is asked about again.
  await chooseFile(main, path.join(samples, 'csv/org-directory-next-quarter.csv'));
  await expect(main.getByLabel('Division in Hallway')).toHaveValue('team');
  await expect(main.getByRole('checkbox', { name: /Yusuf Demir/ })).toBeVisible();
  await expect(main.getByRole('checkbox', { name: /Priya Raman/ })).toBeHidden();
});

test('a photo of an address book is painted in the page, and one that is none is left out and told', async () => {
  await chooseFile(main, {
    name: 'people.vcf',
    mimeType: 'text/vcard',
    buffer: Buffer.from([card('Inés Mora', onePixel), card('Tom Hale', headOnly)].join(''))
  });
  await expect(main.getByText('2 photos')).toBeVisible();
  await main.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(main.getByRole('heading', { name: '2 people added, 1 photo' })).toBeVisible();
  await expect(main.getByText('1 picture in the files could not be read')).toBeVisible();
  await main.getByRole('button', { name: 'Undo' }).click();
  await expect(main.getByText('2 people removed')).toBeVisible();
});

test('a file that cannot be read says what helps', async () => {
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
  await main.getByLabel('Files to import').setInputFiles({
    name: 'people.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK\u0003\u0004...')
  });
  await expect(main.getByText(/This is an Excel workbook.*save the table/)).toBeVisible();
  await expect(main.getByText('Nothing was imported. Your journal is as it was.')).toBeVisible();
});

test('no file that an imported one points to is opened, watched by the system (U9)', async () => {
  test.skip(process.platform !== 'linux', 'watches the system calls of Linux');
  const folder = await mkdtemp(path.join(tmpdir(), 'hallway-pointing-'));
  const data = await preparedData();
  try {
    const at = (name: string): string => path.join(folder, name);
    await writeFile(at('canary'), 'secret');
    const values = ['description', 'jpegPhoto', 'title', 'userPassword'];
    await writeFile(
      at('pointing.ldif'),
      [
        'version: 1',
        'dn: cn=Zora Neale,ou=Legal,dc=x',
        'objectClass: inetOrgPerson',
        'cn: Zora Neale',
        ...values.map((value) => `${value}:< file://${at('canary')}`),
        ''
      ].join('\n')
    );
    const watch = [
      '-f',
      '-qq',
      '--seccomp-bpf',
      '-e',
      'trace=open,openat,openat2',
      '-e',
      'signal=none'
    ];
    const program = path.resolve(import.meta.dirname, '../../scripts/hallway.mjs');
    const words = ['--data', data, 'import', '--dry-run', at('pointing.ldif')];
    const { stdout } = await promisify(execFile)('strace', [
      ...watch,
      '-o',
      at('calls'),
      process.execPath,
      program,
      ...words
    ]);
    expect(stdout).toContain('1 new');
    const opened = await readFile(at('calls'), 'utf8');
    expect(opened).toContain(at('pointing.ldif'));
    expect(opened).not.toContain(at('canary'));
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(data, { recursive: true, force: true });
  }
});
