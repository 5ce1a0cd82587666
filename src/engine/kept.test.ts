import { describe, expect, it } from 'vitest';
import { keep } from './kept';

/** Readings that end when they are told to. */
function readings() {
  const ends: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const kept = keep(
    () => new Promise<string>((resolve, reject) => void ends.push({ resolve, reject }))
  );
  return { kept, ends };
}

describe('what is kept', () => {
  it('is read once, and again when it was forgotten', async () => {
    const { kept, ends } = readings();
    const [one, two] = [kept.read(), kept.read()];
    ends[0]?.resolve('first');
    expect([await one, await two]).toEqual(['first', 'first']);
    kept.forget();
    const three = kept.read();
    ends[1]?.resolve('second');
    expect(await three).toBe('second');
    expect(ends).toHaveLength(2);
  });

  it('is not a failure', async () => {
    const { kept, ends } = readings();
    const one = kept.read();
    ends[0]?.reject(new Error('damaged'));
    await expect(one).rejects.toThrow('damaged');
    const two = kept.read();
    ends[1]?.resolve('well');
    expect(await two).toBe('well');
  });

  it('answers as before while it is read again, unless it was forgotten meanwhile', async () => {
    const { kept, ends } = readings();
    const one = kept.read();
    ends[0]?.resolve('first');
    await one;
    kept.renew();
    expect(await kept.read()).toBe('first');
    ends[1]?.resolve('second');
    await expect.poll(() => kept.read()).toBe('second');

    kept.renew();
    kept.forget();
    const two = kept.read();
    ends[2]?.resolve('too old');
    ends[3]?.resolve('newest');
    expect(await two).toBe('newest');
    expect(await kept.read()).toBe('newest');
  });
});
