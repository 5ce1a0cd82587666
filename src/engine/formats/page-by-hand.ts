import { basename } from 'node:path';
import { isoDate } from '../../domain/calendar/calendar';

/** What a file is that a person wrote into a vault themselves, or why it cannot be read. */
type PageByHand =
  | { readonly type: 'person' | 'department' | 'loose' }
  /** In one sentence, and what to do. */
  | { readonly refused: string };

/**
 * What a file without our marker is: a person or a department by the folder it lies in, an entry where
 * its name or its property `date` says of which day. Null for anything else, which is somebody's own.
 *
 * @param head the beginning of its text
 */
export function pageByHand(path: string, head: string): PageByHand | null {
  const [folder = ''] = path.split('/');
  if (folder === 'people' || folder === 'departments') {
    if (untitled.test(path))
      return { refused: 'This page has no title yet. Give its file a name.' };
    return { type: folder === 'people' ? 'person' : 'department' };
  }
  if (folder === 'events' || folder === 'weeks')
    return {
      refused: `What stands in ${folder} is told again from your entries, so this page is not read. Write it as an entry: a file in days whose name begins with a date.`
    };
  if (dateByHand(path, head) !== null) return { type: 'loose' };
  if (folder !== 'days') return null;
  return {
    refused:
      'Nothing says of which day this is. Begin the name of the file with a date such as 2026-11-20, or give it the property date.'
  };
}

/** The day a file written by hand is of, by its property `date` or by its name; null when neither says one. */
export function dateByHand(path: string, head: string): string | null {
  const [, properties = ''] = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(head) ?? [];
  const said = /^date: *["']?(\d{4}-\d{2}-\d{2})(?!\d)/m.exec(properties)?.[1];
  const named = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(path))?.[0];
  const date = isoDate.safeParse(said ?? named);
  return date.success ? date.data : null;
}

/** As Obsidian calls a page nobody has named. */
const untitled = /(?:^|\/)Untitled(?: \d+)?\.md$/i;
