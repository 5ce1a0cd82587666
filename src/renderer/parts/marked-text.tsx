import { Fragment } from 'react';
import { useIsDiscreet } from '../api/use-is-discreet';
import { markedPieces } from './marked-pieces';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  text: string;
  /** Stretches in UTF-16 units, in order and apart from each other. */
  marks: readonly (readonly [number, number])[];
  /** Lit words instead of an underlaid ground, for names. */
  lit?: boolean;
}

/** A text with the words a search found in it. */
export function MarkedText({ text, marks, lit = false }: MarkedTextProps) {
  // A name in pieces could not be hidden.
  const isDiscreet = useIsDiscreet();
  if (isDiscreet) return text;
  return markedPieces(text, marks).map(({ text: piece, at, isMarked }) =>
    isMarked ? (
      <mark key={at} className={lit ? styles.lit : styles.mark}>
        {piece}
      </mark>
    ) : (
      <Fragment key={at}>{piece}</Fragment>
    )
  );
}
