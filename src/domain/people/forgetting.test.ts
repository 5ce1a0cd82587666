import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsAnywhere, callsAround, withoutCalls } from './forgetting';

const ana = { name: 'Ána Ruiz', nickname: 'Anita', email: 'ana.ruiz@meridian.example' };

describe('a text about somebody who is forgotten', () => {
  it.each([
    ['lunch with Ana and Raj', 'lunch with somebody and Raj'],
    ['@ana ruiz said so, anita too', 'somebody said so, somebody too'],
    ['RUIZ’s idea #ana-ruiz', 'somebody’s idea #somebody'],
    ['wrote to ana.ruiz@meridian.example', 'wrote to somebody'],
    ['bananas and Anatol', 'bananas and Anatol']
  ])('%s', (text, left) => {
    expect(withoutCalls(text, callsAround(ana, ['Raj Patel']))).toBe(left);
  });

  it('keeps a first name that somebody else in it has', () => {
    const calls = callsAround(ana, ['Ana Costa']);
    expect(withoutCalls('Ana Ruiz met Ana, then Ruiz left', calls)).toBe(
      'somebody met Ana, then somebody left'
    );
  });

  it('elsewhere loses whole names only', () => {
    expect(withoutCalls('Ana met ana ruiz', callsAnywhere(ana))).toBe('Ana met somebody');
  });

  it('says nothing of them any more, and all else as it was', () => {
    const other = fc.stringMatching(/^[ \n.,;b-m]{0,12}$/);
    fc.assert(
      fc.property(other, other, fc.constantFrom('Ana', 'ána ruiz', 'Anita'), (one, two, call) => {
        const text = `${one} ${call} ${two}`;
        expect(withoutCalls(text, callsAround(ana, []))).toBe(`${one} somebody ${two}`);
      })
    );
  });
});
