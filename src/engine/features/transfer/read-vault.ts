import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { EngineContext } from '../../context';
import {
  clockTime,
  epochMsOf,
  instantAt,
  instantOf,
  isoDate,
  zoneId
} from '../../../domain/calendar/calendar';
import { fileKey, type PageName } from '../../../domain/markdown-pages/page-names';
import type { IdOfLink, Row } from '../../../domain/markdown-pages/column';
import type { LineFault, PageThing, Reading } from '../../../domain/markdown-pages/page-thing';
import { readCardPage } from '../../../domain/markdown-pages/read-card-page';
import { readDayPage } from '../../../domain/markdown-pages/read-day-page';
import { readLooseEntry } from '../../../domain/markdown-pages/read-written-entry';
import { readCardByHand } from '../../../domain/markdown-pages/read-card-by-hand';
import { readRecordsPage } from '../../../domain/markdown-pages/read-records-page';
import { faultsOfRetold } from '../../../domain/markdown-pages/retold-sections';
import { weekRecords } from '../../../domain/markdown-pages/record-layout';
import { faultOfRow } from '../../../domain/markdown-pages/row-checks';
import { readPageApart, type PageApart } from '../../formats/page-properties';
import { pageKey, type VaultFile, type VaultFolder } from '../../formats/vault-folder';
import { tableOf, type VaultShape } from './vault-shape';

/** Something a file of a vault says. */
export interface VaultThing extends PageThing {
  readonly file: VaultFile;
  /** Whether its note is added to the one that is there. */
  readonly adds: boolean;
}

/** What one file of a vault says, and what of it cannot be read. */
interface ReadFile {
  readonly things: readonly VaultThing[];
  readonly faults: readonly LineFault[];
}

export interface VaultReader {
  read(file: VaultFile): Promise<ReadFile>;
}

/**
 * Makes a reader for the files of a vault. Links lead to the pages of the folder, wherever they
 * were moved in it; those whose page is gone to whom the journal gives a page of that name.
 */
export function createVaultReader(
  vault: VaultFolder,
  shape: VaultShape,
  pages: {
    readonly person: ReadonlyMap<string, PageName>;
    readonly department: ReadonlyMap<string, PageName>;
  },
  context: Pick<EngineContext, 'now' | 'zone' | 'today'>
): VaultReader {
  const cards = cardsOf(vault, pages);
  const isKnown = (file: VaultFile): boolean =>
    file.isByHand && pages[file.type === 'person' ? 'person' : 'department'].has(cards.idOf(file));
  const card = (
    table: 'person' | 'department',
    file: VaultFile,
    { properties, body }: PageApart,
    reading: Reading
  ) =>
    file.isByHand
      ? readCardByHand(table, properties, body, reading, isKnown(file))
      : readCardPage(table, properties, body, reading, file.unsaid);
  const readings = {
    async person(file: VaultFile, page: PageApart, reading: Reading) {
      const read = card('person', file, page, reading);
      const photo = isKnown(file) ? null : await photoOf(vault, page);
      const defaults = { added_on: context.today, rhythm_days: 90 };
      return withDefaults(read, file, cards.idOf(file), isKnown(file) ? null : defaults, photo);
    },
    department(file: VaultFile, page: PageApart, reading: Reading) {
      const read = card('department', file, page, reading);
      return withDefaults(read, file, cards.idOf(file), isKnown(file) ? null : {}, null);
    },
    day: (file: VaultFile, page: PageApart, reading: Reading) =>
      readDayPage(page.body, nowOn(dateOf(file, page)), reading),
    week: (_: VaultFile, page: PageApart, reading: Reading) =>
      readRecordsPage(page.body, weekRecords, reading),
    event: (_: VaultFile, page: PageApart) => ({ things: [], faults: faultsOfRetold(page.body) }),
    other: (_: VaultFile, page: PageApart, reading: Reading) =>
      readRecordsPage(page.body, shape.home, reading),
    loose(file: VaultFile, page: PageApart, reading: Reading) {
      const name = basename(file.path).replace(/\.md$/i, '');
      const now = nowOn(dateOf(file, page));
      const { thing, faults } = readLooseEntry(name, page.properties, page.body, now, reading);
      return { things: thing ? [thing] : [], faults };
    }
  };
  const writtenAt = instantOf(epochMsOf(context.now)).replace(/Z$/, '+00:00');
  const nowOn = (date: string) => ({ date, writtenAt, zone: context.zone });

  return {
    async read(file) {
      const page = readPageApart(await vault.text(file));
      const date = dateOf(file, page);
      const newId = (about: string): string => idFrom(`${file.origin}\n${about}`, date);
      const { columns } = shape;
      const read = await readings[file.type](file, page, { columns, idOf: cards.led, newId });
      const faults = [...page.faults, ...read.faults];
      const things = read.things.flatMap((thing): VaultThing[] => {
        const fault = faultOfThing(thing, shape);
        if (fault === null) return [{ ...thing, file, adds: isCard(file) && isKnown(file) }];
        faults.push({ line: thing.line, reason: fault });
        return [];
      });
      return { things, faults };
    }
  };
}

const isCard = ({ type }: VaultFile): boolean => type === 'person' || type === 'department';

const dateOf = ({ path, date }: VaultFile, { properties }: PageApart): string =>
  date ?? properties.get('date')?.values[0] ?? basename(path).slice(0, 10);

/** Whom pages are about, and what links lead to: a page without an id is about whom the journal has a page of that name for. */
function cardsOf(
  { files }: VaultFolder,
  pages: {
    readonly person: ReadonlyMap<string, PageName>;
    readonly department: ReadonlyMap<string, PageName>;
  }
): { idOf: (file: VaultFile) => string; led: IdOfLink } {
  const byName = { person: new Map<string, string>(), department: new Map<string, string>() };
  for (const table of ['person', 'department'] as const)
    for (const [id, { file }] of pages[table]) byName[table].set(fileKey(file), id);
  const led = { person: new Map(byName.person), department: new Map(byName.department) };
  const idOf = ({ type, path, origin, id }: VaultFile): string => {
    const table = type === 'person' ? 'person' : 'department';
    return id ?? byName[table].get(pageKey(path)) ?? idFrom(`${origin}\n${table}`, '');
  };
  for (const file of files)
    if (file.type === 'person' || file.type === 'department')
      led[file.type].set(pageKey(file.path), idOf(file));
  return { idOf, led: (table, file) => led[table].get(fileKey(file)) };
}

/** A page somebody wrote by hand is about somebody new, called like the file unless it says otherwise. */
function withDefaults(
  read: { things: readonly PageThing[]; faults: readonly LineFault[] },
  file: VaultFile,
  id: string,
  /** Null: the journal has all of it. */
  defaults: Row | null,
  photo: Row | null
) {
  const things = read.things.map((thing): PageThing => {
    const named = defaults && { name: basename(file.path).replace(/\.md$/i, ''), ...defaults };
    const parts = thing.parts.map((part) => ({
      ...part,
      rows: part.rows.map((row) => ({ ...row, [part.by]: id }))
    }));
    return {
      ...thing,
      row: file.id === null ? { ...named, ...thing.row, id } : { ...thing.row, id },
      isWritten: file.id === null,
      parts:
        photo === null
          ? parts
          : [...parts, { table: 'photo', by: 'person_id', rows: [{ ...photo, person_id: id }] }]
    };
  });
  return { things, faults: read.faults };
}

async function photoOf(vault: VaultFolder, { properties }: PageApart): Promise<Row | null> {
  const link = /^\[\[([^\]|]+)/.exec(properties.get('photo')?.values[0] ?? '')?.[1];
  const picture = link === undefined ? null : await vault.photo(link);
  return picture && { picture: `\\x${picture.toString('hex')}` };
}

function faultOfThing({ table, row, parts }: PageThing, shape: VaultShape): string | null {
  const faults = [
    faultOfRow(table, row, tableOf(shape, table).columns),
    ...parts.flatMap((part) =>
      part.rows.map((one) => faultOfRow(part.table, one, tableOf(shape, part.table).columns))
    )
  ];
  return faults.find((fault) => fault !== null) ?? null;
}

/**
 * A UUID that is the same for the same words. It is of version 7 like all others, of the day it is
 * about, for ids are taken to rise with the time of writing.
 */
function idFrom(words: string, date: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  const day = isoDate.safeParse(date);
  const at = day.success ? epochMsOf(instantAt(day.data, noon, utc)) : 0;
  const time = Math.max(0, at).toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(hex.charAt(3), 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}

const noon = clockTime.parse('12:00');
const utc = zoneId.parse('UTC');
