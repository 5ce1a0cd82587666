import { useState } from 'react';
import type { CallInput } from '../../api/bridge';
import { Button } from '../../ui/button';
import { BackDialog } from '../../parts/back-dialog';
import { SettingRow } from './setting-row';

/** Reads an export back: a folder of pages, or the journal as JSON. */
export function BackRow() {
  const [from, setFrom] = useState<CallInput<'previewBack'>['from'] | null>(null);
  return (
    <SettingRow
      name="Read an export back"
      remark="A folder of pages, also with what you changed in it, or a journal as JSON. You see what would change before anything does."
    >
      <Button onPress={() => setFrom('folder')}>Folder…</Button>
      <Button onPress={() => setFrom('file')}>File…</Button>
      {from !== null && <BackDialog from={from} onClose={() => setFrom(null)} />}
    </SettingRow>
  );
}
