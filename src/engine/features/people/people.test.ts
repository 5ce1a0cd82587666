import { describe, expect, it } from 'vitest';
import { idOf, importDirectory, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

describe('people', () => {
  it('are listed as a person would sort them, with their managers', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const everybody = await journal.listPeople({});
    expect(everybody.map((person) => person.name)).toEqual([
      'Ana Ruiz',
      'Aoife Ní Bhriain',
      'Claire Dubois',
      "Dana O'Connell",
      'Ifeoma Okafor',
      'Kenji Watanabe',
      'Marta Lindqvist',
      'Priya Raman',
      'Raj Patel',
      'Tomasz Zieliński',
      'Wei Chen',
      'Yusuf Demir'
    ]);
    const priya = everybody.find((person) => person.name === 'Priya Raman');
    expect(priya).toMatchObject({
      department: 'Design',
      manager: 'Tomasz Zieliński',
      site: 'Bengaluru'
    });
  });

  it('show who is around them', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    const page = await journal.readPerson({ id: await idOf(journal, 'Marta Lindqvist') });
    expect(page.around.map(({ relation, name }) => [relation, name])).toEqual([
      ['manager', 'Ifeoma Okafor'],
      ['report', 'Ana Ruiz']
    ]);
    expect(page.person).toMatchObject({ level: 'L4', startDate: '2017-04-20' });
  });

  it('can be added by hand, with a department that is made when it is new', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Zora Neale', department: 'Library' });
    await journal.addPerson({ name: 'Max Frisch', department: 'LIBRARY' });
    expect((await journal.listPeople({})).map((person) => person.department)).toEqual([
      'Library',
      'Library'
    ]);
  });

  it('cannot share an e-mail, and the refusal names who has it', async () => {
    const { journal } = opened;
    await journal.addPerson({ name: 'Zora Neale', email: 'zora@meridian.example' });
    await expect(
      journal.addPerson({ name: 'Zora N.', email: 'ZORA@meridian.example' })
    ).rejects.toMatchObject({
      code: 'conflict',
      message: 'Zora Neale has this e-mail already.'
    });
    expect(await journal.listPeople({})).toHaveLength(1);
  });

  it('who are not in the journal are said not to be', async () => {
    const { journal } = opened;
    await expect(
      journal.readPerson({ id: '0193b1c0-0000-7000-8000-000000000000' })
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a promise', () => {
  it('is kept, let go, or open again', async () => {
    const { journal } = opened;
    await importDirectory(journal);
    await journal.addEntry({ text: 'lunch with Ana, I owe her the OKR article by fri' });
    const [promise] = await journal.listOpenPromises({});
    const id = promise?.id ?? '';
    expect(promise).toMatchObject({
      by: 'me',
      person: { name: 'Ana Ruiz' },
      due: '2026-11-20',
      madeOn: '2026-11-18'
    });
    expect(await journal.settlePromise({ id, state: 'kept' })).toEqual({ before: 'open' });
    expect(await journal.listOpenPromises({})).toEqual([]);
    expect(await journal.settlePromise({ id, state: 'open' })).toEqual({ before: 'kept' });
    expect(await journal.listOpenPromises({})).toEqual([promise]);
  });
});
