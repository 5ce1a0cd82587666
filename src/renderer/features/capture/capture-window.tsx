import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isThankable } from '../../../domain/message-drafts/thank-you-note';
import { calls } from '../../api/bridge';
import { useCommand } from '../../api/use-command';
import { useDesktopEvent } from '../../api/use-desktop-event';
import { useQueryOf } from '../../api/use-query-of';
import { Problem } from '../../ui/problem';
import { useRested } from '../../ui/use-rested';
import { CaptureFoot } from './capture-foot';
import styles from './capture-window.module.css';
import { Chooser } from './chooser';
import { Examples } from './examples';
import { choicesToSend, guessesOf, isKindUncertain, kindKey } from './guesses';
import { KindChooser } from './kind-chooser';
import { LineField, takeFocus } from './line-field';
import { lineInWords } from './line-in-words';
import { SavedNote } from './saved-note';
import { ThankYou } from './thank-you';
import type { Thanking } from './thanking';
import { thankingFor } from './thanking';
import { UnderstoodRows } from './understood-rows';
import { useLine } from './use-line';
import { useUnderstanding } from './use-understanding';
import { useWindowHeight } from './use-window-height';

/** One line, what it was understood as, and Enter. */
export function CaptureWindow() {
  const [{ text, choices, kind: chosenKind }, act] = useLine();
  const { line, people, today } = useUnderstanding(text);
  const guesses = useMemo(() => (line ? guessesOf(line, choices) : []), [line, choices]);
  const kind = chosenKind === undefined ? (line?.kind ?? null) : chosenKind;
  const [chooser, setChooser] = useState<string | null>(null);
  const [thanking, setThanking] = useState<{ of: Thanking | null; isOpen: boolean }>(noThanks);
  const field = useRef<HTMLTextAreaElement>(null);
  const content = useWindowHeight();
  const add = useCommand('addEntry');
  const remove = useCommand('deleteEntry');
  const removePeople = useCommand('deletePeople');

  const wanted = useMemo(
    () => ({
      text,
      choices: choicesToSend(guesses, choices),
      // Also those of a line that is saved before the window could read it.
      createPeople: true,
      ...(chosenKind !== undefined && { kind: chosenKind })
    }),
    [text, guesses, choices, chosenKind]
  );
  const input = useRested(wanted, 250);
  const isEmpty = text.trim() === '';
  const reading = useQueryOf('readLine', input, {
    enabled: input.text.trim() !== '',
    keepLast: true
  });
  const announced = useRested(
    line && today ? lineInWords(line, guesses, people, today, kind) : '',
    1000
  );

  const begin = (start: string) => {
    // The field stays the same one: a key pressed while the window comes is not lost.
    flushSync(() => act({ type: 'begin', text: start }));
    takeFocus(field.current);
  };
  const startAnew = () => {
    add.reset();
    setChooser(null);
    setThanking(noThanks);
  };
  useDesktopEvent((event) => {
    // A line the journal has no time for yet stays until it is saved: begun anew, it would be there twice.
    if (event.type !== 'capture' || add.isPending) return;
    startAnew();
    begin(event.text);
  });
  const close = async () => {
    await calls.closeWindow({});
    if (!add.isPending) startAnew();
  };
  const save = (thanks: boolean) => {
    if (isEmpty || add.isPending) return;
    const of = line && today && thankingFor({ line, kind, guesses, people, today });
    add.mutate(wanted, {
      onSuccess: () => {
        act({ type: 'saved' });
        setThanking({ of, isOpen: thanks && of !== null });
      }
    });
  };
  const undo = () => {
    const saved = add.data?.entry;
    if (!saved?.id || remove.isPending) return;
    remove.mutate(
      { id: saved.id },
      {
        onSuccess: () => {
          const ids = add.data?.newPeople ?? [];
          if (ids.length > 0) removePeople.mutate({ ids });
          startAnew();
          begin(saved.text);
        }
      }
    );
  };
  const nextGuess = () => {
    const open = [
      ...(line && isKindUncertain(line) && chosenKind === undefined ? [kindKey] : []),
      ...guesses.filter((guess) => guess.open).map(({ name }) => name)
    ];
    const next = open[open.indexOf(chooser ?? '') + 1];
    setChooser(next ?? null);
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
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) void close();
        const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
        if (isUndo && add.data && !thanking.isOpen) {
          event.preventDefault();
          undo();
        }
      }}
    >
      <main ref={content} className={styles.content}>
        <h1 className="sr">Quick capture</h1>
        {add.data && thanking.isOpen && thanking.of ? (
          <ThankYou thanking={thanking.of} onClose={() => void close()} />
        ) : add.data ? (
          <SavedNote
            saved={add.data}
            undoing={remove.isPending}
            onThank={thanking.of && (() => setThanking({ ...thanking, isOpen: true }))}
            onUndo={undo}
            onClose={() => void close()}
          />
        ) : (
          <>
            <LineField
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
                {...{ line, guesses, people, today, chooser, kind: chosenKind }}
                onOpenChooser={setChooser}
                onChoose={(name, means) => act({ type: 'choose', name, means })}
              >
                {chooser === kindKey && (
                  <KindChooser
                    kind={kind}
                    onChoose={(next) => {
                      act({ type: 'choose kind', kind: next });
                      leaveChooser();
                    }}
                    onClose={leaveChooser}
                    onNextGuess={nextGuess}
                  />
                )}
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
              <CaptureFoot
                reading={reading.data}
                saving={add.isPending}
                isThankable={isThankable(kind) && guesses.some(({ role }) => role === 'with')}
                onSave={() => save(false)}
              />
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

const noThanks = { of: null, isOpen: false } as const;
