/** Cuts a text at its marks; the pieces joined are the text again. Marks outside of it are left out. */
export function markedPieces(
  text: string,
  marks: readonly (readonly [from: number, to: number])[]
): { readonly text: string; readonly at: number; readonly isMarked: boolean }[] {
  const pieces = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at || to > text.length || to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), at, isMarked: false });
    pieces.push({ text: text.slice(from, to), at: from, isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at, isMarked: false });
  return pieces;
}
