import { touchKind, type TouchKind } from '../../domain/journal/touch';
import type { SearchGroup } from '../../contract/search';

/** What the palette is asked for, by the first sign of its text. */
export type PaletteMode =
  | { readonly type: 'start' }
  | { readonly type: 'actions'; readonly text: string }
  | { readonly type: 'who-knows'; readonly about: string }
  | {
      readonly type: 'search';
      readonly query: string;
      /** Empty: all. */
      readonly groups: readonly SearchGroup[];
      /** A kind of contact and the name after it, as in `lunch am`. */
      readonly log: { readonly kind: TouchKind; readonly name: string } | null;
    };

/** `@` people, `#` topics, `>` actions, `?` who knows about; anything else searches everything. */
export function paletteMode(text: string): PaletteMode {
  const trimmed = text.trimStart();
  const rest = trimmed.slice(1).trimStart();
  if (trimmed === '') return { type: 'start' };
  if (trimmed.startsWith('>')) return { type: 'actions', text: rest };
  if (trimmed.startsWith('?')) return { type: 'who-knows', about: rest };
  if (trimmed.startsWith('@') && !/\s/u.test(rest))
    return { type: 'search', query: rest, groups: ['people'], log: null };
  if (trimmed.startsWith('#') && !/\s/u.test(rest))
    return { type: 'search', query: trimmed, groups: ['topics', 'entries', 'people'], log: null };
  return { type: 'search', query: trimmed, groups: [], log: logOf(trimmed) };
}

function logOf(text: string): { kind: TouchKind; name: string } | null {
  const [, word = '', name = ''] = /^(\p{L}+)\s+(?:with\s+)?(\S.*)$/iu.exec(text) ?? [];
  const kind = touchKind.safeParse(word.toLowerCase());
  return kind.success && name !== '' ? { kind: kind.data, name } : null;
}
