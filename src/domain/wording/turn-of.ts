/** FNV-1a, 32 bits: a number for a text, spread evenly and the same everywhere, to take turns by. */
export function turnOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
