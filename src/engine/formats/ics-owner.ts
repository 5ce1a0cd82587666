import type { IcsEvent } from './ics-event';

/** Events with others it takes to tell from them whose calendar it is. */
const fewest = 3;

/**
 * The addresses of whose calendar this is, in lower case: what Outlook calls its owner, or the calendar's name when it
 * is an address, as Google has it; else who takes part in at least four of five of its meetings, when nobody else does. Empty when nothing tells.
 */
export function ownAddresses(
  events: readonly IcsEvent[],
  names: readonly (string | null)[]
): ReadonlySet<string> {
  for (const name of names) {
    const address =
      name
        ?.trim()
        .toLowerCase()
        .replace(/^mailto:/, '') ?? '';
    if (/^[^\s@]+@[^\s@]+$/.test(address)) return new Set([address]);
  }
  const meetings = new Map(
    events.filter(({ invited }) => invited.length > 0).map((event) => [event.uid, event])
  );
  const counts = new Map<string, number>();
  for (const { invited, organizer } of meetings.values())
    for (const email of new Set([organizer?.email, ...invited.map((one) => one.email)]))
      if (email) counts.set(email, (counts.get(email) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const isAlone = first !== undefined && first[1] > (second?.[1] ?? 0);
  return meetings.size >= fewest && isAlone && first[1] >= meetings.size * 0.8
    ? new Set([first[0]])
    : new Set();
}
