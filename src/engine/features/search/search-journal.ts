import {
  searchGroup,
  type FoundGroup,
  type SearchGroup,
  type SearchResult
} from '../../../contract/search';
import { foldText } from '../../../domain/matching/fold-text';
import type { EngineContext } from '../../context';
import { canSpeakOf } from './conditions';
import { findEntries } from './find-entries';
import { findDepartments, findTopics } from './find-named';
import { findLearnings, findPromises } from './find-noted';
import { findPeople } from './find-people';
import type { Asked } from './found-group';
import { correctQuery } from './nearest-words';
import { readWanted, soughtIn, type Wanted } from './wanted';

/** A search as it was asked for. */
export interface SearchInput extends Asked {
  readonly query: string;
  /** Empty: all. */
  readonly groups: readonly SearchGroup[];
  readonly typing: boolean;
}

/**
 * All groups of a search. When nothing fits, the query is asked again with the nearest words
 * of the journal, and when that finds nothing either, with some of the words being enough.
 */
export async function searchJournal(
  input: SearchInput,
  context: EngineContext
): Promise<SearchResult> {
  const wanted = await readWanted(input.query, input.typing, context);
  if (wanted === null) return { groups: [], instead: null, isLoose: false };
  const groups = await findGroups(wanted, input, context);
  const exact = { groups, instead: null, isLoose: false };
  if (groups.length > 0 || input.after !== null) return exact;
  const instead = await correctQuery(wanted, context);
  const corrected = instead === null ? null : await readWanted(instead, input.typing, context);
  if (corrected !== null) {
    const found = await findGroups(corrected, input, context);
    if (found.length > 0) return { groups: found, instead, isLoose: false };
  }
  const { whole, begun } = wanted.words;
  if (whole.length + Number(begun !== '') < 2) return exact;
  const loose = await findGroups({ ...wanted, isLoose: true }, input, context, texts);
  // The best are shown; a page after them would be of hits that hold even less.
  const best = loose.map((group) => ({ ...group, next: null }));
  return { groups: best, instead: null, isLoose: best.length > 0 };
}

/** Where some of the words may be enough: a name or a topic is meant as it is written. */
const texts: readonly SearchGroup[] = ['entries', 'events', 'learnings', 'promises'];

async function findGroups(
  wanted: Wanted,
  input: SearchInput,
  context: EngineContext,
  among: readonly SearchGroup[] = searchGroup.options
): Promise<FoundGroup[]> {
  const asks = (group: SearchGroup) =>
    among.includes(group) &&
    (input.groups.length === 0 || input.groups.includes(group)) &&
    canSpeakOf(group, wanted.conditions);
  const asked: Asked = { order: input.order, limit: input.limit, after: input.after };
  const none = Promise.resolve(null);
  const [people, written, learnings, promises, departments, topics] = await Promise.all([
    asks('people') ? findPeople(wanted, asked, context) : none,
    asks('entries') || asks('events') ? findEntries(wanted, asked, context) : none,
    asks('learnings') ? findLearnings(wanted, asked, context) : none,
    asks('promises') ? findPromises(wanted, asked, context) : none,
    asks('departments') ? findDepartments(wanted, asked, context) : none,
    asks('topics') ? findTopics(wanted, asked, context) : none
  ]);
  const entries = asks('entries') ? (written?.entries ?? null) : null;
  const events = asks('events') ? (written?.events ?? null) : null;
  const rest = [people, entries, events, learnings, promises];
  const all = isMeant(departments, wanted)
    ? [departments, ...rest, topics]
    : [...rest, departments, topics];
  return all.filter((group) => group !== null);
}

/** Whether a department is called just so: many people work there, but it is what was asked for. */
function isMeant(departments: FoundGroup | null, { words }: Wanted): boolean {
  const [first] = departments?.hits ?? [];
  if (first?.type !== 'department') return false;
  return foldText(first.name) === foldText(soughtIn(words).join(' '));
}
