import type { Row, Value } from './column';

/** How a table's rows stand in lines of a list. What is not named stands there under its own name. */
export interface RecordLayout {
  readonly table: string;
  /** What the line begins with. */
  readonly name: string;
  /** The column behind the name. */
  readonly head?: string;
  /** The column of the UUID at the end of the line. */
  readonly id?: string;
  /** What columns are called in brackets. */
  readonly called?: Readonly<Record<string, string>>;
  /** Values that go without saying. */
  readonly usual?: Row;
  /** What hangs on the thing, one step further in. */
  readonly parts?: readonly PartLayout[];
}

/** Rows that hang on another row, in their order. */
export interface PartLayout extends RecordLayout {
  /** The column that names the row it hangs on. */
  readonly by: string;
}

/** The section of a person's page with lines of what is kept about them. */
export const keptSection = 'Kept in mind';

/** What hangs on a person and stands in the list of their page. */
export const personParts: readonly PartLayout[] = [
  {
    table: 'role',
    by: 'person_id',
    name: 'role',
    head: 'kind',
    called: { rhythm_days: 'every days' }
  },
  {
    table: 'occasion',
    by: 'person_id',
    name: 'occasion',
    head: 'kind',
    id: 'id',
    called: { date: 'on' }
  },
  { table: 'later', by: 'person_id', name: 'not before', head: 'until' },
  {
    table: 'asked_question',
    by: 'person_id',
    name: 'asked',
    head: 'question',
    called: { on_date: 'on' }
  },
  { table: 'not_duplicate', by: 'person_id', name: 'is not', head: 'other_id' }
];

/** What hangs on an entry and stands among its facts. */
export const entryParts: readonly PartLayout[] = [
  {
    table: 'promise',
    by: 'entry_id',
    name: 'promise',
    head: 'text',
    id: 'id',
    called: { made_by: 'by', person_id: 'with' },
    usual: { state: 'open' }
  },
  {
    table: 'learning',
    by: 'entry_id',
    name: 'learned',
    head: 'text',
    id: 'id',
    called: { person_id: 'from', department_id: 'about' }
  },
  { table: 'idea', by: 'entry_id', name: 'idea', head: 'text' },
  { table: 'entry_topic', by: 'entry_id', name: 'topic', head: 'topic', usual: { by_hand: false } }
];

/** Things that stand on the page of the week their date lies in, or whose name they have. */
export const weekRecords: readonly (RecordLayout & {
  readonly title: string;
  /** The column with the date, the moment or the week. */
  readonly when: string;
})[] = [
  {
    title: 'Planned',
    when: 'date',
    table: 'plan',
    name: 'plan',
    head: 'kind',
    id: 'id',
    usual: { state: 'planned' },
    parts: [{ table: 'plan_person', by: 'plan_id', name: 'with', head: 'person_id' }]
  },
  {
    title: 'Pauses',
    when: 'from_date',
    table: 'pause',
    name: 'pause',
    head: 'kind',
    id: 'id',
    called: { from_date: 'from', to_date: 'to', name: 'called' }
  },
  {
    title: 'Goals from this week on',
    when: 'from_date',
    table: 'goal',
    name: 'goal',
    head: 'practice',
    called: { from_date: 'from', period: 'a' }
  },
  {
    title: 'Weeks from this one on',
    when: 'from_week',
    table: 'week_rule',
    name: 'weeks',
    head: 'from_week'
  },
  {
    title: 'Measured from this week on',
    when: 'from_week',
    table: 'week_measure',
    name: 'measure',
    head: 'from_week',
    called: { counts_when: 'kept when' }
  },
  { title: 'Passes', when: 'week', table: 'reserve_spent', name: 'pass spent', head: 'week' },
  {
    title: 'Fresh starts',
    when: 'on_date',
    table: 'fresh_start',
    name: 'fresh start',
    head: 'on_date'
  },
  {
    title: 'Review',
    when: 'week',
    table: 'review',
    name: 'review',
    head: 'week',
    called: { entry_id: 'entry', month_text: 'month' },
    usual: { step: 0, seconds: 0, happened: '', learned: '', month_text: '', unthanked: [] }
  },
  {
    title: 'From calendars',
    when: 'from_at',
    table: 'import_event',
    name: 'meeting',
    head: 'from_at',
    called: { until_at: 'until', is_busy: 'busy', entry_id: 'entry', plan_id: 'plan' },
    usual: { is_busy: false }
  }
];

/** Things that are about nobody and no week, each kind with a heading on a page of their own. */
export const otherRecords: readonly (RecordLayout & { readonly title: string })[] = [
  {
    title: 'Ambitions',
    table: 'ambition',
    name: 'ambition',
    head: 'text',
    id: 'id',
    parts: [
      {
        table: 'ambition_told',
        by: 'ambition_id',
        name: 'told',
        head: 'person_id',
        called: { on_date: 'on' }
      }
    ]
  },
  {
    title: 'Lists',
    table: 'saved_list',
    name: 'list',
    head: 'name',
    id: 'id',
    parts: [{ table: 'saved_list_person', by: 'list_id', name: 'person', head: 'person_id' }]
  },
  { title: 'Templates', table: 'template', name: 'template', head: 'name', id: 'id' },
  {
    title: 'Readings put right',
    table: 'correction',
    name: 'reading',
    head: 'written',
    called: { person_id: 'means' }
  },
  {
    title: 'Columns of files',
    table: 'import_columns',
    name: 'file',
    head: 'headings'
  },
  {
    title: 'Departments in files',
    table: 'import_department_name',
    name: 'department',
    head: 'written',
    called: { department_id: 'means', source: 'in' }
  },
  {
    title: 'Company',
    table: 'import_company',
    name: 'company',
    head: 'name',
    usual: { is_only: true }
  },
  { title: 'Nudges', table: 'nudge_choice', name: 'nudges', head: 'name' },
  { title: 'Choices', table: 'preference', name: 'choice', head: 'name' },
  { title: 'Language', table: 'search_language', name: 'language', head: 'language' }
];

/** The layout of a table that nobody has laid out yet: its name, its key, and every column under its own name. */
export const plainLayout = (table: string, id: string | undefined): RecordLayout => ({
  table,
  name: words(table),
  ...(id !== undefined && { id })
});

/** A column's name as words: `on_date` is `on date`. */
export const words = (name: string): string => name.replaceAll('_', ' ');

/** Whether a value goes without saying. */
export const isUsual = (value: Value, usual: Value): boolean =>
  value === usual ||
  (typeof value === 'object' &&
    typeof usual === 'object' &&
    JSON.stringify(value) === JSON.stringify(usual));
