import { ArrowRight, Check, Funnel, Minus } from 'lucide-react';
import type { ImportPreview } from '../../../contract/transfer';
import {
  columnField,
  columnFieldWords,
  type ColumnField
} from '../../../domain/transfer/column-words';
import { capitalised, countWord } from '../../../domain/wording/words';
import { Select } from '../../ui/select';
import { SectionHead } from '../../ui/section-head';
import styles from './column-table.module.css';

type Columns = ImportPreview['columns'];

interface ColumnTableProps {
  columns: Columns;
  /** The person says what a column (0-based, of its file) holds. */
  onChoose: (choice: { source: string; column: number; field: ColumnField | null }) => void;
}

/** How each column of a table was understood, to be set right; it is remembered for the next such table. */
export function ColumnTable({ columns, onChoose }: ColumnTableProps) {
  const places = placesIn(columns);
  const matched = columns.filter(({ field }) => field !== null).length;
  const sources = new Set(columns.map(({ source }) => source)).size;
  return (
    <section>
      <SectionHead title="Columns" end={matchedWords(matched, columns.length)} />
      <table className={styles.table}>
        <colgroup>
          <col className={styles.heading} />
          <col />
          <col className={styles.sign} />
          <col className={styles.meaning} />
          <col className={styles.sign} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">For example</th>
            <td />
            <th scope="col">In Hallway</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {columns.map(({ source, column, example, field, isSecret }, place) => (
            // Two columns of a file may have one heading.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${place} ${column}`}>
              <th scope="row">
                {column}
                {sources > 1 && <span className={styles.source}>{source}</span>}
              </th>
              <td className={styles.example} title={example}>
                {example}
              </td>
              <td className={styles.arrow}>
                <ArrowRight size={14} strokeWidth={1.9} aria-hidden />
              </td>
              <td className={styles.field}>
                {isSecret === true ? (
                  <span className={styles.out}>
                    <Minus size={14} strokeWidth={1.9} aria-hidden /> Never read
                  </span>
                ) : (
                  <Select
                    label={`${column} in Hallway`}
                    labelHidden
                    value={field ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      onChoose({
                        source,
                        column: places[place] ?? 0,
                        field: columnField.safeParse(value).data ?? null
                      })
                    }
                  >
                    <option value="">Leave out</option>
                    {columnField.options.map((option) => (
                      <option key={option} value={option}>
                        {fieldName(option)}
                      </option>
                    ))}
                  </Select>
                )}
              </td>
              <td className={styles.mark}>{isSecret !== true && <Mark field={field} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a column is read, read to tell colleagues from others, or left out; the select beside it says so in words. */
function Mark({ field }: { field: ColumnField | null }) {
  const Sign = field === null ? Minus : field === 'company' ? Funnel : Check;
  return <Sign size={14} strokeWidth={1.9} data-out={field === null || undefined} aria-hidden />;
}

/** The company is not kept: it tells colleagues from others. */
const fieldName = (field: ColumnField): string =>
  field === 'company' ? 'Colleague filter' : capitalised(columnFieldWords[field]);

/** The place of each column within its own file. */
function placesIn(columns: Columns): number[] {
  const counts = new Map<string, number>();
  return columns.map(({ source }) => {
    const place = counts.get(source) ?? 0;
    counts.set(source, place + 1);
    return place;
  });
}

const matchedWords = (matched: number, all: number): string =>
  `${capitalised(countWord(matched))} of ${countWord(all)} matched`;
