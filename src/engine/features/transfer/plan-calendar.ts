import { attendeeFinder, type PossibleAttendee } from '../../../domain/meetings/attendee-finder';
import type { Meeting } from '../../../domain/meetings/meeting';
import { planMeetings, type MeetingPlan } from '../../../domain/meetings/plan-meetings';
import type { ImportTask, JournalFacts } from '../../import-planner';

/** Plans what the meetings of calendars become, with the people as they are after the import. */
export async function planCalendar(
  facts: JournalFacts,
  meetings: readonly Meeting[],
  people: () => readonly PossibleAttendee[],
  { now, today }: Pick<ImportTask, 'now' | 'today'>
): Promise<MeetingPlan> {
  if (meetings.length === 0) return noMeetings;
  const events = await facts.events(meetings.map(({ key }) => key));
  const days = await facts.writtenDays([...new Set(meetings.map(({ date }) => date))]);
  return planMeetings(meetings, {
    find: attendeeFinder(people()),
    known: new Map(events.map((event) => [event.key, event])),
    written: new Set(days),
    now,
    today
  });
}

const noMeetings: MeetingPlan = {
  proposed: [],
  busy: [],
  free: [],
  same: 0,
  strangers: 0,
  cancelled: 0
};
