import { Check, FolderOpen, Upload } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { CallInput } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { useToday } from '../../api/use-today';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import { fullDate, wholeNumber } from '../../ui/format';
import { Problem } from '../../ui/problem';
import { Select } from '../../ui/select';
import { EditedPages } from './edited-pages';
import { ExportProgress } from './export-progress';
import styles from './export-row.module.css';
import { SettingRow } from './setting-row';

type Format = 'markdown' | CallInput<'exportFile'>['format'];

/** Writes the journal out in a format of choice, and says what was written and where. `isWanted`: one was led to it. */
export function ExportRow({ isWanted }: { isWanted: boolean }) {
  const [format, setFormat] = useState<Format>('markdown');
  const [sensitive, setSensitive] = useState(false);
  const pages = useCommand('exportMarkdown');
  const file = useCommand('exportFile');
  const { data: copy } = useQueryOf('readLastCopy', {}, { daily: true });
  const today = useToday();
  const start = () => {
    pages.reset();
    file.reset();
    if (format === 'markdown') pages.mutate({ sensitive });
    else file.mutate({ format, sensitive });
  };
  const error = pages.error ?? file.error;
  const isPending = pages.isPending || file.isPending;
  return (
    <>
      <SettingRow
        name="Export"
        isWanted={isWanted}
        remark={
          <>
            {remarks[format]}
            {copy?.on && today && <> The last whole copy is of {fullDate(copy.on, today)}.</>}
          </>
        }
      >
        <div className={styles.choices}>
          <Select
            label="Format"
            labelHidden
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value as Format)}
          >
            {Object.entries(names).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={sensitive}
              onChange={(event) => setSensitive(event.currentTarget.checked)}
            />
            With sensitive entries
          </label>
          <Button icon={<Upload size={14} strokeWidth={1.9} />} busy={isPending} onPress={start}>
            Export
          </Button>
        </div>
      </SettingRow>
      {isPending && <ExportProgress />}
      <div role="status">
        {error?.code === 'cancelled' && <p className={styles.done}>{error.message}</p>}
        {pages.data && (
          <Done place={pages.data.folder}>
            {counted(pages.data.written, 'page')} written, {wholeNumber(pages.data.unchanged)}{' '}
            unchanged{pages.data.removed > 0 && `, ${wholeNumber(pages.data.removed)} removed`}
          </Done>
        )}
        {file.data && (
          <Done place={file.data.file}>
            {wholeNumber(Math.ceil(file.data.bytes / 1024))} kB written
          </Done>
        )}
      </div>
      {pages.data && pages.data.edited.length > 0 && (
        <EditedPages
          edited={pages.data.edited}
          from="last"
          onReplace={() => pages.mutate({ sensitive, again: true })}
        />
      )}
      {error !== null && error.code !== 'cancelled' && (
        <div className={styles.problem}>
          <Problem title="Nothing was exported." error={error} onRetry={start} />
        </div>
      )}
    </>
  );
}

function Done({ place, children }: { place: string; children: ReactNode }) {
  const { mutate } = useCommand('revealExport');
  return (
    <div className={styles.done}>
      <Check size={14} strokeWidth={2.1} aria-hidden />
      <span>
        {children} in <code>{place}</code>
      </span>
      <Button
        size="small"
        look="ghost"
        icon={<FolderOpen size={14} strokeWidth={1.9} />}
        onPress={() => mutate({})}
      >
        Show
      </Button>
    </div>
  );
}

const names: Readonly<Record<Format, string>> = {
  markdown: 'Markdown folder',
  json: 'JSON',
  csv: 'Table (CSV)',
  vcard: 'Cards (vCard)',
  ics: 'Calendar (ICS)',
  sql: 'SQL'
};

const remarks: Readonly<Record<Format, string>> = {
  markdown:
    'A page for each person, day and week, for Obsidian or any notes app. Files that have not changed stay untouched, and what you change there can be read back.',
  json: 'Everything in one file, to be read back here or on another computer.',
  csv: 'Your people as a table, for a spreadsheet.',
  vcard: 'Your people for an address book, with their photos.',
  ics: 'Plans, and birthdays and other days that come every year, for your calendar.',
  sql: 'Tables and rows for PostgreSQL, for whoever outgrows one machine.'
};
