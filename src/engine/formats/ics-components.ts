import { contentLines, type ContentLine } from './content-lines';

/** A part of a calendar file: `VEVENT`, `VTIMEZONE`, … with its properties and the parts inside of it. */
export interface Component {
  readonly name: string;
  /** The file's line it begins in, 1-based. */
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly parts: readonly Component[];
  /** False when its end is missing. */
  readonly isClosed: boolean;
}

interface OpenComponent extends Component {
  properties: ContentLine[];
  parts: Component[];
  isClosed: boolean;
}

/** Parts deeper than this are passed over: a calendar needs three. */
const deepest = 8;

/** Parts that stand side by side: where one begins in another, an end is missing. */
const sideBySide = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VCALENDAR']);

/** Reads the calendars of a file (RFC 5545 §3.4); one that is not closed keeps what it has. Events outside of any are one more calendar. */
export function readComponents(text: string): Component[] {
  const calendars: Component[] = [];
  const open: OpenComponent[] = [];
  let passed = 0;
  for (const property of contentLines(text)) {
    const name = property.value.trim().toUpperCase();
    if (property.name === 'BEGIN') {
      if (sideBySide.has(name))
        closeTo(open, name === 'VCALENDAR' || open[0]?.name !== 'VCALENDAR' ? 0 : 1);
      if (open.length >= deepest) {
        passed += 1;
        continue;
      }
      const begun = { name, line: property.line, properties: [], parts: [], isClosed: false };
      (open.at(-1)?.parts ?? calendars).push(begun);
      open.push(begun);
    } else if (property.name === 'END') {
      if (passed > 0) passed -= 1;
      else close(open, name);
    } else if (passed === 0) open.at(-1)?.properties.push(property);
  }
  const isCalendar = ({ name }: Component): boolean => name === 'VCALENDAR';
  const loose = calendars.filter((part) => !isCalendar(part));
  return loose.length === 0 ? calendars : [...calendars.filter(isCalendar), calendarOf(loose)];
}

const calendarOf = (parts: readonly Component[]): Component => ({
  name: 'VCALENDAR',
  line: parts[0]?.line ?? 1,
  properties: [],
  parts,
  isClosed: true
});

/** The end of a part is the end of all in it. */
function close(open: OpenComponent[], name: string): void {
  const place = open.findLastIndex((component) => component.name === name);
  if (place === -1) return;
  const closed = open[place];
  if (closed) closed.isClosed = true;
  closeTo(open, place);
}

const closeTo = (open: OpenComponent[], depth: number): void => void open.splice(depth);

/** The first property of a name. */
export const propertyOf = (component: Component, name: string): ContentLine | undefined =>
  component.properties.find((property) => property.name === name);

/** A text of a calendar without its escapes, trimmed; null when there is none (RFC 5545 §3.3.11). */
export function textOf(component: Component, name: string): string | null {
  const value = propertyOf(component, name)?.value;
  const text = value
    ?.replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
    .trim();
  return text || null;
}
