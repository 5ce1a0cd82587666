import { useRef } from 'react';
import { Dialog, Popover as AriaPopover } from 'react-aria-components';
import type { EntryPage } from '../../../contract/entry';
import popover from '../../ui/popover.module.css';
import { LearningSource } from './entry-learnings';
import type { ControlPlace } from './learned-control';

/** A learning whose control in the text was pressed, and where that stands. */
export interface OpenedLearning {
  readonly id: string;
  readonly place: ControlPlace;
}

interface LearningPlaceProps {
  entry: EntryPage;
  opened: OpenedLearning | null;
  onClose: () => void;
}

/** From whom and about which department, asked right where the text says what was learned. */
export function LearningPlace({ entry, opened, onClose }: LearningPlaceProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const learning = entry.learnings.find(({ id }) => id === opened?.id);
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        style={{
          position: 'fixed',
          left: opened?.place.left,
          top: opened?.place.top,
          height: opened ? opened.place.bottom - opened.place.top : 0
        }}
      />
      <AriaPopover
        className={popover.popover ?? ''}
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        isOpen={opened !== null && learning !== undefined}
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <Dialog aria-label="From whom, and about which department" className={popover.body ?? ''}>
          {learning && <LearningSource entry={entry} learning={learning} />}
        </Dialog>
      </AriaPopover>
    </>
  );
}
