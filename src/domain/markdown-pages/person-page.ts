import type { IsoDate } from '../calendar/calendar';
import type { Role } from '../people/role';
import { frontMatter, type PropertyValue } from './front-matter';
import type { PagePromise, PageTouch } from './page-facts';
import { linkTo, linkToDate, type PageName } from './page-names';
import { inlineText, quoteText } from './page-text';
import { entryTitle, promiseLine } from './page-words';

/** A person as their page shows them; null = not known. */
export interface PagePerson {
  readonly id: string;
  readonly name: string;
  readonly nickname: string | null;
  readonly email: string | null;
  readonly employeeNumber: string | null;
  readonly department: PageName | null;
  readonly title: string | null;
  readonly level: string | null;
  readonly site: string | null;
  readonly phone: string | null;
  /** A page when the manager is a person here, otherwise the name. */
  readonly manager: PageName | string | null;
  /** `YYYY-MM-DD`, or `--MM-DD`. */
  readonly birthday: string | null;
  readonly startDate: IsoDate | null;
  readonly note: string | null;
  readonly team: string | null;
  /** An IANA time zone. */
  readonly zone: string | null;
  /** `HH:MM` in their zone. */
  readonly worksFrom: string | null;
  readonly worksTo: string | null;
  /** 1 = Monday to 7 = Sunday, ascending. */
  readonly officeDays: readonly number[] | null;
  /** Without `#`, most telling first. */
  readonly expertise: readonly string[];
  readonly likes: string | null;
  readonly reach: string | null;
  /** Sensitive: null unless the export was chosen to hold it. */
  readonly family: string | null;
  readonly introducedBy: readonly PageName[];
  readonly canIntroduce: readonly PageName[];
  readonly knows: readonly PageName[];
  /** What they are to me, in the order of `role`. */
  readonly roles: readonly Role[];
  readonly rhythmDays: number;
  readonly addedOn: IsoDate;
  readonly firstContact: IsoDate | null;
  readonly lastContact: IsoDate | null;
  /** With the date of the entry each was made in, oldest first. */
  readonly promises: readonly (PagePromise & { readonly madeOn: IsoDate })[];
  /** Newest first. */
  readonly timeline: readonly PageMoment[];
}

/** An entry as it stands on a person's timeline. */
interface PageMoment {
  readonly date: IsoDate;
  readonly touch: Pick<PageTouch, 'kind' | 'minutes'> | null;
  /** The others of the entry. */
  readonly others: readonly PageName[];
}

/** The page of a person: what is known as properties, then promises and timeline. Nothing in it depends on the day it is written. */
export function personPageMarkdown(person: PagePerson): string {
  const head = frontMatter([
    ['type', { plain: 'person' }],
    ['id', person.id],
    ['name', person.name],
    ['aliases', person.nickname === null ? null : [person.nickname]],
    ['email', person.email],
    ['employee-number', person.employeeNumber],
    ['department', pageValue(person.department)],
    ['title', person.title],
    ['level', person.level],
    ['team', person.team],
    ['manager', pageValue(person.manager)],
    ['site', person.site],
    ['phone', person.phone],
    ['time-zone', person.zone],
    ['works', hoursOf(person)],
    ['office-days', person.officeDays?.flatMap((day) => dayNames[day - 1] ?? []) ?? null],
    ['ask-about', person.expertise],
    ['likes', person.likes],
    ['best-reached', person.reach],
    ['family', person.family],
    ['introduced-by', pageLinks(person.introducedBy)],
    ['can-introduce', pageLinks(person.canIntroduce)],
    ['knows', pageLinks(person.knows)],
    ['birthday', person.birthday],
    ['started', plainDate(person.startDate)],
    ['roles', person.roles],
    ['rhythm-days', person.rhythmDays],
    ['added', plainDate(person.addedOn)],
    ['first-contact', plainDate(person.firstContact)],
    ['last-contact', plainDate(person.lastContact)]
  ]);
  return [
    head,
    `# ${inlineText(person.name)}\n`,
    ...(person.note === null ? [] : [`${quoteText(person.note)}\n`]),
    ...section(
      'Promises',
      person.promises.map((promise) => `${promiseLine(promise)}, ${linkToDate(promise.madeOn)}`)
    ),
    ...section('Timeline', person.timeline.map(momentLine))
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}\n`, ...lines.map((line) => `- ${line}`), ''];

function momentLine({ date, touch, others }: PageMoment): string {
  const minutes = touch?.minutes ? `, ${touch.minutes} minutes` : '';
  const company = others.length > 0 ? `, with ${others.map(linkTo).join(', ')}` : '';
  return `${linkToDate(date)} ${entryTitle(touch)}${minutes}${company}`;
}

const pageValue = (page: PageName | string | null): PropertyValue =>
  page === null || typeof page === 'string' ? page : { link: linkTo(page) };

const pageLinks = (pages: readonly PageName[]): PropertyValue =>
  pages.map((page) => ({ link: linkTo(page) }));

const hoursOf = ({ worksFrom, worksTo }: PagePerson): string | null =>
  worksFrom === null || worksTo === null ? null : `${worksFrom} to ${worksTo}`;

/** Monday first. */
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const plainDate = (date: IsoDate | null): PropertyValue => date && { plain: date };
