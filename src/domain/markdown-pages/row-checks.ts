import { z } from 'zod';
import { clockTime, isoDate, isoWeek, zoneId } from '../calendar/calendar';
import { partialDate } from '../calendar/partial-date';
import { goalPeriod, practice } from '../goals/practice';
import { pauseKind } from '../goals/working-days';
import { touchKind } from '../journal/touch';
import { occasionKind } from '../occasions/occasion';
import { rhythmDays } from '../people/rhythm-days';
import { role } from '../people/role';
import { planState } from '../plans/plan';
import { PageFault, textIn, type Column, type Row, type Value } from './column';

/** What a column may hold beyond what its type says: the same words everything else of Hallway reads. */
const allowed: Readonly<Record<string, z.ZodType>> = {
  'person.birthday': partialDate,
  'person.zone': zoneId,
  'person.works_from': clockTime,
  'person.works_to': clockTime,
  'person.rhythm_days': rhythmDays,
  'person.rhythm_before_leaving': rhythmDays,
  'person.office_days': z.array(z.int().min(1).max(7)),
  'entry.time': clockTime,
  'entry.zone': zoneId,
  'touch.kind': touchKind,
  'touch.practice': practice,
  'touch.zone': zoneId,
  'touch.minutes': z.int().min(1).max(1440),
  'promise.state': z.enum(['open', 'kept', 'let-go']),
  'promise.made_by': z.enum(['me', 'them']),
  'occasion.kind': occasionKind,
  'occasion.date': partialDate,
  'role.kind': role,
  'role.rhythm_days': rhythmDays,
  'plan.kind': touchKind,
  'plan.kinds': z.array(touchKind),
  'plan.practice': practice,
  'plan.state': planState,
  'plan.time': clockTime,
  'plan.minutes': z.int().min(1).max(1440),
  'pause.kind': pauseKind,
  'goal.practice': practice,
  'goal.period': goalPeriod,
  'goal.target': z.int().min(0).max(31),
  'week_rule.from_week': isoWeek,
  'week_measure.from_week': isoWeek,
  'reserve_spent.week': isoWeek,
  'review.week': isoWeek
};

/** The longest text a column takes, in characters; an entry's own text may have as many (contract). */
const longest = 100_000;

/** Refuses a row whose values cannot be taken. @throws PageFault */
export function checkRow(table: string, row: Row, columns: readonly Column[]): void {
  const fault = faultOfRow(table, row, columns);
  if (fault !== null) throw new PageFault(fault);
}

/** Why a row cannot be taken, in a sentence; null when it can. */
export function faultOfRow(table: string, row: Row, columns: readonly Column[]): string | null {
  for (const { name, type } of columns) {
    const value = row[name];
    if (value === undefined || value === null) continue;
    if (isFit(`${table}.${name}`, type, value)) continue;
    return `“${shownValue(value)}” cannot be the ${name.replaceAll('_', ' ')} of a ${table.replaceAll('_', ' ')}.`;
  }
  return null;
}

function isFit(column: string, type: string, value: Value): boolean {
  if (typeof value === 'string' && (value.length > longest || value.includes('\0'))) return false;
  if (typeof value === 'object' && isDeep(value)) return false;
  if (type === 'date' && !isoDate.safeParse(value).success) return false;
  const schema = Object.hasOwn(allowed, column) ? allowed[column] : undefined;
  return schema === undefined || schema.safeParse(value).success;
}

const shownValue = (value: Value): string =>
  typeof value === 'object' && isDeep(value) ? '…' : textIn({ value }, 'value').slice(0, 60);

/** More levels than these were made to harm: whoever walks through them runs out of stack. */
const mostLevels = 50;

/** Whether a value is nested deeper, found out level by level. */
function isDeep(value: Value): boolean {
  let level: Value[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true;
    level = level.flatMap((one) =>
      one !== null && typeof one === 'object' ? Object.values(one) : []
    );
  }
  return false;
}
