import { ArrowRight, Check, Minus } from 'lucide-react';
import type { ImportPreview } from '../../../contract/transfer';
import { columnFieldWords } from '../../../domain/transfer/column-words';
import { capitalised, countWord } from '../../../domain/wording/words';
import { SectionHead } from '../../ui/section-head';
import styles from './column-table.module.css';

type Columns = ImportPreview['columns'];

/** How each column of a table was understood. */
export function ColumnTable({ columns }: { columns: Columns }) {
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
        </colgroup>
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">For example</th>
            <td />
            <th scope="col">In Hallway</th>
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
              <td className={styles.example}>{example}</td>
              <td className={styles.arrow}>
                <ArrowRight size={14} strokeWidth={1.9} aria-hidden />
              </td>
              <td className={field === null ? styles.out : undefined}>
                <span className={styles.field}>
                  {field === null ? (
                    <Minus size={14} strokeWidth={1.9} aria-hidden />
                  ) : (
                    <Check size={14} strokeWidth={1.9} className={styles.ok} aria-hidden />
                  )}
                  {field === null ? leftOutWords(isSecret) : capitalised(columnFieldWords[field])}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const leftOutWords = (isSecret = false): string => (isSecret ? 'Never read' : 'Left out');

const matchedWords = (matched: number, all: number): string =>
  `${capitalised(countWord(matched))} of ${countWord(all)} matched`;
