import { checkRecord } from '../transfer/check-record';
import type { ImportRecord } from '../transfer/import-record';
import type { FoundAttendee } from './attendee-finder';
import type { Attendee, Meeting } from './meeting';

/** Records of those who take part in meetings and are nobody of the journal, each address or name once. */
export function attendeeRecords(
  meetings: readonly Meeting[],
  find: (attendee: Attendee) => FoundAttendee | undefined
): ImportRecord[] {
  const records = new Map<string, ImportRecord>();
  for (const { attendees, source, line, isCancelled } of meetings) {
    if (isCancelled) continue;
    for (const attendee of attendees) {
      const key = attendee.email ?? attendee.name?.toLowerCase() ?? '';
      if (records.has(key) || find(attendee)) continue;
      const checked = checkRecord({ name: attendee.name, email: attendee.email }, { source, line });
      if ('record' in checked) records.set(key, checked.record);
    }
  }
  return [...records.values()];
}
