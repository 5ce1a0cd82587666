import { FileText, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { counted } from '../../parts/day-words';
import { Button } from '../../ui/button';
import styles from './file-drop.module.css';
import { folderIn } from './own-export';

interface FileDropProps {
  /** Names of the files at hand; empty before any was chosen. */
  names: readonly string[];
  /** What they were recognised as; null before they were read. */
  remark: string | null;
  isReading: boolean;
  /** They are being brought in: no others are taken meanwhile. */
  isWriting: boolean;
  onChoose: (files: readonly File[]) => void;
  /** A folder was dropped. */
  onFolder: (folder: File) => void;
}

/** Takes files by drop, anywhere on the page, or by the system's dialog. */
export function FileDrop(props: FileDropProps) {
  const { names, remark, isReading, isWriting, onChoose, onFolder } = props;
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = names.length === 0;
  const isOver = useDropOnWindow(isWriting ? null : { onChoose, onFolder });
  return (
    <section
      className={styles.drop}
      data-over={isOver || undefined}
      data-empty={isEmpty || undefined}
      aria-label="Files"
    >
      <FileText size={20} strokeWidth={1.6} aria-hidden />
      <div className={styles.words} role="status">
        <p className={styles.title}>
          {isEmpty ? 'Drop files anywhere on this page' : filesWords(names)}
        </p>
        <p className={styles.remark}>
          {isReading ? (
            <>
              <span className={styles.spinner} aria-hidden /> Reading, this takes a moment for large
              files
            </>
          ) : (
            (remark ??
            (isEmpty
              ? 'Tables from LinkedIn, Google, Outlook or HR, vCards, LDIF, calendars, or what Hallway wrote out: a JSON file, or its folder dropped here'
              : 'Nothing was read'))
          )}
        </p>
      </div>
      <Button
        look={isEmpty ? 'lamp' : 'plain'}
        isDisabled={isWriting}
        icon={<Upload size={14} strokeWidth={1.9} />}
        onPress={() => input.current?.click()}
      >
        {isEmpty ? 'Choose files' : 'Choose others'}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        accept=".json,.csv,.tsv,.tab,.txt,.vcf,.vcard,.ldif,.ldi,.ics,text/csv,text/vcard,text/calendar,text/plain"
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

const filesWords = (names: readonly string[]): string =>
  names.length === 1
    ? (names[0] ?? '')
    : `${names[0]} and ${counted(names.length - 1, 'more file')}`;

/** The whole window takes what is dropped while this page is there: a small zone is easily missed. True while something is held above it. */
function useDropOnWindow(takes: Pick<FileDropProps, 'onChoose' | 'onFolder'> | null): boolean {
  const [isOver, setOver] = useState(false);
  const last = useRef(takes);
  useEffect(() => {
    last.current = takes;
  });
  useEffect(() => {
    const isOfFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      // Whatever is not taken would open in the window instead of the app.
      event.preventDefault();
      const isTaken = last.current !== null && isOfFiles(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none';
      setOver(isTaken);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (last.current === null || !event.dataTransfer || !isOfFiles(event)) return;
      const folder = folderIn(event.dataTransfer);
      if (folder) last.current.onFolder(folder);
      else last.current.onChoose([...event.dataTransfer.files]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
