import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../domain/transfer/import-record';
import { orgDirectory } from './org-directory';

const read = (...lines: string[]): ReadFile =>
  orgDirectory.read(`${lines.join('\r\n')}\r\n`, 'people.csv');

describe('cells as people fill them', () => {
  const field = (heading: string, cell: string): ReadFile['records'][number] | undefined =>
    read(`Name;Department;${heading}`, `Ana Ruiz;Legal;${cell}`).records[0];

  test.each([
    ['ana@x.example; ruiz@x.example', 'ana@x.example'],
    ['ana@x.example, ruiz@x.example', 'ana@x.example'],
    ['Ana Ruiz <ana@x.example>', 'ana@x.example'],
    ['mailto:ana@x.example', 'ana@x.example'],
    ['SMTP:ana@x.example|smtp:ruiz@x.example', 'ana@x.example'],
    ['ana@x.example (work)', 'ana@x.example'],
    ["'ana@x.example'", 'ana@x.example'],
    ['none', null]
  ])('of the address %j the first counts', (cell, email) => {
    expect(field('E-mail', `"${cell}"`)?.email).toBe(email);
  });

  test.each([
    ['Ruiz, Ana', 'Ana Ruiz', null],
    ['Ruiz, Ana (Legal)', 'Ana Ruiz', null],
    ['RUIZ, Ana María', 'Ana María RUIZ', null],
    ['Ana Ruiz (she/her)', 'Ana Ruiz', null],
    ['Ana Ruiz [External]', 'Ana Ruiz', null],
    ['Smith, Robert (Bob)', 'Robert Smith', 'Bob'],
    ['Ana Ruiz (the tall one)', 'Ana Ruiz (the tall one)', null],
    ['Null', 'Null', null]
  ])('%j is called %j', (cell, name, nickname) => {
    expect(read('Name;Title;Dept', `${cell};Counsel;Legal`).records[0]).toMatchObject({
      name,
      nickname,
      department: 'Legal'
    });
  });

  test('behind a turned name stands the department when no column has one', () => {
    expect(read('Name;Title', 'Ruiz, Ana (Legal);Counsel').records[0]).toMatchObject({
      name: 'Ana Ruiz',
      department: 'Legal'
    });
  });

  test.each(['4,91701E+11', '-', 'n/a', 'N/A', 'null', '#N/A', '(none)', '?', '—'])(
    '%j is nothing',
    (cell) => {
      expect(field('Job title', cell)?.title).toBeNull();
    }
  );

  test.each(['Dr.', 'Frau', 'Mr', 'Mme', 'Prof. Dr.'])('%s is no job', (cell) => {
    expect(field('Title', cell)?.title).toBeNull();
  });

  test.each([
    ['12.04.', '--04-12'],
    ['12. April', '--04-12'],
    ['April 12', '--04-12'],
    ['12 avr.', '--04-12'],
    ['29.2.', '--02-29'],
    ['0000-04-12', '--04-12'],
    ['1er mars 1988', '1988-03-01'],
    ['12 de abril de 1988', '1988-04-12'],
    ['12/Apr/1988', '1988-04-12']
  ])('a birthday of %s is %s', (cell, birthday) => {
    expect(field('Birthday', cell)?.birthday).toBe(birthday);
  });

  test('a program writes all its dates in one way', () => {
    const { records, notes } = read(
      'Name,Hire date,Birthday',
      'Ana Ruiz,01/31/2019,04/05/1988',
      'Raj Patel,05/04/2015,07/07/1983'
    );
    expect(records.map(({ startDate, birthday }) => [startDate, birthday])).toEqual([
      ['2019-01-31', '1988-04-05'],
      ['2015-05-04', '1983-07-07']
    ]);
    expect(notes).toEqual([]);
  });

  test('a company with the address of a mailbox is nobody', () => {
    const { records, refused } = read(
      'First Name,Last Name,Company,E-mail Address',
      ',,ACME Ltd,info@acme.example',
      'Ana,Ruiz,ACME Ltd,ana@acme.example'
    );
    expect(records.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(refused.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'The address is that of a mailbox, and nobody is named.']
    ]);
  });

  test('a password or an id of the state is neither read nor shown, however the column is called', () => {
    const headings = [
      'userPassword',
      'passwordHash',
      'Regierungsnr.',
      'Code gouvernement',
      'SV-Nummer',
      'Código fiscal IBAN'
    ];
    const { columns } = read(
      ['Name', 'Email', ...headings].join(','),
      `Ana,a@x.example${',hush'.repeat(headings.length)}`
    );
    expect(columns.slice(2).map(({ isSecret, example }) => [isSecret, example])).toEqual(
      headings.map(() => [true, ''])
    );
  });
});
