import { describe, expect, it } from 'vitest';
import { createUndoSteps } from './undo-steps';

const nothing = () => undefined;

describe('what can be taken back', () => {
  it('comes newest first, each once', () => {
    const steps = createUndoSteps();
    steps.push('Entry deleted', nothing);
    steps.push('Promise kept', nothing);
    expect(steps.takeLast()?.label).toBe('Promise kept');
    expect(steps.takeLast()?.label).toBe('Entry deleted');
    expect(steps.takeLast()).toBeUndefined();
  });

  it('is not taken back by the key what the message took back already', () => {
    const steps = createUndoSteps();
    steps.push('Entry deleted', nothing);
    const kept = steps.push('Promise kept', nothing);
    expect(steps.take(kept)).toBe(true);
    expect(steps.take(kept)).toBe(false);
    expect(steps.takeLast()?.label).toBe('Entry deleted');
  });

  it('stands in its old place again when taking it back failed', () => {
    const steps = createUndoSteps();
    const first = steps.push('Entry deleted', nothing);
    steps.push('Promise kept', nothing);
    steps.take(first);
    steps.putBack(first);
    expect(steps.takeLast()?.label).toBe('Promise kept');
    expect(steps.takeLast()?.label).toBe('Entry deleted');
  });

  it('is the newest fifty', () => {
    const steps = createUndoSteps();
    for (let at = 1; at <= 60; at += 1) steps.push(`Step ${at}`, nothing);
    let oldest: string | undefined;
    for (let step = steps.takeLast(); step; step = steps.takeLast()) oldest = step.label;
    expect(oldest).toBe('Step 11');
  });
});
