import { useState } from 'react';
import { Button } from '../../ui/button';
import { SectionHead } from '../../ui/section-head';
import styles from './remarks.module.css';

/** How many stand in the list before one asks for more. */
const few = 5;

/** What was noticed in the files and loses nothing. */
export function Remarks({ notes }: { notes: readonly string[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (notes.length === 0) return null;
  // One more than few is no reason to press anything.
  const shown = showsAll || notes.length === few + 1 ? notes : notes.slice(0, few);
  return (
    <section>
      <SectionHead title="Remarks" end={notes.length > few ? notes.length : undefined} />
      <ul className={styles.notes}>
        {shown.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {shown.length < notes.length && (
        <Button look="ghost" size="small" onPress={() => setShowsAll(true)}>
          Show {notes.length - shown.length} more
        </Button>
      )}
    </section>
  );
}
