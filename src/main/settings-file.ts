import { readFileSync, renameSync } from 'node:fs';
import { settingsSchema } from './settings';

/**
 * Moves a settings file that cannot be used out of the way, so that the store begins
 * with defaults and nothing a person chose is overwritten.
 *
 * Answers where it was put, or null when the file is sound or not there.
 */
export function setAsideBrokenSettings(file: string, stamp: string): string | null {
  const text = read(file);
  if (text === null || isSound(text)) return null;
  const aside = `${file}.broken-${stamp.replace(/[^0-9A-Za-z]/g, '')}`;
  renameSync(file, aside);
  return aside;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function isSound(text: string): boolean {
  try {
    return settingsSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
