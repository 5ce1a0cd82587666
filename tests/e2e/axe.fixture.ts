import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { RunningApp } from './app.fixture';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What keeps nobody out: in both themes and, where a person sets it, in two sizes. */
export async function expectNoViolations({ app }: RunningApp, page: Page): Promise<void> {
  const isMain = page.url().includes('/main.html');
  const sizes = isMain ? [[1180, 760] as const, [900, 640] as const] : [null];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.bridge.invoke('setTheme', { theme: chosen }), theme);
    await expect(page.locator(`html[data-theme="${theme}"]`)).toBeAttached();
    for (const size of sizes) {
      if (size) await resize(app, page, size);
      const found = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(rules)
        // What React Aria has just announced may name a button that is gone by now.
        .exclude('[data-live-announcer]')
        .analyze();
      const words = found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`)
      );
      expect.soft(words, `${theme}, ${size?.join('×') ?? 'its own size'}`).toEqual([]);
    }
  }
}

async function resize(
  app: RunningApp['app'],
  page: Page,
  [width, height]: readonly [number, number]
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().includes('/main.html'))
        ?.setContentSize(to.width, to.height);
    },
    { width, height }
  );
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}
