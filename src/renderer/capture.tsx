import { startWindow } from './app/window-root';
import { CaptureWindow } from './features/capture/capture-window';

startWindow(<CaptureWindow />);
