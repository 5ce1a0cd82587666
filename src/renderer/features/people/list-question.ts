import type { Question } from '../../ui/ask-dialog';

/** Asks for the name of a list. */
export const listQuestion = (
  title: string,
  before: string,
  onName: (name: string) => void
): Question => ({
  title,
  label: 'Name of the list',
  before,
  take(name) {
    if (name === '' || name.length > 60) return 'A list needs a name of up to 60 characters.';
    onName(name);
    return undefined;
  }
});
