import { instant, isoDate } from '../../../domain/calendar/calendar';
import type { Column, Value } from '../../../domain/markdown-pages/column';

/** Whether a value that is not null is one Postgres takes for a column of this type. */
export function fitsColumn(value: Value, { type }: Column): boolean {
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((one: Value) => fits(one, type.slice(0, -2)));
  return fits(value, type);
}

function fits(value: Value, type: string): boolean {
  switch (type) {
    case 'jsonb':
      return true;
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
    case 'double precision':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return isoDate.safeParse(value).success;
    case 'uuid':
      return (
        typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
      );
    case 'timestamp with time zone':
      return typeof value === 'string' && instant.safeParse(value.replace(/\+00:00$/, 'Z')).success;
    case 'bytea':
      return typeof value === 'string' && /^\\x(?:[0-9a-f]{2})+$/i.test(value);
    default:
      return typeof value === 'string' && !value.includes('\0') && value.isWellFormed();
  }
}
