import { z } from 'zod';
import { searchLanguage, type SearchLanguage } from '../../../contract/search';
import type { Sought } from '../../../domain/search/excerpt';
import { foldText } from '../../../domain/matching/fold-text';
import { readSearch } from '../../../domain/search/read-search';
import {
  asksNothing,
  wordsOf,
  type Condition,
  type SearchQuery,
  type SearchWords
} from '../../../domain/search/search-query';
import type { EngineContext } from '../../context';
import { plannedOnce } from '../../database/planned-once';

/** A condition whose names have become ids. Empty ids: nobody and nothing is called so. */
export type WantedCondition = { readonly not: boolean } & (
  | Exclude<Condition, { by: 'person' | 'department' | 'topic' | 'owes' }>
  | { readonly by: 'person' | 'department'; readonly ids: readonly string[] }
  | { readonly by: 'topic'; readonly topics: readonly string[] }
  /** `ids` null: anybody. */
  | { readonly by: 'owes'; readonly madeBy: 'me' | 'them'; readonly ids: readonly string[] | null }
);

/** A search with all that must be known before the groups are asked. */
export interface Wanted {
  readonly query: SearchQuery;
  readonly words: SearchWords;
  readonly language: SearchLanguage;
  readonly queries: TextQueries;
  readonly conditions: readonly WantedCondition[];
  /** People whose name stands in the words, and the words besides. */
  readonly named: NamedPeople | null;
  readonly sought: Sought;
  /** How many are counted and ranked. */
  readonly most: number;
  /** True: some of the words are enough. */
  readonly isLoose: boolean;
}

/**
 * What texts must hold, as Postgres writes a `tsquery`: worked out once, for the planner would
 * work it out anew wherever a statement speaks of it.
 */
interface TextQueries {
  readonly all: string;
  /** Some of the words. */
  readonly loose: string;
  /** The words beside a person's name. */
  readonly rest: string;
  /** What names must hold, and what a card may. */
  readonly name: string;
  readonly card: string;
}

interface NamedPeople {
  readonly ids: readonly string[];
  readonly rest: readonly string[];
}

/** What a query wants; null when it asks for nothing. */
export async function readWanted(
  text: string,
  typing: boolean,
  context: EngineContext
): Promise<Wanted | null> {
  const query = readSearch(text.toWellFormed(), context.today);
  if (asksNothing(query)) return null;
  const read = wordsOf(query);
  const words =
    typing || read.begun === '' ? read : { ...read, whole: [...read.whole, read.begun], begun: '' };
  const named = await namedIn(words, context);
  const { whole, begun, phrases, without } = words;
  const { language, stems, ...queries } = await context.db.read.json(
    languageSql,
    [whole, begun, phrases, without, named?.rest ?? [], soughtIn(words)],
    languageRow
  );
  const conditions: WantedCondition[] = [];
  for (const part of query.parts) {
    if (part.type !== 'condition') continue;
    const isOpen = typing && part.to === query.text.length;
    conditions.push({ not: part.not, ...(await toWanted(part.condition, isOpen, context)) });
  }
  const hasWords = words.whole.length + words.phrases.length > 0 || words.begun !== '';
  return {
    query,
    words,
    language,
    conditions,
    queries,
    named,
    sought: soughtOf(words, stems),
    most: typing || !hasWords ? 200 : 1000,
    isLoose: false
  };
}

/** All words that stand in a search, as a name or a card must have them. */
export const soughtIn = ({ whole, phrases, begun }: SearchWords): string[] =>
  [...whole, ...phrases.flatMap((one) => one.split(' ')), begun].filter(Boolean);

const languageRow = z.object({
  language: searchLanguage,
  stems: z.array(z.string()),
  all: z.string(),
  loose: z.string(),
  rest: z.string(),
  name: z.string(),
  card: z.string()
});

const languageSql = plannedOnce(`
select json_build_object('language', language, 'stems', array(
    select coalesce((select lexeme from unnest(to_tsvector(language, searchable(word))) limit 1), '')
    from unnest($1::text[]) with ordinality as w(word, place) order by place),
  'all', search_query($1::text[], $2, $3::text[], $4::text[], language, false)::text,
  'loose', search_query($1::text[], $2, $3::text[], $4::text[], language, true)::text,
  'rest', search_query($5::text[], '', $3::text[], $4::text[], language, false)::text,
  'name', people_query($6::text[], $4::text[], 'A')::text,
  'card', people_query($6::text[], $4::text[], '')::text)::text
from (select search_language() as language) l`);

function soughtOf({ whole, begun, phrases }: SearchWords, stems: readonly string[]): Sought {
  const exact = phrases.flatMap((phrase) => phrase.split(' '));
  const words = whole.map((word, index) => ({ word: foldText(word), stem: stems[index] ?? '' }));
  // Words that mean nothing (`who told me about …`) have no stem, and are marked only where no other is sought.
  const telling = words.filter(({ stem }) => stem !== '');
  return {
    words: [
      ...(telling.length > 0 || begun !== '' ? telling : words),
      ...exact.map((word) => ({ word: foldText(word), stem: '' }))
    ],
    begun: begun === '' ? [] : [foldText(begun)]
  };
}

async function toWanted(
  condition: Condition,
  isOpen: boolean,
  context: EngineContext
): Promise<WithoutNot> {
  if (condition.by === 'person') return { by: 'person', ids: await idsOf(condition.name, context) };
  if (condition.by === 'owes') return owed(condition, context);
  if (condition.by === 'department')
    return { by: 'department', ids: await departmentsLike(condition.name, context) };
  if (condition.by === 'topic')
    return { by: 'topic', topics: await topicsOf(condition.topic, isOpen, context) };
  return condition;
}

type WithoutNot = WantedCondition extends infer One
  ? One extends { not: boolean }
    ? Omit<One, 'not'>
    : never
  : never;

async function owed(
  { to }: Extract<Condition, { by: 'owes' }>,
  context: EngineContext
): Promise<WithoutNot> {
  if (to === 'me') return { by: 'owes', madeBy: 'them', ids: null };
  if (to === 'them') return { by: 'owes', madeBy: 'me', ids: null };
  return { by: 'owes', madeBy: 'me', ids: await idsOf(to.name, context) };
}

/** Everybody a name can mean, as in a captured line. */
async function idsOf(name: string, context: EngineContext): Promise<string[]> {
  const { person, others } = (await context.names()).index.find(name);
  return person === null ? [] : [person, ...others];
}

/** Departments with these words in their name, or near them, and all below. */
async function departmentsLike(name: string, { db }: EngineContext): Promise<string[]> {
  const rows = await db.read.rows(
    `with recursive meant as (
       select id from department
       where strpos(folded(name), folded($1)) > 0 or folded($1) <% folded(name)
       union select d.id from department d join meant m on d.parent_id = m.id)
     select id from meant`,
    [name],
    z.object({ id: z.string() })
  );
  return rows.map(({ id }) => id);
}

/** The topic and those below it (`plan/q3`); while it is typed, all that begin so. */
async function topicsOf(topic: string, isOpen: boolean, { db }: EngineContext): Promise<string[]> {
  const rows = await db.read.rows(
    `select name from topic where name = $1 or starts_with(name, $2) order by entries desc limit 50`,
    [topic, isOpen ? topic : `${topic}/`],
    z.object({ name: z.string() })
  );
  return rows.map(({ name }) => name);
}

/**
 * The first people whose whole name, or a part of it, stands among the words. Their entries
 * are found too where the text calls them otherwise: who looks for Watanabe means the lunch with Kenji.
 */
async function namedIn(
  { whole, begun, phrases }: SearchWords,
  context: EngineContext
): Promise<NamedPeople | null> {
  const words = begun === '' ? whole : [...whole, begun];
  if (words.length === 0 || words.length > 8 || phrases.length > 0) return null;
  const { index } = await context.names();
  for (const length of [3, 2, 1]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const { person, others, fit } = index.find(words.slice(at, at + length).join(' '), 'exact');
      if (person === null || fit === null) continue;
      return {
        ids: [person, ...others],
        rest: [...words.slice(0, at), ...words.slice(at + length)]
      };
    }
  }
  return null;
}
