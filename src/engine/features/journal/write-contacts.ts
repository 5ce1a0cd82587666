import { personId } from '../../../domain/people/ids';
import type { ContactWriter, WrittenContact } from '../../contact-writer';
import { parts } from '../../parts';
import type { UnderstoodLine } from './understand-line';
import { writeEntries } from './write-entry';

/** Entries of one statement; more would only need more memory. */
const atOnce = 500;

/** The one writer of contacts for other features. */
export const contactWriter: ContactWriter = {
  async write(tx, contacts, context) {
    for (const some of parts(contacts, atOnce)) await writeEntries(tx, some.map(lineOf), context);
  },

  // The text people change keeps a version, facts they add are promises, learnings and topics.
  removeUntouched: (tx, ids) =>
    tx.run(
      `delete from entry e where e.id = any($1::uuid[])
         and not exists (select from entry_version v where v.entry_id = e.id)
         and not exists (select from promise p where p.entry_id = e.id)
         and not exists (select from learning l where l.entry_id = e.id)
         and not exists (select from entry_topic t where t.entry_id = e.id)
         and not exists (select from entry_person x where x.entry_id = e.id and x.private_line is not null)`,
      [ids]
    )
};

const lineOf = (contact: WrittenContact): UnderstoodLine & { id: string } => ({
  id: contact.id,
  parsed: {
    ...nothingSaid,
    text: contact.text,
    kind: contact.kind,
    date: contact.date,
    time: contact.time,
    minutes: contact.minutes,
    place: contact.place,
    event: contact.event,
    begunByMe: contact.begunByMe
  },
  named: [
    ...contact.people.map(({ id, name }) => ({
      id: personId.parse(id),
      name,
      isNew: false,
      department: null,
      role: 'with' as const
    })),
    ...Array.from({ length: contact.others }, () => ({
      id: null,
      name: '',
      isNew: false,
      department: null,
      role: 'with' as const
    }))
  ]
});

const nothingSaid = {
  marks: [],
  mentions: [],
  topics: [],
  asked: false,
  organised: false,
  promises: [],
  learned: [],
  ideas: [],
  groups: [],
  audience: null
};
