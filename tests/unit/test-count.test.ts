import { describe, expect, it } from 'vitest';
import {
  countPlaywright,
  countStep,
  countVitest,
  judge,
  sumUp
} from '../../scripts/test-count.mjs';

describe('a runner', () => {
  it('counts with what it reports', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1 };
    expect(judge(countVitest(report), 1)).toEqual({ passed: 40, failed: 2 });
    const stats = { expected: 7, unexpected: 1, flaky: 0, skipped: 3 };
    expect(judge(countPlaywright({ stats }), 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('fails when it ends badly and names no failed test', () => {
    expect(judge({ passed: 40, failed: 0 }, 1)).toEqual({ passed: 40, failed: 1 });
    expect(judge({ passed: 40, failed: 0 }, null)).toEqual({ passed: 40, failed: 1 });
  });

  it('fails when it leaves no report, whatever it says of itself', () => {
    expect(judge(countVitest(undefined), 0)).toEqual({ passed: 0, failed: 1 });
    expect(judge(countPlaywright({ errors: [] }), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('fails when it ran nothing', () => {
    expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the line at the end', () => {
  it('sums over all runners and counts each other step as one', () => {
    const counts = [countStep(0), countStep(2), { passed: 40, failed: 0 }];
    expect(sumUp(counts)).toEqual({ passed: 41, failed: 1, line: '41 passed, 1 failed' });
  });
});
