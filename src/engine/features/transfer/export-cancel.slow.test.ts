import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { journalWithLunch } from './filled-journal.fixture';

test('an export that is called off says what is safe, and the next one goes on', async () => {
  const journal = await journalWithLunch();
  const folder = join(emptyFolder(), 'Hallway');
  const cancelled = journal.exportMarkdown({ folder });
  expect(await journal.readExportProgress({})).toMatchObject({ unit: 'page' });
  await journal.cancelExport({});
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  expect(await journal.readExportProgress({})).toBe(null);
  expect(await journal.exportMarkdown({ folder })).toMatchObject({ written: 6, edited: [] });
});

test('a file whose export is called off is as it was', async () => {
  const journal = await journalWithLunch();
  const file = join(emptyFolder(), 'journal.json');
  fs.writeFileSync(file, 'of last week');
  const cancelled = journal.exportFile({ file, format: 'json', replace: true });
  await journal.cancelExport({});
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  expect(fs.readdirSync(dirname(file))).toEqual(['journal.json']);
  expect(fs.readFileSync(file, 'utf8')).toBe('of last week');
});
