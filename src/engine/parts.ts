/** A list in parts of so many, in order; none of an empty one. */
export function* parts<T>(all: readonly T[], size: number): Generator<readonly T[], undefined> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
