import type { TouchKind } from '../../domain/journal/touch';

/** The name of a kind of contact; an entry without one is a note. */
export const kindName = (kind: TouchKind | null): string =>
  kind === null ? 'Note' : words[kind].name;

/** What stands before the people in a title: `Lunch with`, `Thanks to`. */
export const kindLead = (kind: TouchKind | null): string =>
  kind === null ? 'Note on' : words[kind].lead;

const words: Record<TouchKind, { name: string; lead: string }> = {
  lunch: { name: 'Lunch', lead: 'Lunch with' },
  coffee: { name: 'Coffee', lead: 'Coffee with' },
  call: { name: 'Call', lead: 'Call with' },
  message: { name: 'Message', lead: 'Message to' },
  meeting: { name: 'Meeting', lead: 'Meeting with' },
  event: { name: 'Event', lead: 'Event with' },
  praise: { name: 'Praise', lead: 'Praise for' },
  thanks: { name: 'Thanks', lead: 'Thanks to' },
  introduction: { name: 'Introduction', lead: 'Introduced' },
  help: { name: 'Help', lead: 'Help for' }
};
