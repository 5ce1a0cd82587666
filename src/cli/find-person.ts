import type { EngineClient } from '../contract/engine-api';
import { JournalError } from '../contract/errors';
import { createNameIndex } from '../domain/matching/name-index';
import type { PersonId } from '../domain/people/ids';

/** Whom a name on the command line means; `note` says so when it was not written quite so. @throws JournalError not-found, conflict */
export async function findPerson(
  journal: EngineClient,
  written: string
): Promise<{ id: PersonId; note: string | null }> {
  const names = await journal.listNames({});
  const { person: best, others, fit, sure } = createNameIndex(names).find(written);
  const shown = new Map(
    names.map(({ id, name, department }) => [id, department ? `${name} (${department})` : name])
  );
  const fitting = (ids: readonly PersonId[]): string =>
    ids
      .slice(0, 5)
      .map((id) => shown.get(id))
      .join(' or ');
  if (best === null)
    throw new JournalError(
      'not-found',
      `Nobody here is called ${written}.${others.length > 0 ? ` Did you mean ${fitting(others)}?` : ''}`
    );
  if (!sure && others.length > 0)
    throw new JournalError(
      'conflict',
      `${written} can be ${fitting([best, ...others])}. Write the full name.`
    );
  const note =
    fit === 'typo' ? `Nobody here is called ${written}. This is ${fitting([best])}.` : null;
  return { id: best, note };
}
