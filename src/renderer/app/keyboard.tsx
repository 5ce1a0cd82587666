import { useState } from 'react';
import type { Page } from '../../contract/desktop';
import { calls } from '../api/bridge';
import { useNavigation } from '../api/navigation';
import { useKeys } from '../ui/use-keys';
import { KeysDialog } from './keys-dialog';

/** The keys of the whole window. */
export function Keyboard() {
  const { page, go, back } = useNavigation();
  const [showsKeys, setShowsKeys] = useState(false);
  const to = (name: PlainPage) => () => go({ name });
  useKeys({
    'Mod+1': to('today'),
    'Mod+2': to('journal'),
    'Mod+3': to('people'),
    'Mod+,': to('settings'),
    'Mod+n': () => void calls.openCapture({}),
    '?': () => setShowsKeys(true),
    ...(page.name === 'person' && { Escape: back })
  });
  return <KeysDialog open={showsKeys} onClose={() => setShowsKeys(false)} />;
}

type PlainPage = Exclude<Page['name'], 'person'>;
