import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../database/fresh-journal.fixture';
import { mayMount, smallDisk } from './small-disk.fixture';
import { writeFile } from './write-file';
import { openVault, type VaultPage } from './write-vault';

/** Pages of four kilobytes, which say in every line which they are. */
const pages = (count: number, text = 'x'): VaultPage[] =>
  Array.from({ length: count }, (_, at): VaultPage => [
    `people/Person ${at}.md`,
    `---\nhallway: 1\n---\n${`${text} ${at}\n`.repeat(4096 / `${text} ${at}\n`.length)}`
  ]);

async function exportPages(folder: string, wanted: readonly VaultPage[]) {
  const paths = wanted.map(([path]) => path);
  const vault = await openVault(folder, paths, { sensitive: false, replaceEdited: false });
  for (const page of wanted) await vault.write([page]);
  return vault.finish({ journal: 'a journal', stamps: new Map() });
}

/** No page is cut off, and no draft lies around. */
function expectWhole(folder: string, ...versions: (readonly VaultPage[])[]): void {
  const whole = new Set(versions.flat().map(([path, text]) => `${path} ${text.toString()}`));
  for (const name of fs.readdirSync(join(folder, 'people'))) {
    const path = `people/${name}`;
    expect(whole).toContain(`${path} ${fs.readFileSync(join(folder, path), 'utf8')}`);
  }
}

// Only who may mount a disk can fill one or pull it out; elsewhere that is not proven.
describe.runIf(mayMount)('a disk', () => {
  test('that fills up during an export is named, every page on it is whole, and the next export goes on', async () => {
    const disk = smallDisk(256);
    await expect(exportPages(disk.folder, pages(100))).rejects.toMatchObject({
      code: 'disk-full',
      message: `The disk of ${disk.folder} is full. Your journal is safe.`
    });
    expectWhole(disk.folder, pages(100));
    expect(fs.readdirSync(join(disk.folder, 'people')).length).toBeGreaterThan(20);
    const few = pages(20);
    expect(await exportPages(disk.folder, few)).toMatchObject({ edited: [] });
    expectWhole(disk.folder, few);
  });

  test('that is full to the last byte keeps the pages it has, and takes the new ones once there is room', async () => {
    const disk = smallDisk(512);
    await exportPages(disk.folder, pages(20));
    disk.fill();
    await expect(exportPages(disk.folder, pages(20, 'changed'))).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining(disk.folder) as string
    });
    expectWhole(disk.folder, pages(20), pages(20, 'changed'));
    disk.free();
    expect(await exportPages(disk.folder, pages(20, 'changed'))).toMatchObject({ edited: [] });
    expectWhole(disk.folder, pages(20, 'changed'));
  });

  test('that only reads is said to, for pages and for a file, and nothing on it changes', async () => {
    const disk = smallDisk(512);
    await exportPages(disk.folder, pages(3));
    const file = join(disk.folder, 'journal.json');
    disk.beReadOnly(true);
    await expect(exportPages(disk.folder, pages(3, 'changed'))).rejects.toMatchObject({
      code: 'bad-target',
      message: `${disk.folder} is on a disk that can only be read. Your journal is safe.`
    });
    await expect(writeFile(file, ['{}'], { replace: false })).rejects.toMatchObject({
      code: 'bad-target',
      message: `${disk.folder} is on a disk that can only be read. Your journal is safe.`
    });
    // Nothing to write is no reason to complain.
    expect(await exportPages(disk.folder, pages(3))).toMatchObject({ written: 0, unchanged: 3 });
    disk.beReadOnly(false);
    expect(await exportPages(disk.folder, pages(3, 'changed'))).toMatchObject({ written: 3 });
  });

  test('that is pulled out during an export is named, and nothing is written where it was', async () => {
    const disk = smallDisk(512);
    const all = pages(10);
    const vault = await openVault(
      disk.folder,
      all.map(([path]) => path),
      { sensitive: false, replaceEdited: false }
    );
    await vault.write(all.slice(0, 5));
    disk.unplug();
    await expect(vault.write(all.slice(5))).rejects.toMatchObject({
      code: 'bad-target',
      message: expect.stringMatching(
        new RegExp(`^${disk.folder}.* is not there any more. Your journal is safe.$`)
      ) as string
    });
    await expect(vault.finish({ journal: '', stamps: new Map() })).rejects.toMatchObject({
      code: 'bad-target'
    });
    expect(fs.readdirSync(disk.folder)).toEqual([]);
  });

  test('that fills up while a file is written leaves the one that was there', async () => {
    const disk = smallDisk(256);
    const file = join(disk.folder, 'journal.json');
    fs.writeFileSync(file, 'of last week');
    const much = Array.from({ length: 200 }, () => 'x'.repeat(4096));
    await expect(writeFile(file, much, { replace: true })).rejects.toMatchObject({
      code: 'disk-full',
      message: `The disk of ${file} is full. Your journal is safe.`
    });
    expect(fs.readdirSync(disk.folder)).toEqual(['journal.json']);
    expect(fs.readFileSync(file, 'utf8')).toBe('of last week');
  });
});

describe('a folder', () => {
  test('that vanishes, or in which something else takes the place of a page meanwhile, is named', async () => {
    const folder = join(emptyFolder(), 'vault');
    const all = pages(2);
    const open = () =>
      openVault(
        folder,
        all.map(([path]) => path),
        { sensitive: false, replaceEdited: false }
      );
    const vanishing = await open();
    fs.rmSync(folder, { recursive: true });
    await expect(vanishing.write(all)).rejects.toMatchObject({ code: 'bad-target' });
    expect(fs.existsSync(folder)).toBe(false);
    const taken = await open();
    const place = join(folder, 'people/Person 0.md');
    fs.mkdirSync(join(place, 'below'), { recursive: true });
    await expect(taken.write(all)).rejects.toMatchObject({
      code: 'bad-target',
      message: expect.stringContaining(folder) as string
    });
    fs.rmSync(place, { recursive: true });
    expect(await exportPages(folder, all)).toMatchObject({ edited: [] });
    expectWhole(folder, all);
  });
});
