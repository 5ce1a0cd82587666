/** What `hallway --help` prints. */
export const help = `Hallway, your journal for the people you work with.

  hallway [--data DIR] [--now ISO] [--zone TZ] [--json] COMMAND

  add TEXT [--dry-run] [--new]   write one line, as in the capture window
  week                           the doors of this week
  people                         everybody, with the last contact
  person NAME                    one person and the newest entries
  search QUERY                   everything: words, "phrases", -without, #topic, @person,
                                 dept:legal last:>6mo owes:me kind:lunch in:march …
  import FILE… [--dry-run]       colleagues from CSV or vCard files
  export markdown DIR            all but sensitive entries as an Obsidian-ready folder

  --data DIR   the data folder, the same as the app's
  --now ISO    act as if it were this moment
  --zone TZ    act as if here were this time zone
  --json       print one JSON document and nothing else
  --dry-run    say what would happen and write nothing
  --new        names nobody has become new people
  --sensitive  export sensitive entries too

  hallway add "lunch with Ana yesterday 45m, I owe her the article by fri #okr"

The app holds its folder while it runs: quit it first, or write in the app.
`;
