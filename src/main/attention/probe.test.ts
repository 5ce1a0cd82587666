import { expect, test } from 'vitest';
import { failsOpen, NotAllowed, type Probe } from './probe';

/** What a probe that behaves so from look to look answers, and what was noted. */
async function answersOf(...looks: Probe<boolean>[]) {
  const noted: string[] = [];
  let turn = 0;
  const probe = failsOpen(
    () => looks[turn++]!(),
    (why) => noted.push(why),
    20
  );
  const answers: (boolean | null)[] = [];
  for (const _ of looks) answers.push(await probe());
  return { answers, noted };
}

const yes: Probe<boolean> = async () => true;
const untold: Probe<boolean> = async () => null;
const hangs: Probe<boolean> = () => new Promise(() => undefined);
const throws: Probe<boolean> = async () => {
  throw new Error('no such property');
};

test('what is told is passed on', async () => {
  expect(await answersOf(yes)).toEqual({ answers: [true], noted: [] });
});

test('a desktop that hangs, fails or cannot tell it silences nothing', async () => {
  expect(await answersOf(hangs)).toEqual({ answers: [null], noted: ['no answer'] });
  expect(await answersOf(throws)).toEqual({ answers: [null], noted: ['no answer'] });
  expect(await answersOf(untold)).toEqual({ answers: [null], noted: ['cannot be told here'] });
});

test('what Hallway has no leave to read silences nothing, and is called that', async () => {
  const forbidden: Probe<boolean> = async () => {
    throw new NotAllowed();
  };
  expect(await answersOf(forbidden, forbidden)).toEqual({
    answers: [null, null],
    noted: ['Hallway may not read it']
  });
});

test('it is noted once, not at each look, and again after an answer', async () => {
  const { noted } = await answersOf(throws, throws, hangs, yes, throws);
  expect(noted).toEqual(['no answer', 'no answer']);
});
