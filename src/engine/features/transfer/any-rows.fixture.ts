import fs from 'node:fs';
import fc from 'fast-check';
import type { Row, Value } from '../../../domain/markdown-pages/column';
import type { OwnTable } from '../../own-tables';

const naughty = JSON.parse(fs.readFileSync('tests/samples/strings/blns.json', 'utf8')) as string[];
const traps = [
  '---',
  '---\nhallway: 1\n---\n# x',
  '```\ncode',
  '~~~',
  '# heading',
  '## 12:30 Lunch',
  '> quote\n>> more',
  '- entry:: 01900000-0000-7000-8000-000000000001',
  '- kind:: lunch',
  ' ^01900000-0000-7000-8000-000000000001',
  'x [by:: me] ^01900000-0000-7000-8000-000000000001',
  '[from:: [[Nobody]]]',
  'a, by 2026-01-01 (open)',
  '%% comment',
  '<!-- open',
  '<script>alert(1)</script>',
  '<br>',
  '<br/>',
  '<br />',
  '&#32;',
  '\\',
  '\\\\[',
  'line\r\nother\rlast\n',
  '\r',
  '\n\n',
  ' ',
  '  x  ',
  '\tx\t',
  '[[Nobody]] ]] [[',
  '[',
  ']',
  '[[',
  '- [ ] task',
  '\uFEFFmark',
  'a\u2028b\u0085c',
  '&a *a !!js/function "x": {y}',
  '*x',
  'null',
  '~',
  'yes',
  '0123',
  '2026-11-20',
  'I owe somebody: x',
  'x:: y',
  '# | ^ : %% [[ ]]',
  "'",
  '"',
  '\u0001\u001f',
  '\u202Eabc'
];

/** Any text a journal may hold: well formed, without NUL, not empty. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...traps),
    fc.constantFrom(...naughty),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' })
  )
  .map((text) => text.replaceAll('\0', '').toWellFormed())
  .filter((text) => text !== '');

const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const week = fc.integer({ min: 10, max: 52 }).map((n) => `2026-W${n}`);
const clock = fc.constantFrom('00:00', '08:05', '12:30', '23:59');
const instant = fc
  .integer({ min: 1.7e12, max: 1.8e12 })
  .map((ms) => new Date(ms).toISOString().replace('Z', '+00:00').replace('.000', ''));
const zone = fc.constantFrom('Europe/Madrid', 'UTC', 'America/New_York');
const kind = fc.constantFrom(
  'lunch',
  'coffee',
  'call',
  'message',
  'meeting',
  'event',
  'praise',
  'thanks',
  'introduction',
  'help'
);
const practice = fc.constantFrom(
  'lunch',
  'touch-base',
  'appreciate',
  'introduce',
  'join-in',
  'offer-help'
);
const weekdays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((days) => days.sort((a, b) => a - b));

/** Columns that hold less than their type allows. */
const special: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  'person.birthday': fc.constantFrom('1990-02-28', '--02-29'),
  'person.rhythm_days': fc.integer({ min: 1, max: 3650 }),
  'person.rhythm_before_leaving': fc.integer({ min: 1, max: 3650 }),
  'person.works_from': clock,
  'person.works_to': clock,
  'person.zone': zone,
  'person.office_days': fc.oneof(weekdays, fc.constant([])),
  'entry.time': clock,
  'entry.zone': zone,
  'touch.kind': kind,
  'touch.practice': practice,
  'touch.zone': zone,
  'touch.minutes': fc.integer({ min: 1, max: 1440 }),
  'touch.unknown_people': fc.integer({ min: 0, max: 3 }),
  'promise.made_by': fc.constantFrom('me', 'them'),
  'promise.state': fc.constantFrom('open', 'kept', 'let-go'),
  'occasion.kind': fc.constantFrom('promotion', 'award', 'birthday'),
  'occasion.date': fc.constantFrom('2026-05-04', '--02-29'),
  'role.kind': fc.constantFrom('mentor', 'mentee', 'sponsor', 'skip-level'),
  'role.rhythm_days': fc.integer({ min: 1, max: 3650 }),
  'tie.kind': fc.constantFrom(
    'reports-to',
    'introduced-by',
    'can-introduce',
    'knows',
    'mentor',
    'sponsor'
  ),
  'plan.kind': kind,
  'plan.kinds': fc.uniqueArray(kind, { minLength: 1 }),
  'plan.practice': practice,
  'plan.time': clock,
  'plan.minutes': fc.integer({ min: 1, max: 1440 }),
  'plan.state': fc.constantFrom('planned', 'done', 'let-go'),
  'pause.kind': fc.constantFrom('vacation', 'sick', 'holiday', 'other'),
  'pause.to_date': fc.constant('2027-12-31'),
  'goal.practice': practice,
  'goal.period': fc.constantFrom('week', 'month'),
  'goal.target': fc.integer({ min: 0, max: 31 }),
  'week_rule.from_week': week,
  'week_rule.start': fc.constant(1),
  'week_rule.working_days': weekdays,
  'week_measure.from_week': week,
  'week_measure.counts_when': fc.constantFrom('all', 'two-thirds', 'half', 'one'),
  'reserve_spent.week': week,
  'review.week': week,
  'review.step': fc.integer({ min: 0, max: 4 }),
  'review.seconds': fc.integer({ min: 0, max: 999 }),
  'correction.sort': fc.constantFrom('name', 'kind'),
  'correction.kind': kind,
  'search_language.language': fc.constant('german'),
  'search_language.only_one': fc.constant(true),
  'photo.picture': fc
    .uint8Array({ minLength: 1, maxLength: 20 })
    .map((bytes) => `\\x${Buffer.from(bytes).toString('hex')}`),
  'import_company.is_only': fc.constant(true),
  'import_event.until_at': fc.constant('2031-01-01T00:00:00+00:00'),
  'saved_list.position': fc.integer({ min: 0, max: 9 }),
  'nudge_window_move.slot': fc.integer({ min: 0, max: 2 })
};

/** Rows for every table of a journal's own, whatever columns it has; what must agree between rows does. */
export const anyRows = (tables: readonly OwnTable[], most: number): fc.Arbitrary<Row[][]> =>
  fc.tuple(
    ...tables.map((table) => fc.array(anyRow(table), { maxLength: rowsOf(table.name, most) }))
  );

const rowsOf = (table: string, most: number): number => (table === 'search_language' ? 1 : most);

function anyRow({ name, columns }: OwnTable): fc.Arbitrary<Row> {
  return fc.record(
    Object.fromEntries(
      columns.map((column): [string, fc.Arbitrary<Value>] => {
        const known = special[`${name}.${column.name}`] ?? byType(column.type);
        // Chosen among the rows of the other table when all rows are there.
        const value = column.refersTo === null ? known : fc.nat(1_000);
        return [column.name, column.isRequired ? value : fc.option(value)];
      })
    )
  );
}

function byType(type: string): fc.Arbitrary<Value> {
  if (type === 'text') return anyText;
  if (type === 'integer') return fc.integer({ min: 0, max: 500 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'date') return day;
  if (type === 'uuid') return fc.uuid({ version: 7 });
  if (type === 'timestamp with time zone') return instant;
  if (type === 'jsonb')
    return fc.oneof(fc.boolean(), anyText, fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()));
  if (type === 'text[]') return fc.array(anyText, { maxLength: 3 });
  if (type === 'uuid[]') return fc.array(fc.uuid({ version: 7 }), { maxLength: 2 });
  if (type === 'double precision') return fc.integer({ min: 1, max: 9 });
  throw new Error(`No values of type ${type}`);
}
