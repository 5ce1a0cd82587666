import { app, type Session, type WebContents } from 'electron';

/**
 * Takes from Chromium everything it does over a network by itself.
 * Must run before the app is ready; Chromium's sandbox is none of its business.
 */
export function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-client-side-phishing-detection',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run'
  ]) {
    commandLine.appendSwitch(name);
  }
  commandLine.appendSwitch('dns-prefetch-disable');
  // No name is ever looked up, whatever asks: a second wall behind the first.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost');
  commandLine.appendSwitch('proxy-server', 'direct://');
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.on('session-created', refuseDictionaries);
  const unused = ['MediaRouter', 'OptimizationHints', 'AutofillServerCommunication', 'Translate'];
  commandLine.appendSwitch('disable-features', unused.join(','));
}

/**
 * A session looks for a spelling dictionary as soon as it is there, whether or not a page
 * checks spelling, and fetches it from a server: it is sent to where nothing is.
 */
function refuseDictionaries(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('app://no-dictionaries/');
  session.setSpellCheckerEnabled(false);
}

/** Denies a session every permission, device, download and request that is not for one of our pages. */
export function guardSession(session: Session, isOurs: (url: string) => boolean): void {
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setBluetoothPairingHandler(null);
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-serial-port', (event, _ports, _page, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOurs(url) && !/^(devtools|data|blob):/.test(url) })
  );
}

/** Keeps every page where it is: no navigation, no other window, no webview. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, page: WebContents) => {
    page.on('will-navigate', (event) => stay(event, page));
    page.on('will-frame-navigate', (event) => stay(event, page));
    page.on('will-redirect', prevent);
    page.on('will-attach-webview', prevent);
    page.on('select-bluetooth-device', (event, _devices, answer) => {
      event.preventDefault();
      answer('');
    });
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

const prevent = (event: { preventDefault: () => void }): void => event.preventDefault();

/** A page may load itself anew, after it broke, and go nowhere. */
function stay(event: { preventDefault: () => void; url: string }, page: WebContents): void {
  if (event.url !== page.getURL()) event.preventDefault();
}
