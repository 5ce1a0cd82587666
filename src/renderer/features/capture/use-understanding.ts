import { useMemo } from 'react';
import type { z } from 'zod';
import type { Correction } from '../../../contract/capture';
import type { personName } from '../../../contract/people';
import { isoDate } from '../../../domain/calendar/calendar';
import type { IsoDate } from '../../../domain/calendar/calendar';
import type { Corrections } from '../../../domain/capture-line/corrections';
import { parseCaptureLine } from '../../../domain/capture-line/parse-capture-line';
import type { ParsedLine } from '../../../domain/capture-line/parsed-line';
import { createNameIndex } from '../../../domain/matching/name-index';
import { useQueryOf } from '../../api/use-query-of';

export type PersonName = z.infer<typeof personName>;

export interface Understanding {
  /** Null until the names of the journal are here, and for an empty line. */
  line: ParsedLine | null;
  people: ReadonlyMap<string, PersonName>;
  today: IsoDate | null;
}

/** Reads the line in the window itself, on every key, with the names of the journal, as the engine will. */
export function useUnderstanding(text: string): Understanding {
  const { data: names } = useQueryOf('listNames', {});
  const { data: preferences } = useQueryOf('readPreferences', {});
  const { data: weeks } = useQueryOf('readWeekRule', {});
  const { data: corrected } = useQueryOf('listCorrections', {});
  const { data: desktop } = useQueryOf('readDesktop', {}, { daily: true });
  const today = useMemo(() => isoDate.safeParse(desktop?.today).data ?? null, [desktop?.today]);
  const known = useMemo(
    () =>
      names && {
        names: createNameIndex(names),
        departments: [...new Set(names.flatMap(({ department }) => department ?? []))],
        people: new Map(names.map((person): [string, PersonName] => [person.id, person]))
      },
    [names]
  );
  const habits = useMemo(
    () =>
      preferences &&
      weeks && {
        weekRules: weeks.rules,
        dayOrder: preferences.dayOrder,
        corrections: correctionsOf(corrected ?? [])
      },
    [preferences, weeks, corrected]
  );
  const line = useMemo(() => {
    if (!known || !habits || today === null || text.trim() === '') return null;
    const { names: index, departments } = known;
    return parseCaptureLine(text, { today, names: index, departments, ...habits });
  }, [known, habits, today, text]);
  return { line, people: known?.people ?? nobody, today };
}

const nobody: ReadonlyMap<string, PersonName> = new Map();

function correctionsOf(list: readonly Correction[]): Corrections {
  return {
    names: new Map(list.flatMap((one) => (one.sort === 'name' ? [[one.written, one.means]] : []))),
    kinds: new Map(list.flatMap((one) => (one.sort === 'kind' ? [[one.written, one.kind]] : [])))
  };
}
