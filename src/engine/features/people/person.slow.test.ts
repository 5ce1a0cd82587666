import { describe, expect, it } from 'vitest';
import type { EngineClient } from '../../../contract/engine-api';
import type { PersonChanges } from '../../../contract/person-fields';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

/** Marta, with what the directory says of her. */
async function marta(): Promise<{ journal: EngineClient; id: string }> {
  const { journal } = opened;
  await importDirectory(journal);
  return { journal, id: await idOf(journal, 'Marta Lindqvist') };
}
const pageOf = async (journal: EngineClient, id: string) => journal.readPerson({ id });

describe('what is known of a person', () => {
  it('is written field by field, and taken back with what the change answers', async () => {
    const { journal, id } = await marta();
    const before = await pageOf(journal, id);
    const step = await journal.changePerson({
      id,
      changes: {
        team: ' Platform ',
        likes: 'A walk rather than coffee',
        birthday: '--02-29',
        officeDays: [4, 2, 2],
        expertise: ['#Hiring', 'on call', 'hiring'],
        rhythmDays: 28,
        zone: 'Europe/Stockholm'
      }
    });
    const after = await pageOf(journal, id);
    expect(after.person).toMatchObject({
      team: 'Platform',
      likes: 'A walk rather than coffee',
      birthday: '--02-29',
      officeDays: [2, 4],
      expertise: ['hiring', 'on-call'],
      rhythmDays: 28
    });
    await journal.changePerson({ id, changes: step.before });
    expect(await pageOf(journal, id)).toEqual(before);
  });

  it('keeps departments tidy: a new one is made, an empty one goes', async () => {
    const { journal, id } = await marta();
    const step = await journal.changePerson({ id, changes: { department: 'Lybrary' } });
    expect((await pageOf(journal, id)).person.department).toBe('Lybrary');
    await journal.changePerson({ id, changes: step.before });
    const line = await journal.readLine({ text: 'coffee with the Lybrary team' });
    expect(line.people).toEqual([]);
    expect((await pageOf(journal, id)).person.department).toBe(step.before.department);
  });

  it('says in words why something cannot be written, and changes nothing', async () => {
    const { journal, id } = await marta();
    const before = await pageOf(journal, id);
    const refused: [PersonChanges, string][] = [
      [{ name: '  ' }, 'A person needs a name.'],
      [{ email: 'marta' }, 'An address looks like ana@company.com.'],
      [{ email: 'ANA.RUIZ@meridian.example' }, 'Ana Ruiz has this e-mail already.'],
      [{ birthday: '--02-30' }, 'A birthday looks like 3 March, or 3 March 1990.'],
      [{ expertise: ['two; words'] }, 'A topic is one word, such as #pricing.'],
      [{ zone: 'Mars/Olympus' }, 'This time zone is not known.'],
      [{ rhythmDays: 0 }, 'A rhythm is between 1 and 3,650 days.']
    ];
    for (const [changes, message] of refused)
      await expect(journal.changePerson({ id, changes })).rejects.toThrow(message);
    expect(await pageOf(journal, id)).toEqual(before);
  });

  it('never tells of the family but when asked', async () => {
    const { journal, id } = await marta();
    await journal.changePerson({ id, changes: { family: 'Two boys, Eetu and Onni' } });
    const page = await pageOf(journal, id);
    expect(page.person.hasFamily).toBe(true);
    expect(JSON.stringify(page)).not.toContain('Eetu');
    expect(await journal.readFamily({ id })).toBe('Two boys, Eetu and Onni');
  });
});

it('says when both are at work, in the time of here', async () => {
  const { journal, id } = await marta();
  expect((await pageOf(journal, id)).hours).toBeNull();
  await journal.changePerson({ id, changes: { zone: 'America/Toronto' } });
  expect((await pageOf(journal, id)).hours).toEqual({
    zone: 'America/Toronto',
    minutesAhead: -360,
    overlap: { from: '15:00', to: '17:00' }
  });
  await journal.changePerson({ id, changes: { worksFrom: '06:30', worksTo: '14:00' } });
  expect((await pageOf(journal, id)).hours?.overlap).toEqual({ from: '12:30', to: '17:00' });
  await journal.changePreferences({ workFrom: '08:00', workTo: '15:45' });
  expect((await pageOf(journal, id)).hours?.overlap).toEqual({ from: '12:30', to: '15:45' });
});

describe('relations', () => {
  const around = async (journal: EngineClient, id: string) =>
    (await pageOf(journal, id)).around.map((one) => `${one.relation} ${one.name}`);

  it('stand on the pages of both', async () => {
    const { journal, id } = await marta();
    const raj = await idOf(journal, 'Raj Patel');
    const change = (relation: 'introduced-by' | 'can-introduce' | 'knows', other: string) => ({
      person: id,
      relation,
      other,
      holds: true
    });
    const wei = await idOf(journal, 'Wei Chen');
    await journal.changeRelations({
      changes: [change('introduced-by', raj), change('can-introduce', wei), change('knows', raj)]
    });
    expect(await around(journal, id)).toEqual([
      'manager Ifeoma Okafor',
      'report Ana Ruiz',
      'introduced-by Raj Patel',
      'can-introduce Wei Chen',
      'knows Raj Patel'
    ]);
    expect(await around(journal, raj)).toEqual(
      expect.arrayContaining(['introduced-you-to Marta Lindqvist', 'knows Marta Lindqvist'])
    );
    expect(await around(journal, wei)).toContain('introducible-by Marta Lindqvist');
  });

  it('know one manager; the one before comes back with the undo', async () => {
    const { journal, id } = await marta();
    const before = await around(journal, id);
    const raj = await idOf(journal, 'Raj Patel');
    const step = await journal.changeRelations({
      changes: [{ person: raj, relation: 'report', other: id, holds: true }]
    });
    expect(await around(journal, id)).toContain('manager Raj Patel');
    expect(await around(journal, id)).not.toContain('manager Ifeoma Okafor');
    await journal.changeRelations({ changes: step.before });
    expect(await around(journal, id)).toEqual(before);
  });

  it('are not begun with oneself, nor with somebody who has gone', async () => {
    const { journal, id } = await marta();
    const withSomebody = (other: string) =>
      journal.changeRelations({
        changes: [{ person: id, relation: 'knows', other, holds: true }]
      });
    await expect(withSomebody(id)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(withSomebody('0193b1c0-0000-7000-8000-000000000000')).rejects.toMatchObject({
      code: 'not-found'
    });
  });
});

describe('what somebody is to me', () => {
  it('stands on their page, and the tightest rhythm counts', async () => {
    const { journal, id } = await marta();
    await journal.changePerson({ id, changes: { rhythmDays: 60 } });
    await journal.setRole({ person: id, role: 'sponsor', rhythmDays: 14, since: '2026-01-05' });
    await journal.setRole({ person: id, role: 'mentor', rhythmDays: null, since: '2026-02-02' });
    await journal.addEntry({ text: 'lunch with Marta Lindqvist today' });
    const page = await pageOf(journal, id);
    expect(page.roles).toEqual([
      { role: 'mentor', since: '2026-02-02', rhythmDays: null },
      { role: 'sponsor', since: '2026-01-05', rhythmDays: 14 }
    ]);
    expect([page.person.rhythmDays, page.rhythmDays]).toEqual([60, 14]);
    const line = (await journal.previewPerson({ id })).person;
    expect([line.nextBy, line.due]).toEqual([page.nextBy, page.person.due]);
  });
});

describe('a picture', () => {
  it('is kept as it came, named anew when it changes, and taken back', async () => {
    const { journal, id } = await marta();
    const first = await journal.changePhoto({ id, picture: jpeg(1) });
    expect(first.before).toBeNull();
    const mark = (await pageOf(journal, id)).person.photo;
    const second = await journal.changePhoto({ id, picture: jpeg(2) });
    expect(second.before).toEqual(jpeg(1));
    expect(await journal.listPhotos({})).toEqual([
      { id, mark: (await pageOf(journal, id)).person.photo }
    ]);
    expect((await pageOf(journal, id)).person.photo).not.toBe(mark);
    await journal.changePhoto({ id, picture: second.before });
    expect((await pageOf(journal, id)).person.photo).toBe(mark);
    await journal.changePhoto({ id, picture: null });
    expect(await journal.readPhoto({ id })).toBeNull();
    expect(await journal.listPhotos({})).toEqual([]);
  });

  it('that is none, or tells where it was taken, is not kept', async () => {
    const { journal, id } = await marta();
    const exif = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 1, 2, ...jpeg(1).slice(2)]);
    for (const picture of [exif, new Uint8Array(), Uint8Array.from([0x3c, 0x73, 0x76, 0x67])])
      await expect(journal.changePhoto({ id, picture })).rejects.toMatchObject({
        code: 'unsupported-file'
      });
    expect((await pageOf(journal, id)).person.photo).toBeNull();
  });
});

describe('somebody who is deleted', () => {
  it('comes back with everything that hung on them', async () => {
    const { journal, id } = await marta();
    await journal.addEntry({
      text: 'lunch with Marta 45m #okr, I owe Marta the article by fri, learned: they plan in May'
    });
    await journal.changePerson({ id, changes: { expertise: ['hiring'], family: 'A daughter' } });
    await journal.changePhoto({ id, picture: jpeg(1) });
    const before = await pageOf(journal, id);
    const everybody = await journal.listPeople({});

    const { step } = await journal.deletePeople({ ids: [id] });
    expect(await journal.listPeople({})).toHaveLength(everybody.length - 1);
    await expect(pageOf(journal, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await journal.listOpenPromises({}))[0]?.person).toBeNull();

    await journal.takeBackPeopleStep({ step });
    expect(await pageOf(journal, id)).toEqual(before);
    expect(await journal.listPeople({})).toEqual(everybody);
    expect(await journal.readFamily({ id })).toBe('A daughter');
  });

  it('comes back without the entries that went meanwhile', async () => {
    const { journal, id } = await marta();
    const { entry } = await journal.addEntry({ text: 'lunch with Marta and Raj' });
    const { step } = await journal.deletePeople({ ids: [id] });
    await journal.deleteEntry({ id: entry.id ?? '' });
    await journal.takeBackPeopleStep({ step });
    const page = await pageOf(journal, id);
    expect([page.entries, page.person.strength]).toEqual([0, 'not-met']);
  });

  it('is not brought back over somebody who has their e-mail by now', async () => {
    const { journal, id } = await marta();
    const { email } = (await pageOf(journal, id)).person;
    const { step } = await journal.deletePeople({ ids: [id] });
    await journal.addPerson({ name: 'Marta L.', email });
    await expect(journal.takeBackPeopleStep({ step })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a timeline', () => {
  it('is filtered by kind, topic, year, promises and what was learned', async () => {
    const { journal, id } = await marta();
    for (const text of [
      'lunch with Marta yesterday #okr',
      'call with Marta on 12 Nov 2025 #pricing, she will send me the notes',
      'coffee with Marta last week, learned: they plan in May'
    ])
      await journal.addEntry({ text });
    const found = async (wanted: object) =>
      (await journal.listTimeline({ id, ...wanted })).map(({ kind }) => kind);
    expect(await found({})).toEqual(['lunch', 'coffee', 'call']);
    expect(await found({ filter: 'lunches' })).toEqual(['lunch', 'coffee']);
    expect(await found({ kind: 'call' })).toEqual(['call']);
    expect(await found({ topic: 'okr' })).toEqual(['lunch']);
    expect(await found({ year: 2025 })).toEqual(['call']);
    expect(await found({ filter: 'promises' })).toEqual(['call']);
    expect(await found({ filter: 'learned', year: 2026 })).toEqual(['coffee']);
    expect((await pageOf(journal, id)).years).toEqual([2026, 2025]);
  });
});

/** The smallest thing with the shape of a JPEG: a frame of 1 by 1, and a scan. */
const jpeg = (content: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('ffd8ffc0000b080001000101011100ffda0008010100003f00', 'hex'),
      Buffer.from([content, 0xff, 0xd9])
    ])
  );
