/** The doorway as a path: a box whose top is a half circle of its width. */
export function arch(x: number, y: number, width: number, height: number): string {
  const r = width / 2;
  return `M${x} ${y + height}V${y + r}A${r} ${r} 0 0 1 ${x + width} ${y + r}V${y + height}Z`;
}
