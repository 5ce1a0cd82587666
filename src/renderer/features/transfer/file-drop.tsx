import { FileText, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent } from 'react';
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

/** Takes files by drop or by the system's dialog. A drop beside it does nothing. */
export function FileDrop(props: FileDropProps) {
  const { names, remark, isReading, isWriting, onChoose, onFolder } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  useNoDropBeside();
  const isEmpty = names.length === 0;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isWriting) return;
    const folder = folderIn(event.dataTransfer);
    if (folder) onFolder(folder);
    else onChoose([...event.dataTransfer.files]);
  };
  return (
    <section
      className={styles.drop}
      data-drop
      data-over={isOver || undefined}
      data-empty={isEmpty || undefined}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        event.dataTransfer.dropEffect = isWriting ? 'none' : 'copy';
        setOver(!isWriting);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileText size={20} strokeWidth={1.6} aria-hidden />
      <div className={styles.words} role="status">
        <p className={styles.title}>{isEmpty ? 'Drop files here' : filesWords(names)}</p>
        <p className={styles.remark}>
          {isReading ? (
            <>
              <span className={styles.spinner} aria-hidden /> Reading, this takes a moment for large
              files
            </>
          ) : (
            (remark ??
            'Tables from LinkedIn, Google, Outlook or HR, vCards, LDIF, calendars, or what Hallway wrote out: a JSON file, or its folder dropped here')
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

/** A file dropped beside the zone would open in the window instead of the app. */
function useNoDropBeside(): void {
  useEffect(() => {
    const ignore = (event: globalThis.DragEvent) => {
      event.preventDefault();
      const isInside = event.target instanceof Element && event.target.closest('[data-drop]');
      if (!isInside && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', ignore);
    addEventListener('drop', ignore);
    return () => {
      removeEventListener('dragover', ignore);
      removeEventListener('drop', ignore);
    };
  }, []);
}
