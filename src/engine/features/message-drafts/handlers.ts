import { z } from 'zod';
import { JournalError } from '../../../contract/errors';
import type { DraftAbout, messageDraftsApi, PreparedDraft } from '../../../contract/message-drafts';
import type { Handlers } from '../../../contract/procedure';
import { reviewApi } from '../../../contract/review';
import { partialDate } from '../../../domain/calendar/partial-date';
import { daysBetween, isoDate, partsOf, type IsoDate } from '../../../domain/calendar/calendar';
import { helloNote } from '../../../domain/message-drafts/hello-note';
import { metNote } from '../../../domain/message-drafts/met-note';
import { occasionNote } from '../../../domain/message-drafts/occasion-note';
import { praiseNote } from '../../../domain/message-drafts/praise-note';
import { promiseNote } from '../../../domain/message-drafts/promise-note';
import { reminderNote } from '../../../domain/message-drafts/reminder-note';
import { thankedLine } from '../../../domain/message-drafts/thanked-line';
import { thankYouNote } from '../../../domain/message-drafts/thank-you-note';
import { yearlyOccasions } from '../../../domain/occasions/occasion';
import { personId } from '../../../domain/people/ids';
import { monthName } from '../../../domain/wording/month-names';
import { weekdayName } from '../../../domain/wording/weekday-names';
import { joinNames } from '../../../domain/wording/words';
import type { EngineContext } from '../../context';
import { readOpenPromises } from '../../reading/promise-rows';
import { unthankedSql } from '../../reading/unthanked-rows';

export const messageDraftsHandlers: Handlers<typeof messageDraftsApi, EngineContext> = {
  readMessageDraft(about, context) {
    switch (about.about) {
      case 'hello':
        return helloTo(about, context);
      case 'thanks':
        return thanksFor(about, context);
      case 'met':
        return lineToThoseMet(about, context);
      case 'occasion':
        return wordFor(about, context);
      case 'praise':
        return praiseFor(about, context);
      case 'promise':
        break;
    }
    return wordsOnPromise(about, context);
  }
};

type About<Name extends DraftAbout['about']> = Extract<DraftAbout, { about: Name }>;

const named = z.object({ id: personId, name: z.string() });

async function helloTo({ person }: About<'hello'>, { db }: EngineContext): Promise<PreparedDraft> {
  const found = await db.read.maybe(
    helloSql,
    [person],
    named.extend({ topic: z.string().nullable(), isMet: z.boolean() })
  );
  if (!found) throw gone('This person is not in the journal any more.');
  const { id, name, topic, isMet } = found;
  return {
    title: `Say hello to ${name}`,
    people: [{ id, name }],
    draft: helloNote({ name, topic, isMet }),
    line: `Wrote to ${name}, said hello`,
    promise: null
  };
}

async function thanksFor(
  { touch }: About<'thanks'>,
  { db, today }: EngineContext
): Promise<PreparedDraft> {
  const [found] = await db.read.json(
    `select (${unthankedSql('t.id = $1')})::text`,
    [touch],
    reviewApi.readReview.output.shape.toThank
  );
  if (!found) throw gone('Everybody was thanked meanwhile.');
  const names = found.people.map(({ name }) => name);
  return {
    title: `Thank ${joinNames(names)}`,
    people: found.people,
    draft: thankYouNote({
      ...found,
      today,
      people: names,
      promises: found.promises.map(({ due, ...promise }) => ({
        ...promise,
        due: due === null ? null : dayOf(due, today)
      }))
    }),
    line: thankedLine({ people: names, kind: found.kind }),
    promise: null
  };
}

async function lineToThoseMet(
  { touch }: About<'met'>,
  { db }: EngineContext
): Promise<PreparedDraft> {
  const found = await db.read.json(
    metSql,
    [touch],
    z.object({ event: z.string().nullable(), people: z.array(named) }).nullable()
  );
  if (!found || found.people.length === 0) throw gone('You have been in touch meanwhile.');
  const names = found.people.map(({ name }) => name);
  return {
    title: `A line to ${joinNames(names)}`,
    people: found.people,
    draft: metNote({ people: names, event: found.event }),
    line: `Wrote to ${joinNames(names)}, said hello`,
    promise: null
  };
}

async function wordFor(
  { person, kind, date }: About<'occasion'>,
  { db, today }: EngineContext
): Promise<PreparedDraft> {
  const found = await db.read.maybe(
    'select id, name, birthday, start_date::text as "startDate" from person where id = $1',
    [person],
    named.extend({ birthday: partialDate.nullable(), startDate: isoDate.nullable() })
  );
  if (!found) throw gone('This person is not in the journal any more.');
  const { id, name } = found;
  const years =
    yearlyOccasions(found, date, { before: 0, after: 0 }).find((one) => one.kind === kind)?.years ??
    null;
  return {
    title: `A word for ${name}`,
    people: [{ id, name }],
    draft: occasionNote({ name, kind, years, isPast: date <= today }),
    line: `Congratulated ${name}`,
    promise: null
  };
}

async function praiseFor(
  { person, on }: About<'praise'>,
  { db }: EngineContext
): Promise<PreparedDraft> {
  const found = await db.read.maybe(praiseSql, [person, on], named.extend({ text: z.string() }));
  if (!found) throw gone('This was said meanwhile.');
  const { id, name, text } = found;
  return {
    title: `Praise ${name} where others hear it`,
    people: [{ id, name }],
    draft: praiseNote({ name, text }),
    line: `Praised ${name}`,
    promise: null
  };
}

async function wordsOnPromise(
  { promise: id }: About<'promise'>,
  { db }: EngineContext
): Promise<PreparedDraft> {
  const promise = (await readOpenPromises(db.read, null)).find((one) => one.id === id);
  if (!promise) throw gone('This promise is settled.');
  const { person, by, text } = promise;
  const isMine = by === 'me';
  if (person === null)
    return {
      title: isMine ? 'A promise of yours' : 'A promise to you',
      people: [],
      draft: { subject: '', body: '' },
      line: '',
      promise
    };
  return {
    title: isMine ? `A promise to ${person.name}` : `A promise of ${person.name}`,
    people: [person],
    draft: isMine ? promiseNote(person.name, promise) : reminderNote(person.name, promise),
    line: isMine ? `Wrote to ${person.name}` : `Wrote to ${person.name}, asked about ${text}`,
    promise
  };
}

/** `Friday` within a week, else `3 December`. */
const dayOf = (date: IsoDate, today: IsoDate): string =>
  daysBetween(today, date) < 7 ? weekdayName(date) : `${partsOf(date).day} ${monthName(date)}`;

const gone = (message: string): JournalError => new JournalError('not-found', message);

// What one talked about last, if ever.
const helloSql = `
select p.id, p.name,
  exists (select 1 from acquaintance a where a.person_id = p.id) as "isMet", (
  select et.topic from entry_person ep join entry_topic et on et.entry_id = ep.entry_id
  where ep.person_id = p.id order by ep.date desc, ep.entry_id desc, et.position limit 1) as topic
from person p where p.id = $1`;

// What was kept that day, while nothing was said of it.
const praiseSql = `
select p.id, p.name, pr.text from promise pr join person p on p.id = pr.person_id
where p.id = $1 and pr.settled_on = $2 and pr.state = 'kept' and pr.made_by = 'them' and not exists (
  select from touch_person tp join touch t on t.id = tp.touch_id
  where tp.person_id = p.id and tp.date >= pr.settled_on and t.kind in ('praise', 'thanks'))
order by pr.id desc limit 1`;

const metSql = `
select (select json_build_object('event', e.event, 'people', (
  select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by tp.position), '[]')
  from touch_person tp join person p on p.id = tp.person_id join acquaintance a on a.person_id = p.id
  where tp.touch_id = t.id and p.left_on is null and a.last_contact <= t.date))
from touch t join entry e on e.id = t.entry_id where t.id = $1)::text`;
