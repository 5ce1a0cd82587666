import { addDays } from '../../../domain/calendar/calendar';
import { weekHolding } from '../../../domain/calendar/week-rules';
import type { NudgeFacts } from '../../../domain/nudges/nudge-facts';
import type { EngineContext } from '../../context';
import { readSuggestions } from '../../reading/suggestions';
import { readWeekFacts } from '../../reading/week-facts';
import { readAppointments } from './appointment-rows';
import { readOccasions } from '../../reading/occasion-rows';
import { readBusyTimes } from './busy-rows';
import { readChoices } from './choices';
import { greetingsOf } from './greetings';
import {
  readBackup,
  readDeeds,
  readIsReviewed,
  readLunches,
  readMet,
  readPromises
} from './matter-rows';
import { outcomeDays, readOutcomes, readRecorded } from './recorded-rows';

/** All that nudges are made of, as of the moment of the call. */
export async function readNudgeFacts(context: EngineContext): Promise<NudgeFacts> {
  const { db, today, zone } = context;
  const { weekRules: rules, showsStreak } = await context.habits();
  const { people } = await context.everybody();
  const suggestions = await readSuggestions(context);
  const { standing } = await context.life();
  const [
    choices,
    facts,
    recorded,
    outcomes,
    appointments,
    calendar,
    occasions,
    promises,
    lunches,
    deeds,
    met,
    isReviewed,
    backup
  ] = await Promise.all([
    readChoices(db.read),
    readWeekFacts(db.read, { week: weekHolding(today, rules), today, rules }),
    readRecorded(db.read, addDays(today, -recordedDays)),
    readOutcomes(db.read, addDays(today, -outcomeDays)),
    readAppointments(db.read, today, zone),
    readBusyTimes(db.read, context.now),
    readOccasions(db.read, today, 1),
    readPromises(db.read, today),
    readLunches(db.read, today),
    readDeeds(db.read, today),
    readMet(db.read, today),
    readIsReviewed(db.read, weekHolding(today, rules)),
    readBackup(db.read, zone)
  ]);
  const idea = suggestions.lunch;
  return {
    ...facts,
    zone,
    choices,
    people,
    lunches,
    promises: promises.near,
    openAsks: new Set([
      ...promises.owing,
      ...people.filter(({ isAsked }) => isAsked).map(({ id }) => id)
    ]),
    appointments,
    calendar,
    occasions,
    deeds,
    met,
    greetings: greetingsOf(suggestions.touchBase, people, recorded),
    lunchIdea: idea && {
      id: idea.person.id,
      name: idea.person.name,
      department: idea.person.department,
      reason: idea.reasons[0]?.text ?? ''
    },
    // Whoever does not count a streak has none to save.
    standing: { ...standing, savable: showsStreak ? standing.savable : null },
    isReviewed,
    backup,
    recorded,
    outcomes
  };
}

/** Longer than any week, and than what a lunch or an event can still lead to. */
const recordedDays = 25;
