import { describe, expect, it } from 'vitest';
import { stillFitting } from './shown-completions';

const wei = { label: '@Wei Chen', type: 'person' };
const ana = { label: '@Ana Ruiz', type: 'person' };
const lukasz = { label: '@Łukasz Weber', type: 'person' };

describe('Enter before the answer to the last letter', () => {
  const taken = (options: { label: string; type: string }[], marked: number, typed: string) =>
    stillFitting({ options, marked }, typed)?.label;

  it('takes the marked one while it fits what is typed', () => {
    expect(taken([wei, lukasz], 1, '@We')).toBe('@Łukasz Weber');
    expect(taken([wei, ana], 0, '@')).toBe('@Wei Chen');
  });

  it('takes the first that fits when the marked one no longer does', () => {
    expect(taken([ana, wei, lukasz], 0, '@we')).toBe('@Wei Chen');
    expect(taken([ana, lukasz], 0, '@luk')).toBe('@Łukasz Weber');
  });

  it('takes nobody when nobody shown fits', () => {
    expect(taken([ana, wei], 0, '@Zora')).toBeUndefined();
  });

  it('takes a new name only as it was shown', () => {
    const isNew = { label: '@Zo', type: 'new' };
    expect(taken([isNew], 0, '@Zo')).toBe('@Zo');
    expect(taken([isNew], 0, '@Zora')).toBeUndefined();
  });

  it('never takes a person for a topic', () => {
    expect(taken([{ label: '#planning', type: 'topic' }], 0, '#pl')).toBe('#planning');
    expect(taken([wei], 0, '#we')).toBeUndefined();
  });
});
