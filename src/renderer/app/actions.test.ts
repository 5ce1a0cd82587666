import { expect, it } from 'vitest';
import { actionsFor, actionsLike, printedKeys } from './actions';

const nothing = () => undefined;
const actions = actionsFor({
  go: nothing,
  undoLast: nothing,
  showKeys: nothing,
  openPalette: nothing,
  resizeText: nothing,
  toggleDiscreet: nothing
});
const found = (text: string) => actionsLike(actions, text).map(({ name }) => name);

it('finds an action by the beginning of its words, or of other words for it', () => {
  expect(found('sett')).toEqual(['Settings']);
  expect(found('go people')).toEqual(['People']);
  expect(found('take b')).toEqual(['Undo']);
  expect(found('xyz')).toEqual([]);
});

it('lists all of them when nothing is asked, with no key twice', () => {
  expect(found('')).toHaveLength(actions.length);
  const keys = actions.flatMap((action) => action.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

it('prints keys as they stand on the keyboard', () => {
  expect(printedKeys('Mod+n')).toEqual(['Mod', 'N']);
  expect(printedKeys('Mod++')).toEqual(['Mod', '+']);
  expect(printedKeys('Mod+Shift+d')).toEqual(['Mod', 'Shift', 'D']);
  expect(printedKeys('?')).toEqual(['?']);
});
