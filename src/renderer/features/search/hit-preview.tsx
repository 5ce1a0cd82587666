import type { ReactNode } from 'react';
import type { SearchHit } from '../../../contract/search';
import { capitalised } from '../../../domain/wording/words';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { EntryId } from '../../../domain/people/ids';
import { foldText } from '../../../domain/matching/fold-text';
import { excerptOf } from '../../../domain/search/excerpt';
import { useQueryOf } from '../../api/use-query-of';
import { useSlow } from '../../api/use-slow';
import { Avatar } from '../../parts/avatar';
import { counted, howLongAgo } from '../../parts/day-words';
import { EntryPromises } from '../../parts/entry-promises';
import { EntryTitle } from '../../parts/entry-title';
import { MarkedText } from '../../parts/marked-text';
import { knowledgeOf } from '../../parts/found-hit';
import { Strength } from '../../parts/strength';
import { Button } from '../../ui/button';
import { DocumentPane, DocumentPart, DocumentTitle } from '../../ui/document-pane';
import { fullDate } from '../../ui/format';
import { Kbd } from '../../ui/kbd';
import { Problem } from '../../ui/problem';
import { SkeletonRows } from '../../ui/skeleton';
import styles from './hit-preview.module.css';

interface HitPreviewProps {
  hit: SearchHit;
  today: IsoDate;
  onOpen: () => void;
}

/** The chosen hit in full, with the words that were found, and the way to it. */
export function HitPreview({ hit, today, onOpen }: HitPreviewProps) {
  switch (hit.type) {
    case 'entry':
      return <EntryPreview id={hit.id} hit={hit} today={today} onOpen={onOpen} />;
    case 'learning':
    case 'promise':
      return <EntryPreview id={hit.entry} hit={hit} today={today} onOpen={onOpen} />;
    case 'person':
      return (
        <Preview title={hit.name} open="Open the person" onOpen={onOpen}>
          <p className={styles.person}>
            <Avatar name={hit.name} size={44} ghost={hit.strength === 'not-met'} id={hit.id} />
            <span>
              {[hit.title, hit.department].filter(Boolean).join(', ')}
              <br />
              <Strength degree={hit.strength} />
            </span>
          </p>
          {knowledgeOf(hit) !== null && <p>{capitalised(knowledgeOf(hit) ?? '')}</p>}
          <p className={styles.quiet}>
            {hit.lastContact === null
              ? 'Not met yet.'
              : `Last contact: ${howLongAgo(hit.lastContact, today).toLowerCase()}.`}
          </p>
        </Preview>
      );
    case 'department':
      return (
        <Preview title={hit.name} open="Show its people" onOpen={onOpen}>
          <p className={styles.quiet}>
            {counted(hit.people, 'person', 'people')} in this department.
          </p>
        </Preview>
      );
    case 'topic':
      break;
  }
  return (
    <Preview title={`#${hit.name}`} open="Show its entries" onOpen={onOpen}>
      <p className={styles.quiet}>{counted(hit.entries, 'entry', 'entries')} about it.</p>
    </Preview>
  );
}

interface PreviewProps {
  title: ReactNode;
  /** What opening it is called. */
  open: string;
  onOpen: () => void;
  children: ReactNode;
}

function Preview({ title, open, onOpen, children }: PreviewProps) {
  return (
    <DocumentPane label="Preview">
      <DocumentTitle>{title}</DocumentTitle>
      {children}
      <p className={styles.open}>
        <Button onPress={onOpen}>
          {open} <Kbd keys={['Enter']} />
        </Button>
      </p>
    </DocumentPane>
  );
}

type TextHit = Extract<SearchHit, { excerpt: string }>;

function EntryPreview({ id, hit, today, onOpen }: HitPreviewProps & { id: EntryId; hit: TextHit }) {
  const entry = useQueryOf('readEntry', { id });
  const isSlow = useSlow(entry.isPending);
  if (entry.error !== null)
    return (
      <DocumentPane label="Preview">
        <Problem title="Could not read the entry." error={entry.error} />
      </DocumentPane>
    );
  if (!entry.data)
    return <DocumentPane label="Preview">{isSlow && <SkeletonRows rows={2} />}</DocumentPane>;
  const { text, learned, promises, date } = entry.data;
  return (
    <Preview title={<EntryTitle entry={entry.data} />} open="Open in the journal" onOpen={onOpen}>
      <p className={styles.quiet}>{fullDate(date, today)}</p>
      <p className={styles.text}>
        <MarkedText text={text} marks={marksLike(hit, text)} />
      </p>
      {learned.length > 0 && (
        <>
          <DocumentPart>What I learned</DocumentPart>
          <ul className={styles.learned}>
            {learned.map((line) => (
              <li key={line}>
                <MarkedText text={line} marks={marksLike(hit, line)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {promises.length > 0 && (
        <>
          <DocumentPart>Promises</DocumentPart>
          <EntryPromises promises={promises} madeOn={date} today={today} />
        </>
      )}
    </Preview>
  );
}

/** Marks the words in a text that were marked in the excerpt. */
function marksLike({ excerpt, marks }: TextHit, text: string) {
  const words = new Set(marks.map(([from, to]) => foldText(excerpt.slice(from, to))));
  const sought = { words: [...words].map((word) => ({ word, stem: '' })), begun: [] };
  return excerptOf(text, sought, text.length).marks;
}
