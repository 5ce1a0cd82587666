import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { clockTime, instant, instantAt, isoDate, parseInstant, zoneId } from '../calendar/calendar';
import type { CalendarPlan } from './plan-calendar';
import { plansToCalendar } from './plan-calendar';

const lunch: CalendarPlan = {
  id: '01990000-0000-7000-8000-000000000001',
  title: 'Lunch with Jonas Weber',
  kind: 'lunch',
  date: isoDate.parse('2026-11-19'),
  time: clockTime.parse('12:15'),
  minutes: null,
  place: null,
  cue: null,
  note: null
};
const stamp = instant.parse('2026-11-18T11:00:00Z');
const madrid = zoneId.parse('Europe/Madrid');

/** The events of a calendar file, as Mozilla's parser reads them. */
function readBack(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
const written = (plan: Partial<CalendarPlan>, zone = madrid): string =>
  plansToCalendar([{ ...lunch, ...plan }], { zone, stamp });

describe('a plan in a calendar file', () => {
  it('stands on its day at its time, as long as lunch takes', () => {
    const [event] = readBack(
      written({ place: 'Canteen; terrace, left', cue: 'the stand-up ends' })
    );
    expect(event?.summary).toBe('Lunch with Jonas Weber');
    expect(event?.uid).toBe(`${lunch.id}@hallway`);
    expect(event?.location).toBe('Canteen; terrace, left');
    expect(event?.description).toBe('If the stand-up ends: Lunch with Jonas Weber.');
    expect(event?.startDate.toString()).toBe('2026-11-19T12:15:00');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-19T11:15:00.000Z');
    expect(event?.endDate.toString()).toBe('2026-11-19T13:00:00');
  });

  it('without a time takes the whole day and leaves it free', () => {
    const text = written({ time: null, date: isoDate.parse('2026-12-31') });
    const [event] = readBack(text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2027-01-01');
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('has lines of 75 octets at most, ended by CR and LF', () => {
    const note = '“Grüße” aus Łódź, 東京 👩🏽‍💻; '.repeat(12).trim();
    const text = written({ note, title: `Lunch with ${'Ågot '.repeat(30)}` });
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readBack(text)[0]?.description).toBe(note);
  });

  it('means the same moment in every zone, on both nights the clocks change as well', () => {
    const zones = [
      'Europe/Madrid',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'UTC'
    ];
    const days = [
      '2026-03-29',
      '2026-10-25',
      '2026-03-08',
      '2026-11-01',
      '2026-04-05',
      '2026-07-01'
    ];
    for (const zone of zones.map((name) => zoneId.parse(name)))
      for (const date of days.map((day) => isoDate.parse(day)))
        for (const time of ['00:30', '12:15', '23:45'].map((at) => clockTime.parse(at))) {
          const [event] = readBack(written({ date, time }, zone));
          const meant = parseInstant(event?.startDate.toJSDate().toISOString() ?? '');
          expect([zone, date, time, meant]).toEqual([
            zone,
            date,
            time,
            parseInstant(instantAt(date, time, zone))
          ]);
        }
  });

  it('reads back any words as they were', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(words, words, (title, place) => {
        const kept = (text: string) =>
          // oxlint-disable-next-line no-control-regex
          text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '');
        const [event] = readBack(written({ title, place }));
        expect(event?.summary).toBe(kept(title));
        expect(event?.location).toBe(kept(place));
      })
    );
  });
});
