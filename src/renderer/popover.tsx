import { startWindow } from './app/window-root';
import { PopoverWindow } from './features/popover/popover-window';

startWindow(<PopoverWindow />);
