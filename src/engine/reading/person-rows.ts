import { z } from 'zod';
import { personSummary, type PersonSummary } from '../../contract/people';
import { isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { dueStateOf, strengthOf } from '../../domain/cadence/cadence';

/** What the list of people and the page of a person share. */
export const summaryRow = personSummary.omit({ strength: true, due: true }).extend({
  contacts: z.int(),
  oneToOnes: z.int(),
  rhythmDays: z.int(),
  addedOn: isoDate
});

/** The columns of `summaryRow`, for a `from` that names `person p`. */
export const summaryColumns = `
  p.id, p.name, p.email, d.name as department, p.title, coalesce(m.name, p.manager_name) as manager, p.site,
  a.last_contact as "lastContact", coalesce(a.contacts, 0) as contacts,
  coalesce(a.one_to_ones, 0) as "oneToOnes", p.rhythm_days as "rhythmDays",
  p.added_on as "addedOn"`;

export const summaryFrom = `
  person p
  left join acquaintance a on a.person_id = p.id
  left join department d on d.id = p.department_id
  left join tie r on r.from_person = p.id and r.kind = 'reports-to'
  left join person m on m.id = r.to_person`;

/** A row as the contract shows a person, with strength and due state of a day in words. */
export function toSummary(row: z.infer<typeof summaryRow>, today: IsoDate): PersonSummary {
  const {
    contacts: _contacts,
    oneToOnes: _oneToOnes,
    rhythmDays: _rhythmDays,
    addedOn: _addedOn,
    ...shown
  } = row;
  return { ...shown, strength: strengthOf(row, today), due: dueStateOf(row, today) };
}
