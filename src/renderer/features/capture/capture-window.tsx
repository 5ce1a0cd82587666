import { useMemo, useRef, useState } from 'react';
import { calls } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useDesktopEvent } from '../../api/use-desktop-event';
import { useQueryOf } from '../../api/use-query-of';
import { Problem } from '../../ui/problem';
import { CaptureFoot } from './capture-foot';
import styles from './capture-window.module.css';
import { Chooser } from './chooser';
import { Examples } from './examples';
import { choicesToSend, guessesOf } from './guesses';
import { LineField } from './line-field';
import { lineInWords } from './line-in-words';
import { SavedNote } from './saved-note';
import { UnderstoodRows } from './understood-rows';
import { useLine } from './use-line';
import { useRested } from './use-rested';
import { useUnderstanding } from './use-understanding';
import { useWindowHeight } from './use-window-height';

/** One line, what it was understood as, and Enter. */
export function CaptureWindow() {
  const [{ text, choices }, act] = useLine();
  const { line, people, today } = useUnderstanding(text);
  const guesses = useMemo(() => (line ? guessesOf(line, choices) : []), [line, choices]);
  const [chooser, setChooser] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const content = useWindowHeight();
  const add = useCommand('addEntry');
  const remove = useCommand('deleteEntry');

  const input = useRested(
    useMemo(() => ({ text, choices: choicesToSend(guesses, choices) }), [text, guesses, choices]),
    250
  );
  const isEmpty = text.trim() === '';
  const reading = useQueryOf('readLine', input, {
    enabled: input.text.trim() !== '',
    keepLast: true
  });
  const announced = useRested(line && today ? lineInWords(line, guesses, people, today) : '', 1000);

  const [round, setRound] = useState(0);
  const begin = (start: string) => {
    act({ type: 'begin', text: start });
    // A new field takes the focus, with the caret at the end.
    setRound(round + 1);
  };
  useDesktopEvent((event) => {
    if (event.type !== 'capture') return;
    add.reset();
    setChooser(null);
    begin(event.text);
  });
  const close = async () => {
    await calls.closeWindow({});
    add.reset();
  };
  const save = () => {
    if (isEmpty || add.isPending) return;
    add.mutate(
      { text, choices: choicesToSend(guesses, choices) },
      { onSuccess: () => act({ type: 'saved' }) }
    );
  };
  const undo = () => {
    const saved = add.data?.entry;
    if (!saved?.id) return;
    remove.mutate(
      { id: saved.id },
      {
        onSuccess: () => {
          add.reset();
          begin(saved.text);
        }
      }
    );
  };
  const nextGuess = () => {
    const open = guesses.filter((guess) => guess.open);
    const next = open[open.findIndex(({ name }) => name === chooser) + 1];
    setChooser(next?.name ?? null);
    return next !== undefined;
  };
  const leaveChooser = () => {
    setChooser(null);
    field.current?.focus();
  };
  const chosen = guesses.find(({ name }) => name === chooser);

  return (
    <div
      className={styles.scroll}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && void close()}
    >
      <main ref={content} className={styles.content}>
        <h1 className="sr">Quick capture</h1>
        {add.data ? (
          <SavedNote
            saved={add.data}
            undoing={remove.isPending}
            onUndo={undo}
            onClose={() => void close()}
          />
        ) : (
          <>
            <LineField
              key={round}
              text={text}
              marks={line?.marks ?? []}
              field={field}
              onChange={(next) => act({ type: 'write', text: next })}
              onSave={save}
              onNextGuess={nextGuess}
            />
            {isEmpty && <Examples />}
            {line && today && (
              <UnderstoodRows
                {...{ line, guesses, people, today, chooser }}
                onOpenChooser={setChooser}
                onChoose={(name, means) => act({ type: 'choose', name, means })}
              >
                {chosen && (
                  <Chooser
                    key={chosen.name}
                    guess={chosen}
                    people={people}
                    today={today}
                    onChoose={(means) => {
                      act({ type: 'choose', name: chosen.name, means });
                      leaveChooser();
                    }}
                    onClose={leaveChooser}
                    onNextGuess={nextGuess}
                  />
                )}
              </UnderstoodRows>
            )}
            {add.isError && <Problem title="This line is not saved yet." error={add.error} />}
            {!isEmpty && (
              <CaptureFoot reading={reading.data} saving={add.isPending} onSave={save} />
            )}
          </>
        )}
        <p className="sr" aria-live="polite">
          {announced}
        </p>
      </main>
    </div>
  );
}
