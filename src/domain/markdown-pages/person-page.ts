import type { IsoDate } from '../calendar/calendar';
import { textIn, type PagesById, type Row } from './column';
import { frontMatter, type PropertyValue } from './front-matter';
import type { PagePromise, PageTouch } from './page-facts';
import { linkTo, linkToDate, type PageName } from './page-names';
import { inlineText, quoteText } from './page-text';
import { entryTitle, promiseLine } from './page-words';
import { keptSection, personParts } from './record-layout';
import { createRowLines, type Columns } from './row-line';
import { personProperties, propertiesOf, propertyOf, tieProperties } from './row-properties';

/** A person as their page shows them. */
export interface PagePerson {
  readonly person: Row;
  /** Whom they are tied to, by kind of tie. */
  readonly ties: ReadonlyMap<string, readonly PageName[]>;
  /** Without `#`, most telling first. */
  readonly expertise: readonly string[];
  /** The file name of their photo, with its ending. */
  readonly photo: string | null;
  /** Rows of `personParts` by table, each in its order. */
  readonly parts: ReadonlyMap<string, readonly Row[]>;
  readonly firstContact: IsoDate | null;
  readonly lastContact: IsoDate | null;
  /** With the date of the entry each was made in, oldest first. */
  readonly promises: readonly (PagePromise & { readonly madeOn: IsoDate })[];
  /** Newest first. */
  readonly timeline: readonly PageMoment[];
}

/** An entry as it stands on a person's timeline. */
interface PageMoment {
  readonly date: IsoDate;
  readonly touch: PageTouch | null;
  /** The others of the entry. */
  readonly others: readonly PageName[];
}

/**
 * The page of a person: what is known as properties, the note, what is kept about them line by
 * line, then promises and timeline, which are told again from the days. Nothing in it depends on
 * the day it is written.
 */
export function personPageMarkdown(page: PagePerson, columns: Columns, pages: PagesById): string {
  const { person } = page;
  const head = frontMatter([
    ['type', { plain: 'person' }],
    ['id', textIn(person, 'id')],
    ...propertiesOf(columns.get('person') ?? [], personProperties).map(
      ({ column, name }): [string, PropertyValue] => [
        name,
        propertyOf(person[column.name] ?? null, column, personProperties, pages)
      ]
    ),
    ['ask-about', page.expertise],
    ...tieProperties.map(([kind, name]): [string, PropertyValue] => [
      name,
      tieValue(kind, page.ties.get(kind) ?? [])
    ]),
    ['photo', page.photo === null ? null : { link: `[[${page.photo}]]` }],
    ['first-contact', plainDate(page.firstContact)],
    ['last-contact', plainDate(page.lastContact)]
  ]);
  const lineOf = createRowLines(columns, pages);
  const kept = personParts.flatMap((layout) =>
    (page.parts.get(layout.table) ?? []).map((row) =>
      lineOf(row, layout, { [layout.by]: person['id'] ?? null })
    )
  );
  const note = person['note'];
  return [
    head,
    `# ${inlineText(textIn(person, 'name'))}\n`,
    ...(typeof note === 'string' ? [`${quoteText(note)}\n`] : []),
    ...section(keptSection, kept),
    ...section(
      'Promises',
      page.promises.map((promise) => `- ${promiseLine(promise)}, ${linkToDate(promise.madeOn)}`)
    ),
    ...section(
      'Timeline',
      page.timeline.map((moment) => `- ${momentLine(moment)}`)
    )
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}\n`, ...lines, ''];

function momentLine({ date, touch, others }: PageMoment): string {
  const minutes = touch?.minutes ? `, ${touch.minutes} minutes` : '';
  const company = others.length > 0 ? `, with ${others.map(linkTo).join(', ')}` : '';
  return `${linkToDate(date)} ${entryTitle(touch)}${minutes}${company}`;
}

/** Somebody has one manager, as a rule. */
const tieValue = (kind: string, pages: readonly PageName[]): PropertyValue => {
  const [only, ...more] = pages.map((page) => ({ link: linkTo(page) }));
  if (only === undefined) return null;
  return kind === 'reports-to' && more.length === 0 ? only : [only, ...more];
};

const plainDate = (date: IsoDate | null): PropertyValue => date && { plain: date };
