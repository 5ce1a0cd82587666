import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../contract/transfer';
import { SectionHead } from '../../ui/section-head';
import { wholeNumber } from '../../ui/format';
import styles from './what-will-happen.module.css';

interface WhatWillHappenProps {
  preview: ImportPreview;
  /** Whether people of other companies come in, too. */
  withElsewhere: boolean;
  onElsewhere: (withElsewhere: boolean) => void;
}

/** One line: how many, of what; quiet when nothing comes of it. */
interface Count {
  key: string;
  count: number;
  words: ReactNode;
  quiet?: boolean;
}

/** The import in a few counts; those of nothing are left out. */
export function WhatWillHappen({ preview, withElsewhere, onElsewhere }: WhatWillHappenProps) {
  const were = preview.meetings.filter(({ does }) => does === 'entry').length;
  const toCome = preview.meetings.length - were;
  const { company } = preview;
  const counts: readonly Count[] = [
    {
      key: 'new',
      count: preview.new,
      words: (
        <>
          {preview.new === 1 ? 'new colleague' : 'new colleagues'}
          {company !== null && !withElsewhere && (
            <>
              {' at '}
              <b className={styles.company}>{company}</b>
            </>
          )}
        </>
      )
    },
    { key: 'changed', count: preview.changed, words: 'already in Hallway, details filled in' },
    {
      key: 'same',
      count: preview.same,
      words: 'already in Hallway, nothing to change',
      quiet: true
    },
    {
      key: 'doubtful',
      count: preview.doubtful.length,
      words: (
        <>
          may be the same person{' '}
          <button type="button" className={styles.act} onClick={compare}>
            Compare
          </button>
        </>
      )
    },
    {
      key: 'elsewhere',
      count: preview.elsewhere,
      quiet: true,
      words: (
        <>
          {withElsewhere ? 'elsewhere, included' : 'elsewhere, left out'}{' '}
          <button type="button" className={styles.act} onClick={() => onElsewhere(!withElsewhere)}>
            {withElsewhere ? 'Leave out' : 'Include'}
            <span className="sr"> people of other companies</span>
          </button>
        </>
      )
    },
    {
      key: 'photos',
      count: preview.photos.length,
      words: preview.photos.length === 1 ? 'photo' : 'photos'
    },
    { key: 'were', count: were, words: were === 1 ? 'meeting that was' : 'meetings that were' },
    { key: 'toCome', count: toCome, words: toCome === 1 ? 'meeting to come' : 'meetings to come' },
    { key: 'busy', count: preview.busy, words: 'times in which nudges wait', quiet: true },
    { key: 'news', count: preview.news.length, words: 'news to confirm' },
    {
      key: 'strangers',
      count: preview.strangers.meetings,
      words: 'meetings with nobody you have here',
      quiet: true
    },
    { key: 'refused', count: preview.refused.length, words: 'could not be read', quiet: true }
  ];
  const shown = counts.filter(({ count }) => count > 0);
  return (
    <section>
      <SectionHead title="What will happen" />
      {shown.length === 0 ? (
        <p className={styles.none}>These files hold nothing new.</p>
      ) : (
        <ul className={styles.counts}>
          {shown.map(({ key, count, words, quiet }) => (
            <li key={key} data-quiet={quiet}>
              <strong>{wholeNumber(count)}</strong> <span>{words}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Goes to the first question of who is who. */
const compare = (): void => {
  const first = document.querySelector<HTMLElement>('[data-doubtful] select');
  first?.scrollIntoView({ block: 'center' });
  first?.focus();
};
