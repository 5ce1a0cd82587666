import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../calendar/calendar';
import { roleDueOf, roleGapOf, roleNextBy, tightestRhythm } from './role';

const today = '2026-11-18' as IsoDate;
const ago = (days: number): IsoDate => addDays(today, -days);

describe('the next talk in a role', () => {
  it('is due a rhythm after the last contact', () => {
    const talks = { since: ago(200), lastContact: ago(20), rhythmDays: 28 };
    expect(roleNextBy(talks)).toBe(addDays(today, 8));
    expect(roleDueOf(talks, today)).toBe('soon');
    expect(roleDueOf({ ...talks, lastContact: ago(43) }, today)).toBe('slipping');
  });

  it('is not due the day somebody silent for long is asked to be a mentor', () => {
    expect(roleDueOf({ since: today, lastContact: ago(300), rhythmDays: 28 }, today)).not.toBe(
      'slipping'
    );
    expect(roleNextBy({ since: today, lastContact: ago(300), rhythmDays: 28 })).toBe(
      addDays(today, 7)
    );
  });

  it('comes with the tighter of the rhythms of the person and of the role', () => {
    expect(tightestRhythm(90, [28, null])).toBe(28);
    expect(tightestRhythm(7, [28])).toBe(7);
    expect(tightestRhythm(90, [null])).toBe(90);
  });

  it('never comes later because of one more role', () => {
    const days = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(days, fc.array(fc.option(days)), fc.option(days), (own, roles, more) => {
        expect(tightestRhythm(own, [...roles, more])).toBeLessThanOrEqual(
          tightestRhythm(own, roles)
        );
      })
    );
  });
});

describe('what is missing', () => {
  const mentor = { role: 'mentor', department: 'Design' } as const;
  const sponsor = { role: 'sponsor', department: 'Design' } as const;
  it.each([
    ['nobody', [], 'no-mentor'],
    ['a sponsor only', [sponsor], 'no-mentor'],
    ['a mentor only', [mentor], 'no-sponsor'],
    ['a sponsor next door', [mentor, sponsor], 'no-sponsor-outside'],
    ['a sponsor elsewhere', [mentor, sponsor, { ...sponsor, department: 'Legal' }], null]
  ] as const)('with %s', (_who, holders, gap) => {
    expect(roleGapOf(holders, 'Design')).toBe(gap);
  });

  it('is nothing more than a sponsor while my own department is not known', () => {
    expect(roleGapOf([mentor, sponsor], null)).toBeNull();
  });
});
