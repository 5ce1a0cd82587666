/** What a key of a single page does, and its keys as they are printed. */
type PageKey = readonly [what: string, keys: readonly string[]];

/** The keys that work on one page only, by page. */
export const pageKeys: readonly { readonly page: string; readonly keys: readonly PageKey[] }[] = [
  {
    page: 'Today',
    keys: [['Write to somebody, log it, later, not this one', ['W', 'L', 'S', 'X']]]
  },
  {
    page: 'Journal',
    keys: [
      ['Next and previous entry', ['J', 'K']],
      ['Write an entry for today', ['W']],
      ['Write on in the entry', ['Enter']],
      ['Find in the journal', ['Mod', 'F']],
      ['Select an entry', ['X']],
      ['Delete the entry, in the list', ['Delete']]
    ]
  },
  {
    page: 'People',
    keys: [
      ['Next and previous person', ['J', 'K']],
      ['Filter by words', ['/']],
      ['Open the person', ['Enter']],
      ['Show or hide the preview', ['Space']],
      ['Write to them, log a lunch, later', ['W', 'L', 'S']],
      ['Select a person', ['X']],
      ['Select all up to here', ['Shift', 'X']],
      ['Select everybody in the list', ['Mod', 'A']],
      ['Look at who may stand there twice', ['D']]
    ]
  },
  {
    page: 'A person',
    keys: [
      ['Prepare to meet them', ['P']],
      ['Log a lunch', ['L']],
      ['Write to them', ['W']],
      ['Walk the rhythm of twelve months', ['←', '→']],
      ['Back', ['Esc']]
    ]
  }
];
