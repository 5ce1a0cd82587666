import type { MentionChoice } from '../../../contract/entry-text';
import { minutesBetween } from '../../../domain/calendar/calendar';
import { learnedLines, pairLearnings } from '../../../domain/journal/learned-lines';
import { mentionsIn, topicsIn, type TextMention } from '../../../domain/journal/text-links';
import { foldText } from '../../../domain/matching/fold-text';
import { personId, type EntryId, type PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';
import type { WriteDb } from '../../database/database';
import { createPeople } from './create-people';
import { readEntryState, type EntryState } from './entry-state';
import { understandLine } from './understand-line';
import { keepVersion } from './versions';

/** One sitting: within it, what is typed makes no further version. */
const sittingMinutes = 10;

interface TextEdit {
  id: EntryId;
  text: string;
  choices: readonly MentionChoice[];
}

/**
 * Replaces the text of an entry, and follows what stands in it: who is mentioned, its topics, and
 * what was learned. Kind, people of the contact, dates and promises stay as they are.
 *
 * @throws JournalError not-found
 */
export async function editText(edit: TextEdit, context: EngineContext): Promise<void> {
  const before = await readEntryState(context.db.read, edit.id);
  if (before.text === edit.text && edit.choices.length === 0) return;
  const mentions = await mentionsOf(edit, before, context);
  const was = await statedIn(before.text, before, context);
  const now = await statedIn(edit.text, before, context);
  await context.db.transaction(async (tx) => {
    if (before.text !== '' && !isSameSitting(before, context))
      await keepVersion(tx, edit.id, context);
    await tx.run(
      `update entry set text = $2, read_text = coalesce(read_text, left($3, 5000)) where id = $1`,
      [edit.id, edit.text, before.text]
    );
    const people = await peopleMentioned(tx, mentions, context);
    await followMentions(tx, before, people);
    await followTopics(tx, edit);
    await followLearnings(tx, before, { before: was.learned, after: now.learned }, context);
    await followIdeas(tx, before, now.ideas);
  });
}

function isSameSitting({ lastKeptAt }: EntryState, { now }: EngineContext): boolean {
  return lastKeptAt !== null && minutesBetween(lastKeptAt, now) < sittingMinutes;
}

async function mentionsOf(
  { text, choices }: TextEdit,
  { people }: EntryState,
  { names }: EngineContext
): Promise<TextMention[]> {
  return mentionsIn(text, {
    choices: new Map(choices.map(({ name, means }) => [foldText(name), means])),
    people,
    names: (await names()).index
  });
}

/** What a text says was learned, and its ideas, read as on the day the entry was written. */
async function statedIn(
  text: string,
  { writtenOn }: EntryState,
  context: EngineContext
): Promise<{ learned: string[]; ideas: string[] }> {
  const { parsed } = await understandLine({ text }, { ...context, today: writtenOn });
  return { learned: learnedLines(text, parsed.learned), ideas: parsed.ideas };
}

async function peopleMentioned(
  tx: WriteDb,
  mentions: readonly TextMention[],
  context: EngineContext
): Promise<PersonId[]> {
  const wanted = mentions.flatMap(({ name, means }) => (means === 'new' ? [{ name }] : []));
  const created = await createPeople(tx, wanted, context);
  return mentions.map(({ name, means }) =>
    means === 'new' ? personId.parse(created.get(foldText(name))) : means
  );
}

async function followMentions(
  tx: WriteDb,
  { id, date }: EntryState,
  people: readonly PersonId[]
): Promise<void> {
  await tx.run(
    `delete from entry_person where entry_id = $1 and mentioned and private_line is null and person_id <> all($2::uuid[])`,
    [id, people]
  );
  await tx.run(
    `insert into entry_person (entry_id, person_id, date, mentioned)
     select $1, p.id, $3, true from person p where p.id = any($2::uuid[])
     on conflict (entry_id, person_id) do nothing`,
    [id, people, date]
  );
}

async function followTopics(tx: WriteDb, { id, text }: TextEdit): Promise<void> {
  const topics = topicsIn(text);
  await tx.run(
    'delete from entry_topic where entry_id = $1 and not by_hand and topic <> all($2::text[])',
    [id, topics]
  );
  await tx.run(
    `insert into entry_topic (entry_id, position, topic)
     select $1, place - 1, topic from unnest($2::text[]) with ordinality as t(topic, place)
     on conflict (entry_id, topic) do update set position = excluded.position`,
    [id, topics]
  );
}

/** Learnings of the text become what the text says now; those of no text, added by hand, stay. */
async function followLearnings(
  tx: WriteDb,
  state: EntryState,
  learned: { before: readonly string[]; after: readonly string[] },
  { newId }: EngineContext
): Promise<void> {
  const ofText = learned.before.map((text) =>
    // Earlier versions of Hallway kept the first sentence only.
    state.learnings.find((row) => row.text === text || text.startsWith(`${row.text}.`))
  );
  const from = onlyPerson(state);
  for (const { was, now } of pairLearnings(learned.before, learned.after)) {
    const row = was === null ? undefined : ofText[was];
    const text = now === null ? undefined : learned.after[now];
    if (text === undefined) {
      if (row) await tx.run('delete from learning where id = $1', [row.id]);
    } else if (row) {
      await tx.run('update learning set text = $2, position = $3 where id = $1', [
        row.id,
        text,
        now
      ]);
    } else if (text !== learned.before[was ?? -1]) {
      await tx.run(addLearningSql, [newId(), state.id, now, from, text, state.date]);
    }
  }
}

/** Ideas have nothing of their own beside their words: they are what the text says. */
async function followIdeas(
  tx: WriteDb,
  { id, date }: EntryState,
  ideas: readonly string[]
): Promise<void> {
  await tx.run('delete from idea where entry_id = $1', [id]);
  await tx.run(
    `insert into idea (entry_id, position, text, date)
     select $1, place - 1, text, $3 from unnest($2::text[]) with ordinality as t(text, place)`,
    [id, ideas, date]
  );
}

/** Who it was learned from is only certain when there was one person. */
function onlyPerson({ touch, people }: EntryState): PersonId | null {
  const company = touch && touch.people.length > 0 ? touch.people : people.map(({ id }) => id);
  return company.length === 1 ? (company[0] ?? null) : null;
}

const addLearningSql = `
insert into learning (id, entry_id, position, person_id, department_id, text, date)
select $1, $2, $3, $4::uuid, (select department_id from person where id = $4::uuid), $5, $6`;
