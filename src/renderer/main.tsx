import { NavigationProvider } from './api/navigation';
import { Frame } from './app/frame';
import { startWindow } from './app/window-root';

startWindow(
  <NavigationProvider>
    <Frame />
  </NavigationProvider>
);
