/** Reads something for each item in turn; while one is in hand the next is being read. */
export async function* readAhead<T, R>(
  items: Iterable<T>,
  read: (item: T) => Promise<R>
): AsyncGenerator<readonly [item: T, found: R]> {
  const rest = items[Symbol.iterator]();
  const begin = (): readonly [T, Promise<R>] | null => {
    const next = rest.next();
    if (next.done) return null;
    const coming = read(next.value);
    // Nobody may come for it any more.
    coming.catch(() => undefined);
    return [next.value, coming];
  };
  for (let coming = begin(); coming !== null;) {
    const [item, reading] = coming;
    const found = await reading;
    coming = begin();
    yield [item, found];
  }
}
