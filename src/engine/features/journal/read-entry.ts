import type { EntryPage, NewReading } from '../../../contract/entry';
import { JournalError } from '../../../contract/errors';
import {
  newReading,
  type EntryReading,
  type ReadingChange
} from '../../../domain/journal/new-reading';
import type { EntryId, EntryVersionId, PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import { readCountedEntry } from '../../reading/entry-rows';
import { changeFacts } from './change-facts';
import { readEntryState, type EntryState } from './entry-state';
import { understandLine } from './understand-line';

/** An entry with all that can be changed of it. @throws JournalError not-found */
export async function readEntryPage(id: EntryId, context: EngineContext): Promise<EntryPage> {
  const [counted, state] = await Promise.all([
    readCountedEntry(context.db.read, id),
    readEntryState(context.db.read, id)
  ]);
  if (!counted) throw new JournalError('not-found', 'This entry is not in the journal any more.');
  const { entry, ...count } = counted;
  const change = await readingOf(state, context);
  return {
    ...entry,
    ...count,
    addedTopics: state.addedTopics,
    versions: state.versions,
    reading: change && (await inNames(change, context))
  };
}

/** Takes over what the text says by now, or leaves it; either way the text is decided about. */
export async function settleReading(
  id: EntryId,
  use: boolean,
  context: EngineContext
): Promise<{ version: EntryVersionId | null }> {
  const state = await readEntryState(context.db.read, id);
  const change = use ? await readingOf(state, context) : null;
  const version =
    change &&
    (await changeFacts(
      id,
      {
        ...change,
        people: change.people && [...change.people],
        promises: [...state.promises, ...change.promises.map((one) => ({ ...one, id: null }))]
      },
      context
    ));
  const [only, ...more] = change?.people ?? [];
  await context.db.transaction(async (tx) => {
    await tx.run('update entry set read_text = left(text, 5000) where id = $1', [id]);
    // As in a line that is captured: who it was learned from is certain when there was one person.
    if (only !== undefined && more.length === 0) await tx.run(learnedFromSql, [id, only]);
  });
  return { version };
}

const learnedFromSql = `
update learning set person_id = p.id, department_id = p.department_id from person p
where entry_id = $1 and learning.person_id is null and learning.department_id is null and p.id = $2`;

/** What the text says now that it did not when the person decided last. */
async function readingOf(state: EntryState, context: EngineContext): Promise<ReadingChange | null> {
  const { readText, text } = state;
  if (readText === null || readText === text.slice(0, 5000)) return null;
  return newReading(
    await meaningOf(readText, state, context),
    await meaningOf(text, state, context),
    heldBy(state)
  );
}

/** The first line tells of the contact, the whole text of promises. */
async function meaningOf(
  text: string,
  { writtenOn }: EntryState,
  context: EngineContext
): Promise<EntryReading> {
  const onThatDay = { ...context, today: writtenOn };
  const [line, whole] = [firstLine(text), withoutEmphasis(text)];
  const first = await understandLine({ text: line }, onThatDay);
  const all = line === whole ? first : await understandLine({ text: whole }, onThatDay);
  return {
    ...first.parsed,
    people: first.named.flatMap((one) => (one?.role === 'with' && one.id ? [one.id] : [])),
    promises: all.parsed.promises.map(({ by, mention, text: what, due }) => ({
      by,
      person: mention === null ? null : (all.named[mention]?.id ?? null),
      text: what,
      due
    }))
  };
}

const heldBy = ({ touch, people, ...state }: EntryState): EntryReading => ({
  ...state,
  kind: touch?.kind ?? null,
  minutes: touch?.minutes ?? null,
  begunByMe: touch?.begunByMe ?? true,
  asked: touch?.asked ?? false,
  people: touch?.people ?? people.filter((one) => !one.mentioned).map(({ id }) => id)
});

/** What is bold or code is said all the same. */
const withoutEmphasis = (text: string): string =>
  text.replaceAll(/\*\*|__|`|^\s*[-*+] \[[ xX]\] /gmu, '');

/** The first line with words, without the signs of a heading or a list. */
const firstLine = (text: string): string =>
  (/\S.*/u.exec(text)?.[0] ?? '').replace(/^(?:#{1,6}|[-*+>])\s+/u, '');

async function inNames(change: ReadingChange, { names }: EngineContext): Promise<NewReading> {
  const { nameOf } = await names();
  const named = (id: PersonId) => ({ id, name: nameOf.get(id) ?? '' });
  const { people, promises, ...rest } = change;
  return {
    ...withoutNull(rest),
    ...(people && { people: people.map(named) }),
    promises: promises.map((one) => ({ ...one, person: one.person && named(one.person) }))
  };
}

/** A reading never says that something is not known. */
const withoutNull = (
  change: Omit<ReadingChange, 'people' | 'promises'>
): Omit<NewReading, 'people' | 'promises'> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null));
