/** What a list of measurements amounts to; all of one unit. */
export interface Summary {
  median: number;
  p95: number;
  least: number;
  most: number;
  rounds: number;
}

/** @throws RangeError for an empty list */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    if (value === undefined) throw new RangeError('Nothing was measured.');
    return value;
  };
  const middle =
    sorted.length % 2 === 0 ? (at(0.5) + (sorted[sorted.length / 2 - 1] ?? 0)) / 2 : at(0.5);
  return { median: middle, p95: at(0.95), least: at(0), most: at(1), rounds: sorted.length };
}
