import type { NoteWriter } from '../../note-writer';
import { editText } from './edit-text';
import { startEntry } from './start-entry';

/** The one writer of notes for other features. */
export const noteWriter: NoteWriter = {
  async begin(id, date, text, context) {
    await startEntry(date, text, context, id);
  },

  async edit(id, text, context) {
    await editText({ id, text, choices: [] }, context);
  }
};
