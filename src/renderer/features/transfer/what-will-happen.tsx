import type { ImportPreview } from '../../../contract/transfer';
import { SectionHead } from '../../ui/section-head';
import { wholeNumber } from '../../ui/format';
import styles from './what-will-happen.module.css';

/** The import in four counts; those of nothing are left out. */
export function WhatWillHappen({ preview }: { preview: ImportPreview }) {
  const counts: readonly [count: number, words: string, quiet: boolean][] = [
    [preview.new, preview.new === 1 ? 'new colleague' : 'new colleagues', false],
    [preview.changed, 'already here, details filled in', false],
    [preview.same, 'already here, nothing to change', true],
    [preview.refused.length, 'could not be read', true]
  ];
  const shown = counts.filter(([count]) => count > 0);
  return (
    <section>
      <SectionHead title="What will happen" />
      {shown.length === 0 ? (
        <p className={styles.none}>These files hold nobody.</p>
      ) : (
        <ul className={styles.counts}>
          {shown.map(([count, words, quiet]) => (
            <li key={words} data-quiet={quiet || undefined}>
              <strong>{wholeNumber(count)}</strong> {words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
