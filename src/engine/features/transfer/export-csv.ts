import Papa from 'papaparse';
import { guardedCell } from '../../../domain/transfer/formula-guard';
import type { ReadDb } from '../../database/read-db';
import { exportedPeople, type ExportedPerson } from './exported-people';

/**
 * People as a table, under headings any import understands, this one's too. It begins with the mark
 * by which spreadsheets know UTF-8; a cell they would take for a formula has an apostrophe before it.
 */
export async function* csvPieces(db: ReadDb): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(columns.map(([heading]) => heading))}`;
  for await (const people of exportedPeople(db, { pictures: false }))
    yield people
      .map((person) => lineOf(columns.map(([, value]) => guardedCell(value(person) ?? ''))))
      .join('');
}

const columns: readonly (readonly [
  heading: string,
  value: (of: ExportedPerson) => string | null
])[] = [
  ['Name', ({ name }) => name],
  ['Nickname', ({ nickname }) => nickname],
  ['Email', ({ email }) => email],
  ['Employee ID', ({ employeeNumber }) => employeeNumber],
  ['Department', ({ department }) => department],
  ['Team', ({ team }) => team],
  ['Job title', ({ title }) => title],
  ['Level', ({ level }) => level],
  ['Manager', ({ manager }) => manager],
  ['Manager email', ({ managerEmail }) => managerEmail],
  ['Site', ({ site }) => site],
  ['Phone', ({ phone }) => phone],
  ['Birthday', ({ birthday }) => birthday],
  ['Start date', ({ startDate }) => startDate],
  ['Time zone', ({ zone }) => zone],
  ['Notes', ({ note }) => note]
];

const lineOf = (cells: readonly string[]): string =>
  `${Papa.unparse([[...cells]], { newline: '\r\n' })}\r\n`;
