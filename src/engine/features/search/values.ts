import type { SqlValue } from '../../database/statements';

/** Collects the values of a statement that is put together from parts. */
export interface Values {
  readonly all: SqlValue[];
  /** The place of a value in the statement, with its type: `$3::uuid[]`. The same value and type stand once. */
  add: (value: SqlValue, type: ValueType) => string;
}

type ValueType =
  'text' | 'text[]' | 'uuid' | 'uuid[]' | 'date' | 'integer' | 'integer[]' | 'boolean' | 'tsquery';

export function createValues(): Values {
  const all: SqlValue[] = [];
  const places = new Map<string, string>();
  return {
    all,
    add(value, type) {
      const key = `${type} ${JSON.stringify(value)}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      all.push(value);
      const place = `$${all.length}::${type}`;
      places.set(key, place);
      return place;
    }
  };
}
