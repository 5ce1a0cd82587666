/** Chance that repeats: the same seed gives the same numbers for ever, on every machine. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True so often: 0 never, 1 always. */
  chance(likelihood: number): boolean;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Numbers by mulberry32 (Tommy Ettinger, 2017, public domain): small, fast, and even enough for stories. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

  return {
    next,
    between,
    pick<T>(list: readonly T[]): T {
      const found = list[Math.floor(next() * list.length)];
      if (found === undefined) throw new RangeError('Nothing to pick from.');
      return found;
    },
    chance: (likelihood) => next() < likelihood,
    shuffled<T>(list: readonly T[]): T[] {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        const moved = order[last] as T;
        order[last] = order[other] as T;
        order[other] = moved;
      }
      return order;
    }
  };
}
