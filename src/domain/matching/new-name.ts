/**
 * The name a new person gets from how it was written in a line: `zora_kim` → `Zora Kim`, `zora` →
 * `Zora`. A name with a capital letter of its own stays as written, for its owner knows best.
 */
export function newPersonName(written: string): string {
  const isSmall = written === written.toLowerCase();
  const name = written.replaceAll(isSmall ? /[._\s]+/g : /[_\s]+/g, ' ').trim();
  if (name === '') return written;
  if (!isSmall) return name;
  return name.replaceAll(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
