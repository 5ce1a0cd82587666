import type { MentionChoice } from '../contract/entry-text';
import type { IsoDate } from '../domain/calendar/calendar';
import { correctedName, correctedWords } from '../domain/capture-line/corrections';
import type { ParsedLine } from '../domain/capture-line/parsed-line';
import type { TouchKind } from '../domain/journal/touch';
import type { WriteDb } from './database/database';

/** What a person put right in a line that is being saved. */
export interface PutRight {
  choices: readonly MentionChoice[];
  /** The kind they chose; undefined: as it was read. */
  kind: TouchKind | null | undefined;
  parsed: ParsedLine;
  on: IsoDate;
}

/** Remembers what was put right; a new person needs no memory, for from then on somebody has the name. */
export async function rememberCorrections(tx: WriteDb, line: PutRight): Promise<void> {
  const names = line.choices.flatMap(({ name, means }) =>
    means === 'new' || correctedName(name) === '' || wasSure(line.parsed, name, means)
      ? []
      : [{ sort: 'name', written: correctedName(name), person: means === 'nobody' ? null : means }]
  );
  const rows = [...names, ...kindsOf(line)];
  if (rows.length === 0) return;
  await tx.run(
    `insert into correction (sort, written, person_id, kind, corrected_on)
     select distinct on (r.sort, r.written) r.sort, r.written, r.person, r.kind, $2::date
     from json_to_recordset($1::json) as r(sort text, written text, person uuid, kind text)
     where r.person is null or exists (select from person p where p.id = r.person)
     on conflict (sort, written) do update set
       person_id = excluded.person_id, kind = excluded.kind, corrected_on = excluded.corrected_on`,
    [JSON.stringify(rows), line.on]
  );
}

/** Whether the line said so by itself: then there is nothing to remember. */
function wasSure({ mentions, marks }: ParsedLine, name: string, means: string): boolean {
  const mention = mentions.find((one) => one.name === name);
  const mark = marks.find(({ kind, start }) => kind === 'person' && start === mention?.start);
  return mention?.person === means && mark?.uncertain === false;
}

function kindsOf({ kind, parsed }: PutRight): object[] {
  const said = parsed.marks.find((mark) => mark.kind === 'kind');
  if (kind === undefined || kind === null || kind === parsed.kind || said === undefined) return [];
  return [{ sort: 'kind', written: correctedWords(parsed.text.slice(said.start, said.end)), kind }];
}
