import type { ImportCounts, ImportPreview } from '../../../contract/transfer';
import { counted } from '../../parts/day-words';
import { wholeNumber } from '../../ui/format';

type Counts = Pick<ImportCounts, 'new' | 'changed'>;

const people = (count: number): string => counted(count, 'person', 'people');

/** What the button does: `Add 12 people`, `Update 3 people`, `Add 12 and update 3 people`; null when there is nothing to do. */
export function actionWords({ new: added, changed }: Counts): string | null {
  if (added > 0 && changed > 0) return `Add ${wholeNumber(added)} and update ${people(changed)}`;
  if (added > 0) return `Add ${people(added)}`;
  return changed > 0 ? `Update ${people(changed)}` : null;
}

/** What was done: `12 people added, 3 updated`. */
export function doneWords({ new: added, changed }: Counts): string {
  if (added > 0 && changed > 0) return `${people(added)} added, ${wholeNumber(changed)} updated`;
  if (added > 0) return `${people(added)} added`;
  return changed > 0 ? `${people(changed)} updated` : 'Everybody was here already';
}

/** What files were recognised as: `12 records, UTF-8, Table`, of several only their records. */
export function sourceWords(sources: ImportPreview['sources']): string {
  const records = counted(
    sources.reduce((sum, source) => sum + source.records, 0),
    'record'
  );
  const [only, ...more] = sources;
  if (only === undefined || more.length > 0) return records;
  return `${records}, ${only.encoding}, ${only.format}`;
}

/** What an undo did: `12 people removed, 3 as they were before`. */
export function undoneWords(done: { removed: number; restored: number; kept: number }): string {
  const parts = [
    done.removed > 0 && `${people(done.removed)} removed`,
    done.restored > 0 && `${people(done.restored)} as before`,
    done.kept > 0 && `${people(done.kept)} kept, for you changed them since`
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'Nothing was left to take back' : parts.join(', ');
}
