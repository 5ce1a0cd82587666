import { expect, type Page } from '@playwright/test';

/** Chooses a file on the import page, by its path or its contents, and waits for what it would do. */
export async function chooseFile(
  main: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
  await main.evaluate(() => window.bridge.invoke('openPage', { name: 'import' }));
  await main.getByLabel('Files to import').setInputFiles(file);
  await expect(main.getByText('What will happen')).toBeVisible();
}
