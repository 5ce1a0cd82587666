import { Check, Upload } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { useToday } from '../../api/use-today';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { Problem } from '../../ui/problem';
import { fullDate, wholeNumber } from '../../ui/format';
import styles from './export-row.module.css';
import { SettingRow } from './setting-row';

/** Writes the journal as markdown into a folder of choice, and says what was written. `isWanted`: one was led to it. */
export function ExportRow({ isWanted }: { isWanted: boolean }) {
  const { mutate, isPending, data, error } = useCommand('exportMarkdown');
  const [sensitive, setSensitive] = useState(false);
  const { data: copy } = useQueryOf('readLastCopy', {}, { daily: true });
  const today = useToday();
  return (
    <>
      <SettingRow
        name="Export to markdown"
        isWanted={isWanted}
        remark={
          <>
            A page for each person, day and week, for Obsidian or any notes app. Files that have not
            changed stay untouched.
            {copy?.on && today && <> The last whole copy is of {fullDate(copy.on, today)}.</>}
          </>
        }
      >
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={sensitive}
            onChange={(event) => setSensitive(event.currentTarget.checked)}
          />
          With sensitive entries
        </label>
        <Button
          icon={<Upload size={14} strokeWidth={1.9} />}
          busy={isPending}
          onPress={() => mutate({ sensitive })}
        >
          Export
        </Button>
      </SettingRow>
      <div role="status">
        {data !== undefined && data !== null && (
          <p className={styles.done}>
            <Check size={14} strokeWidth={2.1} aria-hidden />
            <span>
              {counted(data.written, 'page')} written, {wholeNumber(data.unchanged)} unchanged
              {data.removed > 0 && `, ${wholeNumber(data.removed)} removed`} in{' '}
              <code>{data.folder}</code>
            </span>
          </p>
        )}
      </div>
      {error !== null && (
        <div className={styles.problem}>
          <Problem
            title="Could not write the pages."
            error={error}
            onRetry={() => mutate({ sensitive })}
          />
        </div>
      )}
    </>
  );
}
