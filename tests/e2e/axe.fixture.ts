import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { RunningApp } from './app.fixture';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Size = readonly [width: number, height: number];
export const narrow: Size = [900, 640];

/** What keeps nobody out: in both themes and, where a person sets it, in two sizes unless one is named. */
export async function expectNoViolations(
  { app }: RunningApp,
  page: Page,
  ofMain: readonly Size[] = [[1180, 760], narrow]
): Promise<void> {
  const sizes = page.url().includes('/main.html') ? ofMain : [null];
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

async function resize(app: RunningApp['app'], page: Page, [width, height]: Size): Promise<void> {
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
