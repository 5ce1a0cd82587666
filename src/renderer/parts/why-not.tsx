import { Info } from 'lucide-react';
import type { TimelineEntry } from '../../contract/timeline';
import { IconButton } from '../ui/icon-button';

/** Says on hover, focus and press why a contact opens no door one would expect it to; nothing where nothing is odd. */
export function WhyNot({ entry }: { entry: Pick<TimelineEntry, 'uncounted'> }) {
  if (entry.uncounted === null) return null;
  return (
    <IconButton small label={entry.uncounted}>
      <Info size={13} strokeWidth={1.9} />
    </IconButton>
  );
}
