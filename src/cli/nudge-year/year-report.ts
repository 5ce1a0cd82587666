import { dateAt, timeAt, weekOf } from '../../domain/calendar/calendar';
import { weekdayName } from '../../domain/wording/weekday-names';
import type { LivedYear, ShownMoment } from './live-year';

/** The year as markdown: what it came to, then every notification. */
export function reportOf(year: LivedYear): string {
  const { shown, held, missed, touches, faults, first, last } = year;
  const nudges = shown.flatMap((moment) => moment.nudges);
  const kinds = tally(nudges.map(({ kind }) => kind));
  const weeks = tally(shown.map(({ at, zone }) => weekOf(dateAt(at, zone))));
  const lines = [
    `# A year of nudges, ${first} to ${last}`,
    '',
    `${touches} touches; ${shown.length} notifications in ${weeks.length} weeks with ${nudges.length} nudges, ` +
      `${shown.filter(({ isLate }) => isLate).length} of them late; ${missed.length} were only listed; ` +
      `held at ${[...held].map(([why, times]) => `${times} looks (${why})`).join(', ') || 'none'}; ` +
      `${faults.length} faults.`,
    '',
    ...kinds.map(([kind, times]) => `- ${kind}: ${times}`),
    '',
    ...shown.flatMap(momentLines)
  ];
  return `${lines.join('\n')}\n`;
}

function momentLines({ at, zone, nudges, isLate }: ShownMoment): string[] {
  const date = dateAt(at, zone);
  return [
    `${weekdayName(date).slice(0, 3)} ${date} ${timeAt(at, zone)}${isLate ? ', late' : ''}`,
    ...nudges.map(({ title, reason }) => `  - **${title}** ${reason}`)
  ];
}

/** The most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
