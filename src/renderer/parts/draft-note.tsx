import { Copy, Mail } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { MentionChoice } from '../../contract/entry-text';
import type { MessageDraft } from '../../domain/message-drafts/message-draft';
import type { PersonId } from '../../domain/people/ids';
import { useCommand } from '../api/use-command';
import { useQueryOf } from '../api/use-query-of';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Problem } from '../ui/problem';
import styles from './draft-note.module.css';

interface DraftNoteProps {
  /** What it is called; its heading where it has none around it. */
  title: string;
  /** Stands in a dialog, which has the title already. */
  inDialog?: boolean;
  draft: MessageDraft;
  /** Whose address a mail can have; null for several and for somebody new. */
  person: PersonId | null;
  /** The line that notes it as said, and whom its names mean. */
  line: string;
  choices: readonly MentionChoice[];
  /** What the button says that notes it. */
  said: string;
  rows?: number;
  /** `entry`: what it was noted as, null when it was not. */
  onClose: (entry: string | null) => void;
}

/** Words to change, copy or open in the mail program, and to note as said. Nothing is sent from here. */
export function DraftNote(props: DraftNoteProps) {
  const { title, inDialog = false, draft, person, line, choices, said, rows = 9, onClose } = props;
  const [body, setBody] = useState(draft.body);
  const [done, setDone] = useState<'copied' | 'mail' | null>(null);
  const mail = useCommand('writeMail');
  const copy = useCommand('copyText');
  const noted = useCommand('addEntry');
  const page = useQueryOf('readPerson', { id: person ?? '' }, { enabled: person !== null });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(draft.body.length, draft.body.length);
  }, [draft]);
  const openMail = () =>
    mail.mutate(
      { to: page.data?.person.email ?? null, subject: draft.subject, body },
      { onSuccess: () => setDone('mail') }
    );
  const note = () =>
    noted.mutate(
      { text: line, choices: [...choices] },
      { onSuccess: ({ entry }) => onClose(entry.id) }
    );
  const problem = mail.error ?? copy.error ?? noted.error;
  const words = body.trim().split(/\s+/).length;
  return (
    <section className={classNames(styles.draft, !inDialog && styles.alone)} aria-label={title}>
      {!inDialog && <h2>{title}</h2>}
      <textarea
        ref={field}
        className={styles.field}
        aria-label="Your words"
        rows={rows}
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
            <Button look="ghost" onPress={() => onClose(null)}>
              Close
            </Button>
            <Button look="lamp" busy={noted.isPending} onPress={note}>
              {said}
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
