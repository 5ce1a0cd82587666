import type { ImportPreview } from '../../../contract/transfer';
import { SectionHead } from '../../ui/section-head';
import { wholeNumber } from '../../ui/format';
import styles from './what-will-happen.module.css';

/** The import in four counts; those of nothing are left out. */
export function WhatWillHappen({ preview }: { preview: ImportPreview }) {
  const were = preview.meetings.filter(({ does }) => does === 'entry').length;
  const toCome = preview.meetings.length - were;
  const counts: readonly [count: number, words: string, quiet: boolean][] = [
    [preview.new, preview.new === 1 ? 'new colleague' : 'new colleagues', false],
    [preview.changed, 'already here, details filled in', false],
    [preview.same, 'already here, nothing to change', true],
    [preview.doubtful.length, 'may be the same person', false],
    [preview.photos.length, preview.photos.length === 1 ? 'photo' : 'photos', false],
    [were, were === 1 ? 'meeting that was' : 'meetings that were', false],
    [toCome, toCome === 1 ? 'meeting to come' : 'meetings to come', false],
    [preview.busy, 'times in which nudges wait', true],
    [preview.news.length, 'news to confirm', false],
    [preview.strangers.meetings, 'meetings with nobody you have here', true],
    [preview.refused.length, 'could not be read', true]
  ];
  const shown = counts.filter(([count]) => count > 0);
  return (
    <section>
      <SectionHead title="What will happen" />
      {shown.length === 0 ? (
        <p className={styles.none}>These files hold nothing new.</p>
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
