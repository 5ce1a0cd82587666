import type { Migration } from './migrate';

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** Every step of the journal's schema, oldest first, from `migrations/NNNN-name.sql`. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const [, number, name] = /(\d{4})-([a-z0-9-]+)\.sql$/.exec(path) ?? [];
    if (number === undefined || name === undefined)
      throw new Error(`${path} is not named NNNN-name.sql`);
    return { number: Number(number), name, sql };
  })
  .sort((a, b) => a.number - b.number);
