/** How many have each value; those without one are counted under null. */
export function tally<One, Value>(
  all: readonly One[],
  valueOf: (one: One) => Value | null
): Map<Value | null, number> {
  const counts = new Map<Value | null, number>();
  for (const one of all) {
    const value = valueOf(one);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
