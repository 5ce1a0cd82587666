import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../contract/errors';
import { useCommand } from '../../api/use-command';
import { useKeptState } from '../../api/use-kept-state';
import { BackDialog } from '../../parts/back-dialog';
import { ImportProgress } from '../../parts/import-progress';
import { useIsImporting } from '../../parts/import-work';
import { Page } from '../../ui/page';
import { Problem } from '../../ui/problem';
import type { PickedFile } from './chosen-files';
import { readFiles, whyNot } from './chosen-files';
import { FileDrop } from './file-drop';
import { FileKinds } from './file-kinds';
import { type ImportDecisions, nothingDecided, sentChoices, takenOf } from './import-choices';
import { ImportDone } from './import-done';
import { ImportFoot } from './import-foot';
import styles from './import-page.module.css';
import { sourceWords } from './import-words';
import { ImportPreviewParts } from './import-preview-parts';
import { isOurJson } from './own-export';
import { PastImports } from './past-imports';
import { useApplyImport } from './use-apply-import';
import { usePreviewImport } from './use-preview-import';

/** Brings in colleagues: choose files, look at what will happen, then do it, with a way back. */
export function ImportPage() {
  // Who looks something up while deciding finds the page as it was left.
  const [files, setFiles] = useKeptState<readonly PickedFile[]>('import-files', []);
  const [isReadingBack, setReadingBack] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [decisions, setDecisions] = useKeptState('import-decisions', nothingDecided);
  const preview = usePreviewImport();
  const { shown } = preview;
  const apply = useApplyImport();
  const isImporting = useIsImporting();
  const startOver = () => {
    preview.reset();
    apply.reset();
    setFiles([]);
    setRefused(null);
    setDecisions(nothingDecided);
  };
  const look = (at: readonly PickedFile[], decided: ImportDecisions) =>
    preview.look({ files: [...at], choices: sentChoices(decided, null) });
  const decide = (decided: ImportDecisions, again = false) => {
    setDecisions(decided);
    if (again) look(files, decided);
  };
  const bringIn = () =>
    apply.start({
      files: [...files],
      choices: sentChoices(decisions, shown),
      pictures: shown?.photos.length ?? 0
    });
  useEffect(() => {
    // Coming back: the journal may have changed since one looked.
    const isKnown = preview.isPending || preview.isFresh || apply.isPending || apply.data;
    if (files.length > 0 && !isKnown) look(files, decisions);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when one comes
  }, []);
  /** The foot says how far it is. */
  const isWritingHere = apply.isPending && shown !== null;
  const { mutate: callOff } = useCommand('cancelImport');
  /** What is being written ends as if it never began, and the preview stays. */
  const cancel = () => {
    if (preview.isPending || apply.isPending) callOff({});
    if (!apply.isPending) startOver();
  };
  const readBack = async (place: File) => {
    startOver();
    await window.bridge.dropped(place);
    setReadingBack(true);
  };
  const choose = async (chosen: readonly File[]) => {
    const [only] = chosen;
    if (only && chosen.length === 1 && (await isOurJson(only))) return readBack(only);
    startOver();
    const problem = whyNot(chosen);
    setRefused(problem);
    if (problem !== null || chosen.length === 0) return;
    const read = await readFiles(chosen).catch(() => null);
    if (read === null) {
      setRefused('A file could not be read. Nothing was imported.');
      return;
    }
    setFiles(read);
    look(read, nothingDecided);
  };
  const failure = [preview.error ?? apply.error].find((error) => error?.code !== 'cancelled');
  if (apply.data !== undefined)
    return (
      <Page title="Bring in your colleagues" large>
        <ImportDone
          result={apply.data}
          onAgain={startOver}
          onUndone={startOver}
          onGone={startOver}
        />
      </Page>
    );
  return (
    <Page
      title="Bring in your colleagues"
      large
      flush
      lead="The files are read here and nothing is sent anywhere."
      className={styles.body}
    >
      <div className={styles.scroll}>
        <FileDrop
          names={files.map(({ name }) => name)}
          remark={shown === null ? null : sourceWords(shown.sources)}
          isReading={preview.isPending}
          isWriting={apply.isPending}
          onChoose={(chosen) => void choose(chosen)}
          onFolder={(folder) => void readBack(folder)}
        />
        {files.length === 0 && <FileKinds />}
        {(preview.isPending || (isImporting && !isWritingHere)) && <ImportProgress />}
        {refused !== null && (
          <Problem title="These files were not read." error={new Error(refused)} />
        )}
        {failure != null && (
          <Problem
            title="Nothing was imported. Your journal is as it was."
            error={failure}
            {...(!isFinal(failure.code) && {
              onRetry: () => (apply.error === null ? look(files, decisions) : bringIn())
            })}
          />
        )}
        {shown === null ? (
          <PastImports />
        ) : (
          <ImportPreviewParts preview={shown} decisions={decisions} onDecide={decide} />
        )}
      </div>
      {isReadingBack && <BackDialog from="dropped" onClose={() => setReadingBack(false)} />}
      {shown !== null && (
        <ImportFoot
          counts={{ ...shown, ...takenOf(decisions, shown), photos: shown.photos.length }}
          busy={shown.busy}
          isReading={preview.isPending}
          isWriting={apply.isPending}
          onApply={bringIn}
          onCancel={cancel}
        />
      )}
    </Page>
  );
}

/** Reading the same files again would end the same way. */
const isFinal = (code: ErrorCode): boolean => code === 'unsupported-file' || code === 'too-large';
