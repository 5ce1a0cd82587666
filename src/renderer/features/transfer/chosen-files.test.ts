import { describe, expect, it } from 'vitest';
import { whyNot } from './chosen-files';

const megabyte = 1024 * 1024;

describe('files chosen for an import', () => {
  it('are taken up to 64 MB together and 200 at once', () => {
    expect(whyNot([{ size: 40 * megabyte }, { size: 24 * megabyte }])).toBeNull();
    expect(whyNot(Array.from({ length: 200 }, () => ({ size: 1 })))).toBeNull();
  });

  it('are refused above that, with the numbers and what is safe', () => {
    expect(whyNot([{ size: 64 * megabyte + 1 }])).toBe(
      'These files have 65 MB together: 64 MB is the most. Nothing was imported.'
    );
    expect(whyNot(Array.from({ length: 201 }, () => ({ size: 1 })))).toBe(
      '201 files are too many at once: 200 are the most. Nothing was imported.'
    );
  });
});
