import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../database/fresh-journal.fixture';
import { exportPages, page } from './exported-pages.fixture';
import { openVault, type VaultPage } from './write-vault';

const ana = page('people/Ana Ruiz.md');
const raj = page('people/Raj Patel.md');
const friday = page('days/2026-11-20.md');

const put = (place: string, text: string): void => {
  fs.mkdirSync(dirname(place), { recursive: true });
  fs.writeFileSync(place, text);
};

test('the first export writes every page, the second none, a third only what changed', async () => {
  const folder = emptyFolder();
  expect(await exportPages(folder, [ana, raj, friday])).toEqual({
    written: 3,
    unchanged: 0,
    removed: 0,
    edited: []
  });
  const before = fs.statSync(join(folder, '.hallway/vault.json')).mtimeMs;
  expect(await exportPages(folder, [ana, raj, friday])).toEqual({
    written: 0,
    unchanged: 3,
    removed: 0,
    edited: []
  });
  expect(fs.statSync(join(folder, '.hallway/vault.json')).mtimeMs).toBe(before);
  const changed = page('people/Raj Patel.md', 'Hallo');
  expect(await exportPages(folder, [ana, changed, friday])).toEqual({
    written: 1,
    unchanged: 2,
    removed: 0,
    edited: []
  });
  expect(fs.readFileSync(join(folder, 'people/Raj Patel.md'), 'utf8')).toContain('Hallo');
});

test('a page changed by hand stays as it is and is named, until it is taken back or to be replaced', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [ana, raj]);
  const place = join(folder, 'people/Ana Ruiz.md');
  fs.appendFileSync(place, 'by hand\n');
  const changed = page('people/Ana Ruiz.md', 'Hallo');
  for (let twice = 0; twice < 2; twice += 1)
    expect(await exportPages(folder, [changed, raj])).toEqual({
      written: 0,
      unchanged: 1,
      removed: 0,
      edited: ['people/Ana Ruiz.md']
    });
  expect(fs.readFileSync(place, 'utf8')).toContain('by hand');
  expect(await exportPages(folder, [changed, raj], true)).toMatchObject({ written: 1, edited: [] });
  expect(fs.readFileSync(place, 'utf8')).not.toContain('by hand');
});

test('files are for their owner alone, and no draft is left behind', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [ana]);
  expect(fs.statSync(join(folder, 'people/Ana Ruiz.md')).mode & 0o077).toBe(0);
  expect(fs.statSync(join(folder, 'people')).mode & 0o077).toBe(0);
  expect(fs.readdirSync(join(folder, 'people'))).toEqual(['Ana Ruiz.md']);
});

test('a page that is no more goes; one changed by hand, and files of others, stay', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [ana, raj, friday]);
  put(join(folder, 'people/My own.md'), 'mine');
  fs.appendFileSync(join(folder, 'people/Raj Patel.md'), 'by hand\n');
  expect(await exportPages(folder, [friday])).toEqual({
    written: 0,
    unchanged: 1,
    removed: 1,
    edited: []
  });
  expect(fs.readdirSync(join(folder, 'people')).sort()).toEqual(['My own.md', 'Raj Patel.md']);
});

test('a file that is not ours is never written over, and keeps only its own page waiting (U15)', async () => {
  const folder = emptyFolder();
  const foreign = join(folder, 'people/Ana Ruiz.md');
  const notes = '# My notes\n\n---\nhallway: 1\n---\n';
  put(foreign, notes);
  for (const [replace, written] of [
    [false, 2],
    [true, 0]
  ] as const)
    expect(await exportPages(folder, [friday, raj, ana], replace)).toMatchObject({
      written,
      edited: ['people/Ana Ruiz.md']
    });
  expect(fs.readFileSync(foreign, 'utf8')).toBe(notes);
  // It is nobody's page when it is moved away.
  fs.renameSync(foreign, join(folder, 'people/My notes.md'));
  expect(await exportPages(folder, [friday, raj, ana])).toMatchObject({ written: 1, edited: [] });
  expect(await exportPages(folder, [])).toMatchObject({ removed: 3 });
  expect(fs.readFileSync(join(folder, 'people/My notes.md'), 'utf8')).toBe(notes);
});

test('a page that lost its marker, and one with it that no export remembers, are a person’s own', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [ana, raj]);
  const place = join(folder, 'people/Ana Ruiz.md');
  put(place, 'Only text is left.\n');
  const changed = page('people/Ana Ruiz.md', 'Hallo');
  expect(await exportPages(folder, [changed, raj])).toMatchObject({
    edited: ['people/Ana Ruiz.md']
  });
  // What programs that keep folders in step leave behind: pages without what remembers them.
  fs.rmSync(join(folder, '.hallway'), { recursive: true });
  const edited = page('people/Ana Ruiz.md', 'By hand')[1];
  put(place, edited.toString());
  expect(await exportPages(folder, [changed, raj])).toMatchObject({
    unchanged: 1,
    edited: ['people/Ana Ruiz.md']
  });
  expect(fs.readFileSync(place, 'utf8')).toBe(edited);
  expect(await exportPages(folder, [changed, raj], true)).toMatchObject({ written: 1, edited: [] });
});

test('a page is never written through a symbolic link, whole or dangling, file or folder (U15)', async () => {
  const outside = join(emptyFolder(), 'victim.md');
  put(outside, '---\nhallway: 1\n---\nsecret\n');
  for (const link of ['people/Ana Ruiz.md', 'people', 'days', '.hallway', '.hallway/vault.json']) {
    for (const target of [outside, dirname(outside), join(dirname(outside), 'nowhere')]) {
      const folder = emptyFolder();
      fs.mkdirSync(dirname(join(folder, link)), { recursive: true });
      fs.symlinkSync(target, join(folder, link));
      await expect(exportPages(folder, [ana, friday])).rejects.toMatchObject({
        code: 'bad-target'
      });
    }
  }
  expect(fs.readFileSync(outside, 'utf8')).toContain('secret');
  expect(fs.readdirSync(dirname(outside))).toEqual(['victim.md']);
});

test('a manifest made up by somebody takes nothing away outside the pages', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [ana]);
  const victim = join(folder, 'victim.md');
  put(victim, String(ana[1]));
  const manifest = join(folder, '.hallway/vault.json');
  const { files } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as {
    files: Record<string, string>;
  };
  const hash = files['people/Ana Ruiz.md'];
  for (const path of [
    'people/../victim.md',
    '../victim.md',
    'victim.md',
    victim,
    'people/..\\victim.md'
  ])
    files[path] = hash ?? '';
  fs.writeFileSync(manifest, JSON.stringify({ hallway: 1, files }));
  expect(await exportPages(folder, [ana])).toEqual({
    written: 0,
    unchanged: 1,
    removed: 0,
    edited: []
  });
  expect(fs.existsSync(victim)).toBe(true);
});

test.each(['', '{', '{"hallway":2,"files":{}}', '{"hallway":1,"files":{"people/Ana Ruiz.md":5}}'])(
  'a broken manifest (%j) is made anew',
  async (text) => {
    const folder = emptyFolder();
    put(join(folder, '.hallway/vault.json'), text);
    expect(await exportPages(folder, [ana])).toMatchObject({ written: 1 });
    expect(await exportPages(folder, [])).toMatchObject({ removed: 1 });
  }
);

test('a page renamed in case only replaces the old one, also where a disk takes both for one file', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [page('people/ana ruiz.md')]);
  expect(await exportPages(folder, [ana])).toMatchObject({ written: 1, removed: 1 });
  expect(fs.readdirSync(join(folder, 'people'))).toEqual(['Ana Ruiz.md']);
  fs.linkSync(join(folder, 'people/Ana Ruiz.md'), join(folder, 'people/ANA RUIZ.md'));
  expect(await exportPages(folder, [page('people/ANA RUIZ.md')])).toMatchObject({ removed: 0 });
  expect(fs.existsSync(join(folder, 'people/ANA RUIZ.md'))).toBe(true);
});

test('a file where the folder or its parent should be is named', async () => {
  const folder = emptyFolder();
  put(join(folder, 'file'), 'x');
  await expect(exportPages(join(folder, 'file'), [ana])).rejects.toMatchObject({
    code: 'bad-target',
    details: { file: join(folder, 'file') }
  });
  await expect(exportPages(join(folder, 'file/below'), [ana])).rejects.toMatchObject({
    code: 'bad-target'
  });
  put(join(folder, 'vault/people'), 'a file');
  await expect(exportPages(join(folder, 'vault'), [ana])).rejects.toMatchObject({
    code: 'bad-target'
  });
});

test('a folder in a page’s place is named', async () => {
  const folder = emptyFolder();
  fs.mkdirSync(join(folder, 'people/Ana Ruiz.md'), { recursive: true });
  await expect(exportPages(folder, [ana])).rejects.toMatchObject({
    code: 'bad-target',
    details: { file: join(folder, 'people/Ana Ruiz.md') }
  });
});

test('a link to the folder itself is followed: the person chose it', async () => {
  const real = emptyFolder();
  const link = join(emptyFolder(), 'link');
  fs.symlinkSync(real, link);
  expect(await exportPages(link, [ana])).toMatchObject({ written: 1 });
  expect(fs.existsSync(join(real, 'people/Ana Ruiz.md'))).toBe(true);
});

describe('an export that was cut off', () => {
  /** Pages are written, and then the program is gone. */
  async function cutOff(folder: string, pages: readonly VaultPage[]) {
    const paths = pages.map(([path]) => path);
    const vault = await openVault(folder, paths, { sensitive: false, replaceEdited: false });
    await vault.write(pages);
  }

  test('left whole pages, which the next one goes on from', async () => {
    const folder = emptyFolder();
    await cutOff(folder, [ana, raj]);
    expect(await exportPages(folder, [ana, raj, friday])).toMatchObject({
      written: 1,
      unchanged: 2
    });
  });

  test('is not taken for an edit by hand, when the journal has changed since', async () => {
    const folder = emptyFolder();
    await exportPages(folder, [ana]);
    await cutOff(folder, [page('people/Ana Ruiz.md', 'Hallo')]);
    expect(await exportPages(folder, [page('people/Ana Ruiz.md', 'Salut')])).toMatchObject({
      written: 1,
      edited: []
    });
    expect(fs.readdirSync(join(folder, '.hallway')).sort()).toEqual([
      'run.txt',
      'seen.json',
      'vault.json'
    ]);
  });

  test('left drafts that go, while files of others stay', async () => {
    const folder = emptyFolder();
    put(join(folder, 'people/.0123456789abcdef.hallway-draft'), 'half a pa');
    put(join(folder, 'people/.my.hallway-draft'), 'mine');
    await exportPages(folder, [ana]);
    expect(fs.readdirSync(join(folder, 'people')).sort()).toEqual([
      '.my.hallway-draft',
      'Ana Ruiz.md'
    ]);
  });
});

test('a page that is as it was seen is not read again; one changed by hand since is found', async () => {
  const folder = emptyFolder();
  await exportPages(folder, [ana, raj]);
  const open = () =>
    openVault(folder, ['people/Ana Ruiz.md', 'people/Raj Patel.md'], {
      sensitive: false,
      replaceEdited: false
    });
  expect((await open()).changed).toEqual(new Set());
  fs.appendFileSync(join(folder, 'people/Ana Ruiz.md'), 'by hand\n');
  fs.rmSync(join(folder, 'people/Raj Patel.md'));
  expect((await open()).changed).toEqual(new Set(['people/Ana Ruiz.md', 'people/Raj Patel.md']));
});

test('a page whose name is as long as a disk takes is written like any other', async () => {
  const folder = emptyFolder();
  const path = `people/${'a'.repeat(252)}.md`;
  expect(await exportPages(folder, [page(path)])).toMatchObject({ written: 1 });
  expect(fs.existsSync(join(folder, path))).toBe(true);
});
