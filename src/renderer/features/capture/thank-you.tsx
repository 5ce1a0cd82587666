import { useState } from 'react';
import { thankYouNote } from '../../../domain/message-drafts/thank-you-note';
import { thankedLine } from '../../../domain/message-drafts/thanked-line';
import { joinNames } from '../../../domain/wording/words';
import { DraftNote } from '../../parts/draft-note';
import type { Thanking } from './thanking';

interface ThankYouProps {
  thanking: Thanking;
  onClose: () => void;
}

/** A thank-you to change, copy or open in the mail program, and to note as said. */
export function ThankYou({ thanking: { facts, person, choices }, onClose }: ThankYouProps) {
  const [draft] = useState(() => thankYouNote(facts));
  return (
    <DraftNote
      title={`Thank ${joinNames(facts.people)}`}
      draft={draft}
      person={person}
      line={thankedLine(facts)}
      choices={choices}
      said="I thanked them"
      onClose={onClose}
    />
  );
}
