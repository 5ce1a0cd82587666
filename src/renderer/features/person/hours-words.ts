import type { PersonPage } from '../../../contract/person';

type Hours = NonNullable<PersonPage['hours']>;

/** `Toronto, 6 h behind you`, `Madrid, your time`. */
export function zoneWords({ zone, minutesAhead }: Pick<Hours, 'zone' | 'minutesAhead'>): string {
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  if (minutesAhead === 0) return `${place}, your time`;
  const hours = Math.abs(minutesAhead) / 60;
  const span = Number.isInteger(hours) ? String(hours) : hours.toFixed(2).replace(/0$/, '');
  return `${place}, ${span} h ${minutesAhead > 0 ? 'ahead of' : 'behind'} you`;
}

/** `You overlap 15:00 to 17:00`. */
export const overlapWords = ({ overlap }: Pick<Hours, 'overlap'>): string =>
  overlap === null
    ? 'Your working hours do not overlap'
    : `You overlap ${overlap.from} to ${overlap.to}`;
