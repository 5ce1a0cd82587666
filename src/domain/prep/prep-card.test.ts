import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../calendar/calendar';
import type { PartialDate } from '../calendar/partial-date';
import type { PersonId } from '../people/ids';
import { prepCardOf, type PrepFacts } from './prep-card';
import { prepMarkdown } from './prep-markdown';

const today = '2026-11-18' as IsoDate;
const stranger: PrepFacts = {
  id: '00000000-0000-7000-8000-000000000001' as PersonId,
  name: 'Hanna Virtanen',
  nickname: null,
  likes: null,
  reach: null,
  note: null,
  birthday: null,
  startDate: null,
  expertise: [],
  planned: null,
  last: null,
  learned: [],
  settled: [],
  promises: [],
  canIntroduce: [],
  kindred: [],
  news: [],
  met: false,
  department: null,
  lastTopics: [],
  used: new Set()
};
const card = (facts: Partial<PrepFacts>) => prepCardOf({ ...stranger, ...facts }, today);
const birthday = (text: string) => card({ birthday: text as PartialDate }).remember;
const started = (text: string) => card({ startDate: text as IsoDate }).remember;

describe('a prep card', () => {
  it('of a stranger still has questions, and invents nothing', () => {
    const { ask, gentle, ...rest } = card({});
    expect([ask.length, gentle.length]).toEqual([3, 3]);
    expect(rest).toEqual({
      name: 'Hanna Virtanen',
      planned: null,
      sinceLast: null,
      remember: [],
      youOwe: [],
      theyOwe: [],
      theyCanHelp: [],
      youCanOffer: []
    });
  });

  it('tells a birthday two weeks before and three days after', () => {
    expect(birthday('--12-02')).toEqual(['Birthday in 14 days']);
    expect(birthday('--12-03')).toEqual([]);
    expect(birthday('1990-11-18')).toEqual(['Birthday today']);
    expect(birthday('--11-15')).toEqual(['Birthday 3 days ago, not too late']);
    expect(birthday('--11-14')).toEqual([]);
  });

  it('tells the years somebody has been here around that day, not on the first', () => {
    expect(started('2016-11-20')).toEqual(['Ten years here in 2 days']);
    expect(started('2025-11-19')).toEqual(['One year here tomorrow']);
    expect(started('2026-11-20')).toEqual([]);
  });

  it('says what happened since, both ways', () => {
    const { sinceLast } = card({
      last: { date: '2026-10-21' as IsoDate, kind: 'lunch', text: 'Noodles.', line: 'Was tired' },
      learned: ['they plan at 70 %'],
      settled: [
        { by: 'me', text: 'pricing one-pager', state: 'kept' },
        { by: 'them', text: 'the list', state: 'let-go' }
      ]
    });
    expect(sinceLast?.lines).toEqual([
      'Was tired',
      'You learned: they plan at 70 %',
      'You kept: pricing one-pager',
      'They let go: the list'
    ]);
  });

  it('says what either could do for the other', () => {
    const { theyCanHelp, youCanOffer } = card({
      expertise: ['oncall', 'hiring'],
      canIntroduce: ['Amara Diallo'],
      kindred: [{ name: 'Farah Said', topic: 'oncall' }],
      news: [{ text: 'two new hires', topic: 'hiring', from: 'Raj' }]
    });
    expect(theyCanHelp).toEqual([
      'Knows about #oncall and #hiring',
      'Can introduce you to Amara Diallo'
    ]);
    expect(youCanOffer).toEqual([
      'What you learned about #hiring from Raj: two new hires',
      'Introduce Farah Said, who knows about #oncall'
    ]);
  });
});

it('as markdown a card has only what there is, on lines of their own', () => {
  const text = prepMarkdown({
    ...card({ likes: 'A walk\n# rather than coffee' }),
    ask: [{ key: 'x', text: 'How did it go?' }],
    gentle: []
  });
  expect(text).toBe(
    '# Before you meet Hanna Virtanen\n\n## Ask\n\n- How did it go?\n\n## Remember\n\n- A walk # rather than coffee\n'
  );
});
