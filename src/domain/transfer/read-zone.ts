import { zoneId, type ZoneId } from '../calendar/calendar';

/** The IANA time zone a text names (`Europe/Madrid`, `(GMT+01:00) Europe/Madrid`, `UTC`); null when it names none, as `CET` or an offset do. */
export function readZone(text: string): ZoneId | null {
  const [name] =
    /[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_+\-0-9]*)+|\bUTC\b(?!\s*[+\-\u2212]?\d)/.exec(text) ?? [];
  const zone = zoneId.safeParse(name);
  return zone.success ? zone.data : null;
}
