import { describe, expect, it } from 'vitest';
import { idOf, shareJournal } from '../../journal.fixture';

const opened = shareJournal();

async function withMentor() {
  const { journal } = opened;
  opened.itIs('2026-06-01T09:00:00Z');
  await journal.addPerson({ name: 'Hanna', department: 'Engineering', title: 'Manager' });
  await journal.addPerson({ name: 'Oliver', department: 'Engineering' });
  const [hanna, oliver] = [await idOf(journal, 'Hanna'), await idOf(journal, 'Oliver')];
  await journal.setRole({ person: hanna, role: 'mentor', rhythmDays: 28 });
  opened.itIs('2026-11-18T11:00:00Z');
  return { journal, hanna, oliver };
}

describe('mentors and sponsors', () => {
  it('stand with their last talk, the next one, and what they said', async () => {
    const { journal } = await withMentor();
    await journal.addEntry({
      text: 'coffee with Hanna on 3 Nov, learned: write the decision before the design'
    });
    await journal.addEntry({ text: 'coffee with Hanna on 5 Oct, I owe Hanna the one-pager' });
    const { holders, nearestDepartment } = await journal.listRoleHolders({});
    expect(holders).toMatchObject([
      {
        person: { name: 'Hanna', title: 'Manager' },
        role: 'mentor',
        ownRhythmDays: 28,
        rhythmDays: 28,
        lastContact: '2026-11-03',
        nextBy: '2026-12-01',
        due: 'fresh',
        months: [false, false, false, false, true, true],
        learned: expect.stringContaining('decision'),
        promise: { by: 'me', person: { name: 'Hanna' } }
      }
    ]);
    expect(nearestDepartment).toBe('Engineering');
  });

  it('are asked for by the tighter rhythm of role and person', async () => {
    const { journal, hanna } = await withMentor();
    await journal.addEntry({ text: 'coffee with Hanna on 1 Oct' });
    const due = async () => (await journal.listRoleHolders({})).holders[0];
    expect(await due()).toMatchObject({ due: 'slipping', rhythmDays: 28 });
    const line = async () =>
      (
        await journal.browsePeople({
          filter: { roles: ['mentor'] },
          order: { by: 'name', down: false }
        })
      ).people[0];
    expect(await line()).toMatchObject({ due: 'slipping', rhythmDays: 28 });
    await journal.setRole({ person: hanna, role: 'mentor', rhythmDays: null });
    expect(await due()).toMatchObject({ due: 'fresh', rhythmDays: 90, since: '2026-06-01' });
    await journal.changePeople({ ids: [hanna], change: { set: 'rhythm', days: 7 } });
    expect(await due()).toMatchObject({ rhythmDays: 7 });
  });

  it('can have several roles, and lose one with a way back', async () => {
    const { journal, hanna } = await withMentor();
    await journal.setRole({ person: hanna, role: 'skip-level', rhythmDays: null });
    const roles = async () => (await journal.listRoleHolders({})).holders.map(({ role }) => role);
    expect(await roles()).toEqual(['mentor', 'skip-level']);
    const { step } = await journal.removeRole({ person: hanna, role: 'mentor' });
    expect(await roles()).toEqual(['skip-level']);
    await journal.takeBackPeopleStep({ step });
    expect(await roles()).toEqual(['mentor', 'skip-level']);
    expect((await journal.listRoleHolders({})).holders[0]).toMatchObject({ ownRhythmDays: 28 });
    await expect(journal.removeRole({ person: hanna, role: 'sponsor' })).rejects.toMatchObject({
      code: 'not-found'
    });
  });

  it('who have left are not among them', async () => {
    const { journal, hanna } = await withMentor();
    await journal.changePeople({ ids: [hanna], change: { set: 'left', on: '2026-11-13' } });
    expect((await journal.listRoleHolders({})).holders).toEqual([]);
  });
});

describe('an ambition', () => {
  it('is told to people on days', async () => {
    const { journal, hanna, oliver } = await withMentor();
    const { id } = await journal.addAmbition({ text: 'Lead the pricing team' });
    await journal.tellAmbition({ ambition: id, person: hanna, on: '2026-11-03' });
    expect(await journal.tellAmbition({ ambition: id, person: oliver, on: '2026-11-10' })).toEqual({
      before: null
    });
    const page = await journal.listRoleHolders({});
    expect(page.ambitions).toMatchObject([
      {
        text: 'Lead the pricing team',
        told: [{ name: 'Oliver' }, { name: 'Hanna', on: '2026-11-03' }]
      }
    ]);
    expect(page.holders[0]?.ambitions).toMatchObject([{ on: '2026-11-03' }]);
    expect(await journal.tellAmbition({ ambition: id, person: oliver, on: null })).toEqual({
      before: '2026-11-10'
    });
    expect(await journal.changeAmbition({ id, text: 'Lead pricing' })).toEqual({
      before: 'Lead the pricing team'
    });
    const before = (await journal.listRoleHolders({})).ambitions;
    const { step } = await journal.deleteAmbition({ id });
    expect((await journal.listRoleHolders({})).ambitions).toEqual([]);
    await journal.takeBackPeopleStep({ step });
    expect((await journal.listRoleHolders({})).ambitions).toEqual(before);
  });

  it('that is gone is said to be', async () => {
    const { journal, hanna } = await withMentor();
    const id = '0193b1c0-0000-7000-8000-000000000000';
    await expect(journal.deleteAmbition({ id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      journal.tellAmbition({ ambition: id, person: hanna, on: '2026-11-03' })
    ).rejects.toMatchObject({
      code: 'not-found'
    });
  });
});
