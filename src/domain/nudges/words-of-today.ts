import { daysBetween, isoDate, type IsoDate } from '../calendar/calendar';
import { ago } from '../wording/ago';
import { capitalised } from '../wording/words';
import type { NudgeKind, NudgeWords } from './nudge';
import { periodOf } from './nudge';
import { dayWords, dueWords, nudgeTexts } from './nudge-texts';

/** A nudge as it stands in the inbox: with the words of the day it was said on. */
interface KeptNudge extends NudgeWords {
  key: string;
  kind: NudgeKind;
}

/**
 * The words of a nudge that still waits, as they are true today: what `is due today` on Friday
 * `was due on Friday` on Monday. The date is that of its key; what one wrote oneself stays.
 */
export function wordsOfToday(nudge: KeptNudge, saidOn: IsoDate, today: IsoDate): NudgeWords {
  const { kind, title, reason } = nudge;
  if (kind === 'behind') return saidOn === today ? { title, reason } : withoutDaysLeft(nudge);
  const date = isoDate.safeParse(periodOf(nudge.key)).data;
  return date === undefined ? { title, reason } : (retold[kind]?.(nudge, date, today) ?? nudge);
}

type Retelling = (nudge: KeptNudge, date: IsoDate, today: IsoDate) => NudgeWords;

/** Only our own words are looked for, at the place where they stand. */
const day = '(?:today|tomorrow|yesterday|on \\p{L}+|on \\d{1,2} \\p{L}+)';
const line = nudgeTexts.promiseTheirs.line;
const dueAtEnd = new RegExp(`(?:is|was) due ${day}\\.$`, 'u');
const dueBeforeLine = new RegExp(`, due ${day}\\. ${line}$`, 'u');
const talkAtStart = new RegExp(`^(Lunch|Coffee) ${day}`, 'u');
const hereAtEnd = new RegExp(` here ${day}\\.$`, 'u');
const birthday = new RegExp(`^(?:It is (.+)’s birthday today|(.+)’s birthday was ${day})\\.$`, 'u');
const spoken = /^Last contact [^.]+\./u;
const met =
  /^You met at (.+) (?:today|yesterday|\d+ (?:days|weeks|months|years) ago) and have not spoken since\.$/u;

const retold: Partial<Record<NudgeKind, Retelling>> = {
  'promise-mine': ({ title, reason }, due, today) => ({
    title: title.replace(dueAtEnd, () => `${dueWords(due, today)}.`),
    reason
  }),
  'promise-theirs': ({ title, reason }, due, today) => ({
    title,
    reason: reason.replace(dueBeforeLine, () => `, due ${dayWords(due, today)}. ${line}`)
  }),
  'thank-you': ({ title, reason }, date, today) => ({
    title,
    reason: reason.replace(talkAtStart, (_, talk: string) => `${talk} ${dayWords(date, today)}`)
  }),
  'touch-base': ({ title, reason }, last, today) => ({
    title,
    reason: reason.replace(spoken, () => `Last contact ${ago(daysBetween(last, today))}.`)
  }),
  'follow-up': ({ title, reason }, date, today) => ({
    title,
    reason: reason.replace(met, (_, event: string) =>
      nudgeTexts.followUp.reason(event, daysBetween(date, today))
    )
  }),
  occasion: ({ key, title, reason }, date, today) => {
    const texts = nudgeTexts.occasion;
    const [whole, now, before] = birthday.exec(title) ?? [];
    if (whole !== undefined)
      return {
        title: texts.birthday(now ?? before ?? '', date, today),
        reason: texts.reason(date, today)
      };
    if (!key.startsWith('work-anniversary:')) return { title, reason };
    return {
      title: title.replace(hereAtEnd, () => ` here ${dayWords(date, today)}.`),
      reason: texts.reason(date, today)
    };
  }
};

/** How many days the week had left is over with the day; what counts is not. */
const withoutDaysLeft = ({ title, reason }: NudgeWords): NudgeWords => ({
  title,
  reason: capitalised(
    reason.replace(/^(?:Today is the last working day|There (?:is|are) \S+ days? left), and /u, '')
  )
});
