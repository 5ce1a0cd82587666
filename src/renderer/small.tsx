import { startWindow } from './app/window-root';
import { SmallWindow } from './features/small-window/small-window';

startWindow(<SmallWindow />);
