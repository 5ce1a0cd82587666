import type { ImportCounts, ImportPreview } from '../../../contract/transfer';
import { capitalised } from '../../../domain/wording/words';
import type { CallOutput } from '../../api/bridge';
import { counted } from '../../parts/day-words';
import { wholeNumber } from '../../ui/format';

type Counts = Pick<ImportCounts, 'new' | 'changed'> &
  Partial<Pick<ImportCounts, 'contacts' | 'occasions'> & { photos: number | undefined }> & {
    /** An export was read back: it counts things of every kind. */
    ofThings?: true | undefined;
  };

const people = (count: number): string => counted(count, 'person', 'people');

const things = (count: number): string => counted(count, 'thing');

/** What the button does: `Add 12 and update 3 people`, `Take over 2 meetings`, `Update 3 people, confirm 5 pieces of news`; null when there is nothing to do. */
export function actionWords({
  new: added,
  changed,
  contacts = 0,
  occasions = 0,
  photos = 0
}: Counts): string | null {
  const steps = [
    added > 0 && changed > 0 && `add ${wholeNumber(added)} and update ${people(changed)}`,
    added > 0 && changed === 0 && `add ${people(added)}`,
    added === 0 && changed > 0 && `update ${people(changed)}`,
    contacts > 0 && `take over ${counted(contacts, 'meeting')}`,
    occasions > 0 && `confirm ${counted(occasions, 'piece', 'pieces')} of news`,
    // Beside new people a photo is no news.
    photos > 0 && added + changed === 0 && `add ${counted(photos, 'photo')}`
  ].filter((step) => step !== false);
  // What stands beside it says it all; a button of a whole line is hard to read.
  if (steps.length > 2) return 'Bring all this in';
  return steps.length === 0 ? null : capitalised(steps.join(', '));
}

/** What was done: `12 people added, 3 updated`. */
export function doneWords({
  new: added,
  changed,
  contacts = 0,
  occasions = 0,
  photos = 0,
  ofThings
}: Counts): string {
  const all = ofThings ? things : people;
  const parts = [
    added > 0 && `${all(added)} added`,
    changed > 0 && (added > 0 ? `${wholeNumber(changed)} updated` : `${all(changed)} updated`),
    contacts > 0 && `${counted(contacts, 'meeting')} taken over`,
    occasions > 0 && `${counted(occasions, 'piece', 'pieces')} of news confirmed`,
    photos > 0 && counted(photos, 'photo')
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Everybody was here already' : parts.join(', ');
}

/** What files were recognised as: `12 records, UTF-8, recognised as LinkedIn`, of several only their records. */
export function sourceWords(sources: ImportPreview['sources']): string {
  const [only, ...more] = sources;
  if (only === undefined || more.length > 0)
    return counted(
      sources.reduce((sum, source) => sum + source.records, 0),
      'record'
    );
  return `${recordWords(only)}, ${only.encoding}, ${recognised(only.format)}`;
}

const recognised = (format: string): string =>
  format === 'Table' ? 'a table' : format === 'Calendar' ? 'a calendar' : `recognised as ${format}`;

/** What a file holds: `12 records`, and of a calendar `12 meetings`. */
export const recordWords = ({ records, format }: ImportPreview['sources'][number]): string =>
  counted(records, format === 'Calendar' ? 'meeting' : 'record');

/** What an undo did: `12 people removed, 3 as they were before`. */
export function undoneWords(done: CallOutput<'undoImport'>): string {
  const all = done.ofThings ? things : people;
  const parts = [
    done.removed > 0 && `${all(done.removed)} removed`,
    done.contacts !== undefined && `${counted(done.contacts, 'meeting')} removed`,
    done.restored > 0 && `${all(done.restored)} as before`,
    done.pages !== undefined &&
      `${counted(done.pages.length, 'page')} as you wrote ${done.pages.length === 1 ? 'it' : 'them'} in the folder again`,
    done.kept > 0 && `${wholeNumber(done.kept)} kept, for you wrote about them since`
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing was left to take back' : parts.join(', ');
}
