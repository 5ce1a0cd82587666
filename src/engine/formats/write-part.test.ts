import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../database/fresh-journal.fixture';
import { exportPages, page } from './exported-pages.fixture';
import { openVault, type VaultPage } from './write-vault';

const ana = page('people/Ana Ruiz.md');
const raj = page('people/Raj Patel.md');
const friday = page('days/2026-11-20.md');

describe('a part of an export', () => {
  /** Some pages of a vault, as a mirror follows a line. */
  async function exportPart(folder: string, pages: readonly VaultPage[], gone: string[] = []) {
    const paths = [...pages.map(([path]) => path), ...gone];
    const options = { sensitive: false, replaceEdited: false, isPart: true };
    const vault = await openVault(folder, paths, options);
    await vault.write(pages);
    return vault.finish({
      journal: vault.memory.journal,
      stamps: new Map(pages.map(([path, text]) => [path, `stamp of ${text.toString()}`]))
    });
  }
  const known = async (folder: string, paths: string[]) => {
    const vault = await openVault(folder, paths, { sensitive: false, replaceEdited: false });
    return { changed: vault.changed, stamps: vault.memory.stamps };
  };
  const everything = ['people/Ana Ruiz.md', 'people/Raj Patel.md', 'days/2026-11-20.md'];
  const changed = page('people/Raj Patel.md', 'Hallo');

  test('is known to the next export and to the next part, though the manifest was not written anew', async () => {
    const folder = emptyFolder();
    await exportPages(folder, [ana, raj]);
    const manifest = fs.readFileSync(join(folder, '.hallway/vault.json'), 'utf8');
    expect(await exportPart(folder, [changed, friday])).toMatchObject({ written: 2 });
    expect(await exportPart(folder, [changed])).toMatchObject({ written: 0, unchanged: 1 });
    expect(fs.readFileSync(join(folder, '.hallway/vault.json'), 'utf8')).toBe(manifest);
    expect(await known(folder, everything)).toEqual({
      changed: new Set(),
      stamps: new Map(
        [changed, friday].map(([path, text]) => [path, `stamp of ${text.toString()}`])
      )
    });
    expect(await exportPart(folder, [], ['days/2026-11-20.md'])).toMatchObject({ removed: 1 });
    expect(await exportPages(folder, [ana, changed])).toMatchObject({ written: 0, removed: 0 });
    expect(fs.readdirSync(join(folder, '.hallway')).sort()).toEqual([
      'run.txt',
      'seen.json',
      'vault.json'
    ]);
  });

  test('leaves a page changed by hand since the last one alone', async () => {
    const folder = emptyFolder();
    await exportPages(folder, [ana, raj]);
    await exportPart(folder, [changed]);
    fs.appendFileSync(join(folder, 'people/Raj Patel.md'), 'by hand\n');
    for (let twice = 0; twice < 2; twice += 1)
      expect(await exportPart(folder, [raj, friday])).toMatchObject({
        edited: ['people/Raj Patel.md']
      });
    expect(await exportPages(folder, [ana, raj, friday])).toMatchObject({
      edited: ['people/Raj Patel.md']
    });
  });

  test('that was cut off, in its note or before, is not taken for an edit by hand', async () => {
    const folder = emptyFolder();
    await exportPages(folder, [ana, raj]);
    const options = { sensitive: false, replaceEdited: false, isPart: true };
    const first = await openVault(folder, ['people/Raj Patel.md'], options);
    await first.write([changed]);
    const log = fs.readFileSync(join(folder, '.hallway/written.log'));
    await first.finish({ journal: 'a journal', stamps: new Map() });
    // The note was being written when the power went; what was to be written is noted until it is.
    const notes = join(folder, '.hallway/parts.log');
    fs.writeFileSync(notes, fs.readFileSync(notes, 'utf8').slice(0, -20));
    fs.writeFileSync(join(folder, '.hallway/written.log'), log);
    const cutOff = await openVault(folder, ['people/Raj Patel.md'], options);
    await cutOff.write([page('people/Raj Patel.md', 'Salut')]);
    expect(await exportPart(folder, [raj])).toMatchObject({ written: 1, edited: [] });
    expect(await exportPart(folder, [changed])).toMatchObject({ written: 1, edited: [] });
    expect(await exportPages(folder, [ana, raj])).toMatchObject({ written: 1, edited: [] });
  });

  test('is written into the manifest when many have been noted', async () => {
    const folder = emptyFolder();
    const many = Array.from({ length: 400 }, (_, at) => page(`people/Person ${at}.md`));
    await exportPages(folder, many);
    for (let round = 0; round < 8; round += 1)
      await exportPart(
        folder,
        many.map(([path]) => page(path, `Round ${round}`))
      );
    expect(fs.statSync(join(folder, '.hallway/parts.log')).size).toBeLessThan(262_145);
    expect(
      (
        await known(
          folder,
          many.map(([path]) => path)
        )
      ).changed
    ).toEqual(new Set());
  });
});
