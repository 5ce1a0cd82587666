/** How long ago so many days are: `today`, `yesterday`, `9 days ago`, `9 weeks ago`, `8 months ago`, `3 years ago`. */
export function ago(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 92) return `${Math.round(days / 7)} weeks ago`;
  if (days < 548) return `${Math.round(days / 30.44)} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}
