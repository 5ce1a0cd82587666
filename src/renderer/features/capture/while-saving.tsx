import { useEffect, useState } from 'react';
import { calls } from '../../api/bridge';

/** A save that takes no longer needs no word. */
const patienceMs = 600;

/** Why a line is not saved yet: while an import writes, the journal takes nothing else. */
export function WhileSaving() {
  const [isImporting, setImporting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      calls.readImportProgress({}).then(
        (progress) => setImporting(progress !== null),
        () => undefined
      );
    }, patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status">
      {isImporting && 'Saved as soon as the import is done. You can close this window.'}
    </p>
  );
}
