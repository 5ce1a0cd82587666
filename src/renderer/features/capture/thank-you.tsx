import { Copy, Mail } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { thankYouNote } from '../../../domain/message-drafts/thank-you-note';
import { joinNames } from '../../../domain/wording/words';
import { useCommand } from '../../api/use-command';
import { useQueryOf } from '../../api/use-query-of';
import { Button } from '../../ui/button';
import { Problem } from '../../ui/problem';
import styles from './thank-you.module.css';
import type { Thanking } from './thanking';
import { thankedLine } from './thanking';

interface ThankYouProps {
  thanking: Thanking;
  onClose: () => void;
}

/** A thank-you to change, copy or open in the mail program, and to note as said. */
export function ThankYou({ thanking, onClose }: ThankYouProps) {
  const { facts, person } = thanking;
  const [note] = useState(() => thankYouNote(facts));
  const [body, setBody] = useState(note.body);
  const [done, setDone] = useState<'copied' | 'mail' | null>(null);
  const mail = useCommand('writeMail');
  const copy = useCommand('copyText');
  const thanked = useCommand('addEntry');
  const page = useQueryOf('readPerson', { id: person ?? '' }, { enabled: person !== null });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.body.length, note.body.length);
  }, [note]);
  const openMail = () =>
    mail.mutate(
      { to: page.data?.person.email ?? null, subject: note.subject, body },
      { onSuccess: () => setDone('mail') }
    );
  const noteThanks = () =>
    thanked.mutate({ text: thankedLine(facts), choices: thanking.choices }, { onSuccess: onClose });
  const problem = mail.error ?? copy.error ?? thanked.error;
  const words = body.trim().split(/\s+/).length;
  return (
    <section className={styles.thanks} aria-label={`Thank ${joinNames(facts.people)}`}>
      <h2>Thank {joinNames(facts.people)}</h2>
      <textarea
        ref={field}
        className={styles.field}
        aria-label="Your words"
        rows={9}
        maxLength={5000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {problem !== null && <Problem title="That did not work." error={problem} />}
      <div className={styles.foot}>
        <p role="status">
          {done === 'copied' && 'Copied. Say it where you like.'}
          {done === 'mail' && 'Your mail program has it.'}
          {done === null && `${words} words. Nothing is sent from here.`}
        </p>
        {done !== null ? (
          <>
            <Button look="ghost" onPress={onClose}>
              Close
            </Button>
            <Button look="lamp" busy={thanked.isPending} onPress={noteThanks}>
              I thanked them
            </Button>
          </>
        ) : (
          <>
            <Button
              icon={<Copy size={14} strokeWidth={1.9} />}
              onPress={() => copy.mutate({ text: body }, { onSuccess: () => setDone('copied') })}
            >
              Copy
            </Button>
            <Button
              look="lamp"
              busy={mail.isPending}
              icon={<Mail size={14} strokeWidth={1.9} />}
              onPress={openMail}
            >
              Open in mail
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
