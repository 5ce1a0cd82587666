import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { zoneId, type ZoneId } from '../domain/calendar/calendar';
import { createClock } from './clock';
import { startHeartbeat } from './heartbeat';

const madrid = zoneId.parse('Europe/Madrid');

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 20, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A heartbeat that writes down what it says; `world` may be changed by the test. */
function listen(start: string) {
  const world = { wallMs: Date.parse(start), zone: madrid };
  const began = Date.now();
  const clock = createClock({
    epochMs: () => world.wallMs + (Date.now() - began),
    zone: () => world.zone
  });
  const heard: string[] = [];
  const heartbeat = startHeartbeat(clock, () => Date.now() - began);
  heartbeat.step.on(() => heard.push('step'));
  heartbeat.jump.on(() => heard.push('jump'));
  heartbeat.day.on((day) => heard.push(day));
  heartbeat.zone.on((zone) => heard.push(zone));
  return { world, heard, heartbeat };
}

test('it beats every 30 seconds until it is stopped', () => {
  const { heard, heartbeat } = listen('2026-11-20T12:00:00Z');
  vi.advanceTimersByTime(90_000);
  heartbeat.stop();
  vi.advanceTimersByTime(90_000);
  expect(heard).toEqual(['step', 'step', 'step']);
});

test('a new day begins at local midnight, not at that of UTC', () => {
  const { heard } = listen('2026-11-20T22:59:00Z');
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(['step', '2026-11-21', 'step']);
});

test('who travels east past midnight is told the zone and the day', () => {
  const { heard, world } = listen('2026-11-20T20:00:00Z');
  world.zone = 'Asia/Tokyo' as ZoneId;
  vi.advanceTimersByTime(30_000);
  expect(heard).toEqual(['Asia/Tokyo', '2026-11-21', 'step']);
});

test('a clock that is set back, or a sleep nobody announced, is a jump', () => {
  const { heard, world } = listen('2026-11-20T12:00:00Z');
  world.wallMs -= 3_600_000;
  vi.advanceTimersByTime(30_000);
  world.wallMs += 7_200_000;
  vi.advanceTimersByTime(30_000);
  expect(heard).toEqual(['jump', 'step', 'jump', 'step']);
});

test('a clock corrected by a second is none', () => {
  const { heard, world } = listen('2026-11-20T12:00:00Z');
  world.wallMs += 1_000;
  vi.advanceTimersByTime(30_000);
  expect(heard).toEqual(['step']);
});

test('a zone that was chosen holds at once, with the day it is there', () => {
  const { world, heard, heartbeat } = listen('2026-11-20T23:30:00Z');
  world.zone = zoneId.parse('America/Lima');
  heartbeat.look();
  expect(heard).toEqual(['America/Lima', '2026-11-20']);
  heartbeat.stop();
});
