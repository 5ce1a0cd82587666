import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zoneId, type ZoneId } from '../domain/calendar/calendar';

/** The zone the person chose in the app to live by; null: none, or none that can be read, and the machine's holds. */
export function chosenZone(folder: string): ZoneId | null {
  try {
    const settings: unknown = JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8'));
    return zoneId.safeParse((settings as { zone?: unknown } | null)?.zone).data ?? null;
  } catch {
    return null;
  }
}
