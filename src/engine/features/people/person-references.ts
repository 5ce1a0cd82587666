/** A column that names a person. */
interface Reference {
  readonly table: string;
  readonly column: string;
  /**
   * `link`: rows that are nothing without the person; one may stand for both of two people, and
   * merging leaves one. `name`: rows with an id of their own that speak of a person.
   */
  readonly as: 'link' | 'name';
  /** Another column of a person, which must not come to name the same one. */
  readonly unlike?: string;
}

/**
 * Every column that names a person, parents before what hangs on them: what moves when two
 * people become one, and what comes back when a deletion is taken back. A test reads the
 * database's own catalogue and fails when one is missing here.
 */
export const personReferences: readonly Reference[] = [
  { table: 'tie', column: 'from_person', as: 'link', unlike: 'to_person' },
  { table: 'tie', column: 'to_person', as: 'link', unlike: 'from_person' },
  { table: 'entry_person', column: 'person_id', as: 'link' },
  { table: 'touch_person', column: 'person_id', as: 'link' },
  { table: 'promise', column: 'person_id', as: 'name' },
  { table: 'learning', column: 'person_id', as: 'name' },
  { table: 'occasion', column: 'person_id', as: 'name' },
  { table: 'correction', column: 'person_id', as: 'name' },
  { table: 'plan_person', column: 'person_id', as: 'link' },
  { table: 'suggestion', column: 'person_id', as: 'link' },
  { table: 'later', column: 'person_id', as: 'link' },
  { table: 'person_topic', column: 'person_id', as: 'link' },
  { table: 'photo', column: 'person_id', as: 'link' },
  { table: 'asked_question', column: 'person_id', as: 'link' },
  { table: 'role', column: 'person_id', as: 'link' },
  { table: 'ambition_told', column: 'person_id', as: 'link' },
  { table: 'saved_list_person', column: 'person_id', as: 'link' },
  { table: 'not_duplicate', column: 'person_id', as: 'link', unlike: 'other_id' },
  { table: 'not_duplicate', column: 'other_id', as: 'link', unlike: 'person_id' }
];

/** Tables about people that triggers keep; nobody moves their rows. */
export const keptByTriggers: ReadonlySet<string> = new Set(['acquaintance', 'warmth']);
