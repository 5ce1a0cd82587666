import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../domain/calendar/calendar';
import { stripOf } from './rhythm';

const today = '2025-11-19' as IsoDate;
const mark = (date: string, kind = 'message') => ({ date: date as IsoDate, kind });
const strip = (
  marks: { date: IsoDate; kind: string }[],
  nextBy: string | null = null,
  pauses: { from: IsoDate; to: IsoDate }[] = []
) => stripOf({ marks, rhythmDays: 28, nextBy: nextBy as IsoDate | null, today, pauses });

describe('the rhythm of twelve months', () => {
  it('begins eleven months before this one and leaves room for the next contact', () => {
    const { months, today: now } = strip([]);
    expect(months.map(({ name }) => name).join(' ')).toBe(
      'Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov'
    );
    expect(now).toBeGreaterThan(months.at(-1)!.at);
    expect(now).toBeLessThan(1);
  });

  it('is one solid line while contacts keep the rhythm', () => {
    const { lines } = strip([mark('2025-10-10'), mark('2025-11-01')]);
    expect(lines.map(({ how }) => how)).toEqual(['rhythm', 'rhythm']);
  });

  it('goes quiet on the day the rhythm ran out, until the next contact', () => {
    const { lines, today: now } = strip([mark('2025-08-01')]);
    expect(lines.map(({ how }) => how)).toEqual(['rhythm', 'quiet']);
    expect(lines[1]!.to).toBe(now);
  });

  it('is dotted while one was away, in rhythm or not', () => {
    const pause = (from: string, to: string) => ({ from: from as IsoDate, to: to as IsoDate });
    const { lines } = strip([mark('2025-08-01')], null, [
      pause('2025-07-20', '2025-08-10'),
      pause('2025-09-05', '2025-09-12')
    ]);
    expect(lines.map(({ how }) => how)).toEqual(['paused', 'rhythm', 'quiet', 'paused', 'quiet']);
    lines.slice(1).forEach((line, at) => expect(line.from).toBe(lines[at]!.to));
  });

  it('shows the next contact only when it lies ahead, and keeps it inside the drawing', () => {
    expect(strip([mark('2025-10-01')], '2025-10-29').next).toBeNull();
    expect(strip([mark('2025-11-10')], '2025-12-08').next).toBeCloseTo(12.23 / 12.9, 2);
    expect(strip([mark('2025-11-10')], '2026-11-10').next).toBeLessThan(1);
  });

  it('leaves out what happened before its first month', () => {
    expect(strip([mark('2024-11-30'), mark('2024-12-01')]).marks).toHaveLength(1);
  });

  it('draws near contacts as one mark that shows the lunch and counts the others', () => {
    const { marks } = strip([mark('2025-11-10'), mark('2025-11-11', 'lunch'), mark('2025-11-12')]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({
      kind: 'lunch',
      label: expect.stringMatching(/^Lunch, .*11.*, and 2 more$/)
    });
  });

  it('says everything in one sentence', () => {
    expect(strip([mark('2025-10-21', 'lunch'), mark('2025-11-10')], '2025-12-08').sentence).toMatch(
      /^2 contacts in twelve months, 1 lunch, next by .*8/
    );
  });
});
