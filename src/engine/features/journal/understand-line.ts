import type { z } from 'zod';
import type { captureInput } from '../../../contract/journal';
import { parseCaptureLine } from '../../../domain/capture-line/parse-capture-line';
import type { Mention, ParsedLine } from '../../../domain/capture-line/parsed-line';
import { foldText } from '../../../domain/matching/fold-text';
import { newPersonName } from '../../../domain/matching/new-name';
import type { PersonId } from '../../../domain/people/ids';
import type { EngineContext } from '../../context';

/** Whom a name of the line means, after the person's choices. */
export interface NamedPerson {
  /** Null: nobody has this name yet. */
  id: PersonId | null;
  /** The full name, or as written when nobody has it. */
  name: string;
  /** True when the person said that this is somebody new. */
  isNew: boolean;
  /** Where the line says that somebody new works; null when it does not. */
  department: string | null;
  role: Mention['role'];
}

/** A line with what its writer chose; a choice left out is as the line says. */
type LineToRead = Pick<Line, 'text'> & Partial<Line>;
type Line = z.infer<typeof captureInput>;

export interface UnderstoodLine {
  parsed: ParsedLine;
  /** One for each mention of the line, in its order; null where the person said it is nobody. */
  named: (NamedPerson | null)[];
}

/** Reads a line with the names of the journal and what the person chose. `read` is the line without the choice of its kind. */
export async function understandLine(
  { text, choices = [], createPeople = false, kind }: LineToRead,
  { names, habits, today }: EngineContext
): Promise<UnderstoodLine & { read: ParsedLine }> {
  const [{ index, departments, nameOf }, { weekRules, dayOrder, corrections }] = await Promise.all([
    names(),
    habits()
  ]);
  const read = parseCaptureLine(text, {
    today,
    names: index,
    departments,
    weekRules,
    dayOrder,
    corrections
  });
  const parsed = kind === undefined ? read : { ...read, kind };
  const chosen = new Map(choices.map((choice) => [foldText(choice.name), choice.means]));
  const named = parsed.mentions.map(({ name, person, role, department }): NamedPerson | null => {
    const means = chosen.get(foldText(name)) ?? person ?? (createPeople ? 'new' : null);
    if (means === 'nobody') return null;
    if (means === 'new')
      return { id: null, name: newPersonName(name), isNew: true, department, role };
    const known = means === null ? undefined : nameOf.get(means);
    return known === undefined || means === null
      ? { id: null, name, isNew: false, department, role }
      : { id: means, name: known, isNew: false, department: null, role };
  });
  return { read, parsed, named };
}
