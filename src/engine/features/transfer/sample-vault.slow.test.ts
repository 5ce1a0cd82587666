import fs from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { createClient } from '../../../contract/client';
import { engineApi } from '../../../contract/engine-api';
import { parseInstant, zoneId, type Instant } from '../../../domain/calendar/calendar';
import { emptyFolder } from '../../database/fresh-journal.fixture';
import { createEngine, openJournal } from '../../open-engine';
import { readOwnTables } from '../../own-tables';
import { loadSampleCompany } from '../../sample-company/load-sample-company';
import { allRows } from './any-journal.fixture';
import { vaultContents } from './vault-contents.fixture';

const now = parseInstant('2026-11-18T11:00:00Z') as Instant;
const zone = zoneId.parse('Europe/Madrid');

test('a vault of the sample company has no broken link, and comes back as the same journal and the same bytes', async () => {
  const folder = emptyFolder();
  await loadSampleCompany({
    folder,
    people: 120,
    entries: 500,
    seed: 7,
    now,
    zone,
    onProgress: () => undefined
  });
  const options = { folder, zone, now: () => now, log: () => undefined };
  const opened = await openJournal(options);
  const engine = createEngine(opened, options);
  try {
    const journal = createClient(engineApi, engine.call);
    const [one, other] = [emptyFolder(), emptyFolder()];
    await journal.exportMarkdown({ folder: one, sensitive: true });
    const pages = vaultContents(one).filter(([path]) => path.endsWith('.md'));
    const files = new Set(pages.map(([path]) => basename(path, '.md')));
    const photos = new Set(fs.readdirSync(join(one, 'photos')));
    expect(files.size).toBe(pages.length);
    const links = pages.flatMap(([path, text]) =>
      [...text.matchAll(/(?<!\\)\[\[([^\]|#]+)/g)].map(([, target = '']) => ({ path, target }))
    );
    const names = new Set(
      fs
        .readdirSync(one, { recursive: true, encoding: 'utf8' })
        .map((path) => basename(path, '.md').normalize('NFC'))
    );
    expect(links.length).toBeGreaterThan(3_000);
    expect(links.filter(({ target }) => !names.has(target) && !photos.has(target))).toEqual([]);

    const before = await allRows(opened.db);
    const tables = await readOwnTables(opened.db.read);
    await opened.db.transaction(async (tx) => {
      for (const { name } of tables.toReversed()) await tx.run(`delete from ${name}`, []);
    });
    expect((await journal.applyBack({ path: one })).refused).toEqual([]);
    expect(await allRows(opened.db)).toEqual(before);
    await journal.exportMarkdown({ folder: other, sensitive: true });
    expect(vaultContents(other)).toEqual(vaultContents(one));
  } finally {
    await engine.close();
  }
}, 120_000);
