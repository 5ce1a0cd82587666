import { ago } from '../wording/ago';
import { counted, countWord } from '../wording/words';
import type { SuggestiblePerson } from './suggestible-person';
import type { Groups, Ties } from './ties';
import { gapOf, groupOf } from './ties';
import { closenessOf, silenceOf } from './scores';
import { keepWeights, meetWeights } from './weights';

/** Why somebody is proposed, in one sentence. */
export interface Reason {
  about: 'department' | 'site' | 'level' | 'rhythm';
  text: string;
}

/** Somebody proposed; `silentDays` null = not met. */
interface Proposed {
  person: SuggestiblePerson;
  silentDays: number | null;
}

/** Why to meet somebody, strongest first, at least one reason. */
export function meetReasons(
  { person, silentDays }: Proposed,
  ties: Ties,
  mySite: string | null
): Reason[] {
  const { department, level, site } = person;
  return strongestFirst([
    gapReason('department', ties.departments, department, meetWeights.departmentGap, 'in'),
    gapReason('level', ties.levels, level, meetWeights.levelGap, 'at level'),
    site !== null && site === mySite
      ? { about: 'site', text: `You are both in ${site}.`, weight: meetWeights.sameSite }
      : gapReason('site', ties.sites, site, meetWeights.siteGap, 'in'),
    silentDays === null
      ? { about: 'rhythm', text: 'You have not met yet.', weight: 0.01 }
      : { about: 'rhythm', text: lastContact(silentDays), weight: 0.01 }
  ]);
}

/** Why to greet somebody, strongest first, at least one reason. */
export function keepReasons({ person, silentDays }: Proposed, ties: Ties): Reason[] {
  const { department, oneToOnes } = person;
  return strongestFirst([
    {
      about: 'rhythm',
      text: lastContact(silentDays ?? 0),
      weight: keepWeights.silence * silenceOf(silentDays, person.rhythmDays)
    },
    oneToOnes > 0 && {
      about: 'rhythm',
      text: `You have talked one to one ${times(oneToOnes)}.`,
      weight: keepWeights.closeness * closenessOf(oneToOnes)
    },
    department !== null &&
      groupOf(ties.departments, department)?.met === 1 && {
        about: 'department',
        text: `You know nobody else in ${department}.`,
        weight: keepWeights.onlyTie
      }
  ]);
}

type Weighed = Reason & { weight: number };

function strongestFirst(reasons: readonly (Weighed | false)[]): Reason[] {
  return reasons
    .filter((reason) => reason !== false)
    .sort((a, b) => b.weight - a.weight)
    .map(({ about, text }) => ({ about, text }));
}

function gapReason(
  about: Reason['about'],
  groups: Groups,
  name: string | null,
  weight: number,
  where: string
): Weighed | false {
  const group = groupOf(groups, name);
  if (!group || name === null) return false;
  const place = `${where} ${name}`;
  if (group.met === 0) {
    const onlyOne = about === 'department' && groups.closed === 1 && groups.byName.size > 1;
    const text = onlyOne
      ? `You know nobody ${place} yet, the one closed door on your map.`
      : `You know nobody ${place} yet.`;
    return { about, text, weight };
  }
  // Knowing most of them is no reason to meet another one.
  if (group.met * 2 > group.people) return false;
  const text =
    group.met === 1
      ? `You have met one person ${place}.`
      : `You have met ${countWord(group.met)} of ${countWord(group.people)} people ${place}.`;
  return { about, text, weight: weight * gapOf(groups, name) };
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : counted(count, 'time', 'times');

const lastContact = (days: number): string => `Last contact ${ago(days)}.`;
