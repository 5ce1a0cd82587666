import {
  pageOf,
  PageFault,
  plainValue,
  readLink,
  readPlainValue,
  type Column,
  type IdOfLink,
  type PagesById,
  type Value
} from './column';
import type { PropertyValue } from './front-matter';
import { linkTo } from './page-names';

/** A property as it stands on a page: its texts, and the line it begins on. */
export interface Property {
  readonly values: readonly string[];
  readonly line: number;
  /** Whether it is there without a value. */
  readonly isEmpty: boolean;
}
export type Properties = ReadonlyMap<string, Property>;

/** How a row stands in the properties of its page. */
export interface PropertyLayout {
  /** Columns in their order; the rest comes behind them. */
  readonly order: readonly string[];
  /** What properties are called that are not called like their column. */
  readonly called: Readonly<Record<string, string>>;
  /** Columns that stand elsewhere. */
  readonly elsewhere: readonly string[];
  /** Columns that say days of the week. */
  readonly weekdays: readonly string[];
}

/** A column with what its property is called, in the order of the page. */
export function propertiesOf(
  columns: readonly Column[],
  { order, called, elsewhere }: PropertyLayout
): { column: Column; name: string }[] {
  const place = (column: Column): number => {
    const at = order.indexOf(column.name);
    return at === -1 ? order.length : at;
  };
  return columns
    .filter(({ name }) => !elsewhere.includes(name))
    .toSorted((a, b) => place(a) - place(b))
    .map((column) => ({ column, name: called[column.name] ?? column.name.replaceAll('_', '-') }));
}

/** The property of a value. */
export function propertyOf(
  value: Value,
  column: Column,
  layout: PropertyLayout,
  pages: PagesById
): PropertyValue {
  if (value === null) return null;
  const page = pageOf(value, column, pages);
  if (page) return { link: linkTo(page) };
  if (Array.isArray(value)) {
    if (value.length === 0) return { plain: '[]' };
    return value.map((one: Value) =>
      layout.weekdays.includes(column.name)
        ? (weekdays[Number(one) - 1] ?? '')
        : typeof one === 'string'
          ? one
          : JSON.stringify(one)
    );
  }
  if (column.name === 'nickname' && typeof value === 'string') return [value];
  if (typeof value === 'number') return value;
  if (column.type === 'boolean' || column.type === 'date')
    return { plain: plainValue(value, column) };
  return plainValue(value, column);
}

/** Reads a property; empty means not known. @throws PageFault */
export function readProperty(
  { values, isEmpty }: Property,
  column: Column,
  layout: PropertyLayout,
  idOf: IdOfLink
): Value {
  if (column.type.endsWith('[]') && !(isEmpty && values.length === 0))
    return values.map((text) => readElement(text, column, layout));
  const [text = ''] = values;
  if (text === '' && !column.isRequired) return null;
  if (text === '') throw new PageFault('This cannot be empty.');
  if (isLinked(column) && !isUuid.test(text))
    return readLink(text.startsWith('[[') ? text : `[[${text.trim()}]]`, column, idOf);
  return readPlainValue(text, column);
}

const isLinked = ({ refersTo }: Column): boolean =>
  refersTo === 'person' || refersTo === 'department';

const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readElement(text: string, column: Column, { weekdays: days }: PropertyLayout): Value {
  if (days.includes(column.name)) {
    const day = weekdays.findIndex((name) => text.toLowerCase().startsWith(name.toLowerCase()));
    if (day === -1) throw new PageFault(`“${text}” is no day such as Mon.`);
    return day + 1;
  }
  return column.type === 'integer[]' ? readPlainValue(text, { ...column, type: 'integer' }) : text;
}

/** Monday first. */
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** How a person stands in properties. */
export const personProperties: PropertyLayout = {
  order: [
    'name',
    'nickname',
    'email',
    'employee_number',
    'department_id',
    'title',
    'level',
    'team',
    'site',
    'phone',
    'zone',
    'works_from',
    'works_to',
    'office_days',
    'likes',
    'reach',
    'family',
    'manager_name',
    'birthday',
    'start_date',
    'rhythm_days',
    'added_on',
    'left_on',
    'rhythm_before_leaving'
  ],
  called: {
    nickname: 'aliases',
    department_id: 'department',
    zone: 'time-zone',
    reach: 'best-reached',
    start_date: 'started',
    added_on: 'added',
    left_on: 'left'
  },
  elsewhere: ['id', 'note'],
  weekdays: ['office_days']
};

/** How a department stands in properties. */
export const departmentProperties: PropertyLayout = {
  order: ['name', 'parent_id'],
  called: { parent_id: 'part-of' },
  elsewhere: ['id', 'note'],
  weekdays: []
};

/** Ties by the property that names the people. */
export const tieProperties: readonly (readonly [kind: string, property: string])[] = [
  ['reports-to', 'manager'],
  ['introduced-by', 'introduced-by'],
  ['can-introduce', 'can-introduce'],
  ['knows', 'knows'],
  ['mentor', 'mentor'],
  ['sponsor', 'sponsor']
];
