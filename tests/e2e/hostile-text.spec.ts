import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { attackedPage } from './attacked-page.fixture';
import { markupPayloads } from './markup-payloads.fixture';

const attacked = attackedPage();

/** What in the list of naughty strings means to run, to load or to lead somewhere. */
const naughty = (
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../samples/strings/blns.json'), 'utf8')
  ) as string[]
).filter((text) => /<|javascript:|data:|on\w+=/i.test(text) && !text.includes('\0'));

/** Ways past a cleaner of HTML, for an app that would paint any of it. `HOST` is a server that counts. */
const shapes = [
  '<img src=x onerror=window.__ran=1>',
  '<svg><script>window.__ran=1</script></svg>',
  '<svg/onload=window.__ran=1>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.__ran=1&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=window.__ran=1>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=window.__ran=1 src>">',
  '<template><script>window.__ran=1</script></template>',
  '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>',
  '<object data="javascript:window.__ran=1"></object>',
  '<a href="javascript:window.__ran=1">a</a>',
  '<a href="java\tscript:window.__ran=1">a</a>',
  '<a href="data:text/html,<script>opener.__ran=1</script>">a</a>',
  '<base href="http://HOST/">',
  '<link rel=stylesheet href="http://HOST/a.css">',
  '<meta http-equiv=refresh content="0;url=http://HOST/">',
  '<style>@import "http://HOST/b.css"; *{background:url(http://HOST/c)}</style>',
  '<img src="http://HOST/beacon.png">',
  '<video autoplay><source onerror=window.__ran=1></video>',
  '<details open ontoggle=window.__ran=1>',
  '<input autofocus onfocus=window.__ran=1>',
  '![beacon](http://HOST/beacon.png)',
  '[click](javascript:window.__ran=1)',
  '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '<http://HOST/autolink> http://HOST/plain www.HOST',
  '[ref]: http://HOST/ref "t"\n\n![ref]',
  '```html\n<script>window.__ran=1</script>\n```',
  '<script>window.__ran=1</script>',
  '"><script>window.__ran=1</script>',
  "';window.__ran=1//",
  '{{constructor.constructor("window.__ran=1")()}}'
];

const countWindows = (): Promise<number> =>
  attacked.running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

/** What no text may have become: an element that runs, loads or leads out. */
const made =
  'main script, main iframe, main object, main embed, main base, main link, main meta, main form[action], ' +
  'main [onerror], main [onload], main [onfocus], main [ontoggle], main video, main math, ' +
  'main img[src^="http"], main a[href^="javascript"], main a[href^="data"], main a[href^="http"]';

test('whatever is written is shown as it was typed: no script, no request, no window (U13)', async () => {
  test.setTimeout(120_000);
  const { page, address } = attacked;
  const texts = [...naughty, ...shapes].map((text) => text.replaceAll('HOST', address));
  expect(texts.length).toBeGreaterThan(100);
  const windows = await countWindows();
  page.on('dialog', (dialog) => void dialog.dismiss());
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.evaluate(() => {
    const seen = { blocked: [] as string[] };
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      seen.blocked.push(blockedURI)
    );
  });
  const name = '<img src=x onerror=window.__ran=1> Ruiz';
  const id = await page.evaluate(
    async ([all, name]) => {
      for (const text of all) await window.bridge.invoke('addEntry', { text });
      await window.bridge.invoke('addEntry', { text: `lunch with @"${name}"` });
      const added = (await window.bridge.invoke('addPerson', { name })) as {
        value: { id: string };
      };
      return added.value.id;
    },
    [texts, name] as const
  );

  for (const place of [{ name: 'journal' }, { name: 'people' }, { name: 'person', id }] as const) {
    await page.evaluate((to) => window.bridge.invoke('openPage', to), place);
    await expect(page.locator('main')).toBeVisible();
    // As far as one can scroll, for rows are made where they are seen.
    for (let turn = 0; turn < 12; turn += 1) {
      await page.mouse.move(500, 450);
      await page.mouse.wheel(0, 1_500);
      expect(await page.locator(made).count()).toBe(0);
    }
  }
  await expect(page.getByText(name).first()).toBeVisible();

  await page.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
  const newest = texts.at(-1) ?? '';
  await expect(page.getByText(newest).first()).toBeVisible();
  await page.getByText(newest).first().click();
  await expect(page.getByRole('textbox', { name: 'Text of the entry' })).toContainText(newest);
  expect(await page.locator(made).count()).toBe(0);

  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  expect(
    await page.evaluate(() => (window as unknown as { seen: { blocked: string[] } }).seen.blocked)
  ).toEqual([]);
  expect(asked).toEqual([]);
  expect(await countWindows()).toBe(windows);
});

test('hundreds of ways to write a handler or an address are text, each of them (U13)', async () => {
  const { page, address } = attacked;
  const payloads = markupPayloads(address);
  expect(payloads.length).toBeGreaterThan(223);
  const windows = await countWindows();
  await page.evaluate(() => {
    const seen = { blocked: [] as string[] };
    Object.assign(window, { seen });
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      seen.blocked.push(blockedURI)
    );
  });
  const texts: string[] = [];
  // Several to an entry, as many as its row shows.
  for (const payload of payloads) {
    const last = `${texts.at(-1) ?? ''}\n\n${payload}`;
    if (texts.length > 0 && last.length < 560) texts.splice(-1, 1, last);
    else texts.push(payload);
  }
  await page.evaluate(async (all) => {
    for (const text of all) await window.bridge.invoke('addEntry', { text });
  }, texts);
  await page.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
  const shown = new Set<string>();
  let [before, still, by] = ['', 0, 400];
  await expect
    .poll(
      async () => {
        const text = (await page.locator('main').textContent()) ?? '';
        // At an end the other way: a row may have been made and passed between two looks.
        still = text === before ? still + 1 : 0;
        if (still === 5) [still, by] = [0, -by];
        before = text;
        for (const [number] of text.matchAll(/window\.__ran=\d+/g)) shown.add(number);
        expect(await page.locator(made).count()).toBe(0);
        await page.mouse.move(500, 450);
        await page.mouse.wheel(0, by);
        return payloads.filter((_, at) => !shown.has(`window.__ran=${at + 1}`)).length;
      },
      { intervals: [50] }
    )
    .toBe(0);
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
  expect(
    await page.evaluate(() => (window as unknown as { seen: { blocked: string[] } }).seen.blocked)
  ).toEqual([]);
  expect(await countWindows()).toBe(windows);
});

test('a picture that says to have 50,000 × 50,000 pixels is painted nowhere, dropped or pasted (U19)', async () => {
  const { page } = attacked;
  await page.evaluate(async () => {
    const { value } = (await window.bridge.invoke('listNames', {})) as {
      value: { id: string; name: string }[];
    };
    const id = value.find(({ name }) => name === 'Wei Chen')?.id ?? '';
    await window.bridge.invoke('openPage', { name: 'person', id });
  });
  const jpeg = 'ffd8ffc0000b08c350c35001011100ffda00080101003f0055ffd9';
  const png = `89504e470d0a1a0a0000000d494844520000c3500000c3500806000000${'00'.repeat(64)}`;
  const photo = page.getByRole('button', { name: 'Add a photo' });
  await photo.evaluate(handOver, { how: 'drop', name: 'bomb.jpg', type: 'image/jpeg', hex: jpeg });
  await expect(page.getByText(/This picture has too many pixels/)).toBeVisible();
  await expect(photo.locator('img')).toHaveCount(0);

  const text = await openNewEntry(page, 'a note to paste onto');
  for (const how of ['paste', 'drop'])
    await text.evaluate(handOver, { how, name: 'bomb.png', type: 'image/png', hex: png });
  await expect(text).toContainText('a note to paste onto');
  expect(await text.locator('img').count()).toBe(0);
  expect(await page.locator('img[src^="blob:"], img[src^="data:"]').count()).toBe(0);
});

/** Writes an entry and opens it in the journal, which stands where it was last scrolled to. */
async function openNewEntry(page: Page, words: string): Promise<Locator> {
  await page.evaluate((text) => window.bridge.invoke('addEntry', { text }), words);
  await page.evaluate(() => window.bridge.invoke('openPage', { name: 'journal' }));
  await expect(async () => {
    await page.mouse.move(500, 450);
    await page.mouse.wheel(0, -20_000);
    await page.getByText(words).first().click({ timeout: 1_000 });
  }).toPass();
  const text = page.getByRole('textbox', { name: 'Text of the entry' });
  await expect(text).toContainText(words);
  return text;
}

/** A file from the clipboard or from a hand, over an element. */
function handOver(
  element: Element,
  { how, name, type, hex }: Record<'how' | 'name' | 'type' | 'hex', string>
): void {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const data = new DataTransfer();
  data.items.add(new File([bytes], name, { type }));
  const init = { bubbles: true, cancelable: true };
  element.dispatchEvent(
    how === 'drop'
      ? new DragEvent('drop', { dataTransfer: data, ...init })
      : new ClipboardEvent('paste', { clipboardData: data, ...init })
  );
}

test('what is pasted comes as text, whatever else the clipboard holds (U19)', async () => {
  const { page } = attacked;
  const text = await openNewEntry(page, 'a note to paste into');
  await text.click();
  await text.evaluate((field, host) => {
    const clipboard = new DataTransfer();
    clipboard.setData(
      'text/html',
      `<b>Ana</b><img src="http://${host}/p" onerror="window.__ran=1">`
    );
    clipboard.setData('text/plain', 'Ana <b>said</b>');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true })
    );
  }, attacked.address);
  await expect(text).toContainText('Ana <b>said</b>');
  expect(await text.locator('img, b').count()).toBe(0);
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
});
