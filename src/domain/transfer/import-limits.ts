/** Caps of one import, in one place; what is above is refused with its line (TRUST.md §2, U4). */
export const importLimits = {
  /** Records of one file. */
  records: 100_000,
  /** Columns of a table that are looked at. */
  columns: 1_000,
  /** Lines looked through for the headings of a table. */
  headingSearch: 40,
  /** Broken quotes in one table before the rest of it is given up. */
  brokenRows: 20,
  /** Times of one calendar. */
  meetings: 10_000,
  /** Time zones a calendar describes, and changes of the clocks of each. */
  zones: 200,
  /** Cards inside cards. */
  nesting: 3,
  /** Bytes of a photo, and photos of one import. */
  photoBytes: 2 * 1024 * 1024,
  photos: 2_000,
  /** UTF-16 units of a name, title, department and every other short field. */
  field: 200,
  /** UTF-16 units of an e-mail address (RFC 5321). */
  email: 254,
  /** UTF-16 units of what is known of a family. */
  family: 1_000,
  /** UTF-16 units of a note. */
  note: 100_000
} as const;
