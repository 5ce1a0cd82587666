import { expect, test, type Page } from '@playwright/test';
import { attackedPage, tryInPage } from './attacked-page.fixture';

const attacked = attackedPage();

test('every permission is denied before and after asking (S11)', async () => {
  const states = await attacked.page.evaluate(async () => {
    const names = [
      'accelerometer',
      'ambient-light-sensor',
      'background-fetch',
      'background-sync',
      'camera',
      'captured-surface-control',
      'clipboard-read',
      'clipboard-write',
      'display-capture',
      'geolocation',
      'gyroscope',
      'idle-detection',
      'keyboard-lock',
      'local-fonts',
      'magnetometer',
      'microphone',
      'midi',
      'notifications',
      'nfc',
      'payment-handler',
      'periodic-background-sync',
      'persistent-storage',
      'pointer-lock',
      'push',
      'screen-wake-lock',
      'speaker-selection',
      'storage-access',
      'window-management'
    ];
    const asked = names.map(async (name) => {
      const wish = { name, userVisibleOnly: true } as unknown as PermissionDescriptor;
      const state = await navigator.permissions.query(wish).then(
        (status) => status.state,
        // This Chromium does not know it.
        () => 'unknown'
      );
      return [name, state] as const;
    });
    return Object.fromEntries(await Promise.all(asked));
  });
  const known = Object.entries(states).filter(([, state]) => state !== 'unknown');
  expect(known.length).toBeGreaterThan(15);
  expect(known.filter(([, state]) => state !== 'denied')).toEqual([]);

  const outcomes = await outcomesInPage(attacked.page, {
    notifications: `Notification.requestPermission()`,
    camera: `navigator.mediaDevices.getUserMedia({ video: true })`,
    microphone: `navigator.mediaDevices.getUserMedia({ audio: true })`,
    screen: `navigator.mediaDevices.getDisplayMedia({ video: true })`,
    place: `new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))`,
    clipboard: `navigator.clipboard.readText()`,
    midi: `navigator.requestMIDIAccess({ sysex: true })`,
    fonts: `window.queryLocalFonts().then((list) => list.length === 0 ? 'denied' : 'given')`,
    lock: `navigator.wakeLock.request('screen')`
  });
  for (const [name, outcome] of Object.entries(outcomes))
    expect(['refused', 'denied'], `${name}: ${outcome}`).toContain(outcome);
});

test('devices are denied, and none is ever offered (S11)', async () => {
  const outcomes = await outcomesInPage(attacked.page, {
    usb: `navigator.usb.requestDevice({ filters: [] })`,
    hid: `navigator.hid.requestDevice({ filters: [] }).then((list) => list.length === 0 ? 'denied' : 'given')`,
    serial: `navigator.serial.requestPort()`,
    bluetooth: `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`
  });
  for (const [name, outcome] of Object.entries(outcomes))
    expect(['refused', 'denied'], `${name}: ${outcome}`).toContain(outcome);
});

test('no attempt to go elsewhere leaves the page (S12)', async () => {
  const attempts = [
    `location.href = 'https://${attacked.address}/'`,
    `location.assign('http://${attacked.address}/')`,
    `location.replace('file:///etc/passwd')`,
    `location = 'app://hallway/capture.html'`,
    `location = 'app://other/main.html'`,
    `location = 'data:text/html,<p>'`,
    `location = 'blob:' + crypto.randomUUID()`,
    `location = 'hallway-unknown:x'`,
    `add('a', { href: 'https://${attacked.address}/' }).click()`,
    `add('a', { href: 'https://${attacked.address}/', target: '_top' }).click()`,
    `add('a', { href: 'file:///etc/passwd' }).click()`,
    `add('meta', { httpEquiv: 'refresh', content: '0; url=https://${attacked.address}/' })`,
    `document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: '0; url=http://${attacked.address}/' }))`,
    `history.pushState(null, '', 'https://${attacked.address}/')`
  ];
  await attacked.page.evaluate(() => Object.assign(window, { isSamePage: true }));
  for (const attempt of attempts) {
    await test.step(attempt, () => tryInPage(attacked.page, attempt));
    expect(attacked.page.url(), attempt).toBe('app://hallway/main.html');
  }
  await attacked.page.waitForTimeout(300);
  expect(await attacked.page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('a page may load itself anew, as the button after a mishap does (S12)', async () => {
  await attacked.page.evaluate(() => {
    Object.assign(window, { isSamePage: true });
    setTimeout(() => location.reload(), 0);
  });
  await attacked.page.waitForFunction(
    () => !('isSamePage' in window) && document.querySelector('nav')?.checkVisibility()
  );
});

test('a page that goes blank, for which no leave is asked, is brought back (S12)', async () => {
  await attacked.page.evaluate(() => {
    Object.assign(window, { isSamePage: true });
    setTimeout(() => location.assign('about:blank'), 0);
  });
  await attacked.page.waitForFunction(
    () => !('isSamePage' in window) && document.querySelector('nav')?.checkVisibility()
  );
});

test('a file or an address dropped on the window opens in nothing (S12, U19)', async () => {
  await attacked.page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const devtools = await attacked.page.context().newCDPSession(attacked.page);
  const link = { mimeType: 'text/uri-list', data: `http://${attacked.address}/` };
  for (const dropped of [
    { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 },
    { items: [link], files: [], dragOperationsMask: 1 }
  ]) {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data: dropped });
  }
  await attacked.page.waitForTimeout(300);
  expect(await attacked.page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await devtools.detach();
});

test('no other window opens, however it is asked for (S13)', async () => {
  const before = await countContents();
  const attempts = [
    `window.open('https://${attacked.address}/')`,
    `window.open('app://hallway/main.html')`,
    `window.open('about:blank', '_blank', 'noopener')`,
    `window.open('file:///etc/passwd', 'named', 'nodeIntegration=yes,contextIsolation=no')`,
    `add('a', { href: 'https://${attacked.address}/', target: '_blank' }).click()`,
    `add('a', { href: 'https://${attacked.address}/', target: '_blank', rel: 'noopener' }).click()`,
    `add('a', { href: 'app://hallway/main.html' }).dispatchEvent(new MouseEvent('click', { button: 1, ctrlKey: true }))`,
    `add('a', { href: 'app://hallway/main.html' }).dispatchEvent(new MouseEvent('click', { shiftKey: true }))`
  ];
  for (const attempt of attempts) await tryInPage(attacked.page, attempt);
  expect(await attacked.page.evaluate(() => window.open('about:blank'))).toBeNull();
  expect(await countContents()).toBe(before);
});

test('a mail draft is the only address that leaves for another program (S14, U17)', async () => {
  const opened = await attacked.running.app.evaluate(({ shell }) => {
    const addresses: string[] = [];
    shell.openExternal = (url) => Promise.resolve(void addresses.push(url));
    return Object.assign(globalThis, { openedAddresses: addresses }).openedAddresses;
  });
  expect(opened).toEqual([]);
  await attacked.page.evaluate(() =>
    window.bridge.invoke('writeMail', {
      to: 'ana.ruiz@meridian.example',
      subject: 'Thanks\r\nBcc: all@evil.example',
      body: '&bcc=all@evil.example?x'
    })
  );
  const addresses = await attacked.running.app.evaluate(
    () => (globalThis as unknown as { openedAddresses: string[] }).openedAddresses
  );
  expect(addresses).toHaveLength(1);
  const [mail] = addresses.map((text) => new URL(text));
  expect(mail?.protocol).toBe('mailto:');
  expect(mail?.pathname).toBe('ana.ruiz@meridian.example');
  expect([...(mail?.searchParams.keys() ?? [])].sort()).toEqual(['body', 'subject']);
});

test('a webview attaches to nothing (S15)', async () => {
  const before = await countContents();
  const isPlain = await attacked.page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'data:text/html,<p>');
    view.setAttribute('nodeintegration', '');
    document.body.append(view);
    return view.constructor === HTMLElement || view instanceof HTMLUnknownElement;
  });
  await attacked.page.waitForTimeout(300);
  expect(isPlain).toBe(true);
  expect(await countContents()).toBe(before);
});

test('a download is cancelled before a byte of it is kept (S16)', async () => {
  await attacked.running.app.evaluate(({ session }) => {
    const downloads: string[] = [];
    Object.assign(globalThis, { triedDownloads: downloads });
    session.defaultSession.on('will-download', (event, item) => {
      downloads.push(`${event.defaultPrevented ? 'cancelled' : 'allowed'} ${item.getSavePath()}`);
    });
  });
  await tryInPage(
    attacked.page,
    `add('a', { download: 'stolen.txt', href: URL.createObjectURL(new Blob(['x'])) }).click()`
  );
  const tried = () =>
    attacked.running.app.evaluate(
      () => (globalThis as unknown as { triedDownloads: string[] }).triedDownloads
    );
  await expect.poll(tried).toEqual(['cancelled ']);
});

const countContents = (): Promise<number> =>
  attacked.running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

async function outcomesInPage(
  page: Page,
  attempts: Record<string, string>
): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  for (const [name, code] of Object.entries(attempts))
    outcomes[name] = (await tryInPage(page, code)).outcome;
  return outcomes;
}
