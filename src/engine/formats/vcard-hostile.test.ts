import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadFile } from '../../domain/transfer/import-record';
import { decodeText } from './decode-text';
import { vcard } from './vcard';

const readBytes = (bytes: Uint8Array): ReadFile => vcard.read(decodeText(bytes).text, 'cards.vcf');

/** A card of these lines, with CRLF as every exporter writes. */
const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const readCard = (...lines: string[]): ReadFile => vcard.read(card(...lines), 'card.vcf');

describe('names and dates', () => {
  test.each([
    [['FN:Dr. Ana Ruiz', 'N:Ruiz;Ana;;Dr.;'], 'Ana Ruiz'],
    [['FN:Ruiz\\, Ana', 'N:Ruiz;Ana;;;'], 'Ana Ruiz'],
    [['FN:Ruiz\\, Ana'], 'Ana Ruiz'],
    [['FN:Watanabe Kenji', 'N:Watanabe;Kenji;;;'], 'Watanabe Kenji'],
    [['FN:渡辺健司', 'N:渡辺;健司;;;'], '渡辺健司'],
    [['FN:Ana', 'N:;Ana;;;'], 'Ana'],
    [['N:Ruiz;Ana'], 'Ana Ruiz'],
    [['N:Ruiz,García;Ana,María'], 'Ana María Ruiz García']
  ])('%j is %s', (lines, name) => {
    expect(readCard(...lines).records[0]?.name).toBe(name);
  });

  test.each([
    ['BDAY:19800322', '1980-03-22'],
    ['BDAY:1980-03-22T00:00:00Z', '1980-03-22'],
    ['BDAY:--0229', '--02-29'],
    ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17', '--05-17'],
    ['BDAY;VALUE=text:circa 1800', null],
    ['BDAY:1985', null],
    ['BDAY:0000-00-00', null]
  ])('%s is %s', (line, birthday) => {
    expect(readCard('FN:Ana Ruiz', line).records[0]?.birthday).toBe(birthday);
  });

  test('a day or a zone that cannot be read is left out, and told with the line of its card', () => {
    const { records, notes } = readCard('FN:Ana Ruiz', 'BDAY:12345-01-01', 'TZ:CET');
    expect(records[0]).toMatchObject({ name: 'Ana Ruiz', birthday: null, zone: null });
    expect(notes).toEqual([
      'Line 1: the birthday could not be read and was left out.',
      'Line 1: the time zone is no place such as Europe/Madrid and was left out.'
    ]);
  });

  test('parameters may be folded before the value begins', () => {
    const [ana] = readCard(
      'FN:Ana Ruiz',
      'EMAIL;X-COUCHDB-UUID="0abc9b8d-0845-47d0-9a91-3db5bb74620d";X-LABEL="a',
      '  b";TYPE=WORK:ana@x.example'
    ).records;
    expect(ana?.email).toBe('ana@x.example');
  });

  test('two cards of one UID are two people, of whom none replaces the other (U5)', () => {
    const two = card('UID:1', 'FN:Ana Ruiz') + card('UID:1', 'FN:Raj Patel');
    expect(vcard.read(two, 'x').records.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Raj Patel']);
  });

  test('a label of Apple names the manager, and keeps the assistant’s phone out', () => {
    const [ana] = readCard(
      'FN:Ana Ruiz',
      'item1.TEL:1',
      'item1.X-ABLabel:_$!<AssistantPhone>!$_',
      'item2.X-ABRELATEDNAMES:Marta Lindqvist',
      'item2.X-ABLabel:_$!<Manager>!$_'
    ).records;
    expect(ana).toMatchObject({ phone: null, manager: 'Marta Lindqvist' });
  });
});

describe('hostile cards', () => {
  test('umlauts come through quoted-printable in Latin-1 and Windows-1252, with soft breaks (U5)', () => {
    const text = [
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'TITLE;CHARSET=windows-1252;QUOTED-PRINTABLE:Leiter =96 B=FCro=',
      ' und Stra=DFe',
      'END:VCARD'
    ].join('\r\n');
    expect(vcard.read(text, 'x').records[0]).toMatchObject({
      name: 'Jörg Müller',
      title: 'Leiter – Büro und Straße'
    });
  });

  test('a file in raw Latin-1 is read as such', () => {
    const bytes = Buffer.from(card('FN:Jörg Müller', 'ORG:Café;Büro'), 'latin1');
    expect(readBytes(bytes).records[0]).toMatchObject({ name: 'Jörg Müller', department: 'Büro' });
  });

  test('a card without an end is refused with its line, those around it are kept (U5)', () => {
    const text = `${card('FN:Ana Ruiz')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lost Soul\r\n${card('FN:Raj Patel')}BEGIN:VCARD\r\nFN:End of File`;
    const { records, refused } = vcard.read(text, 'cards.vcf');
    expect(records.map((record) => record.name)).toEqual(['Ana Ruiz', 'Raj Patel']);
    expect(refused).toEqual([
      { source: 'cards.vcf', line: 5, reason: 'The card is not closed (END:VCARD is missing).' },
      { source: 'cards.vcf', line: 12, reason: 'The card is not closed (END:VCARD is missing).' }
    ]);
  });

  test('an assistant inside a card is no colleague; cards nested without end are refused (U5)', () => {
    const agent = (inside: string): string => card('FN:Outer', `AGENT:\r\n${inside}`);
    expect(vcard.read(agent(card('FN:Inner')), 'x').records.map((r) => r.name)).toEqual(['Outer']);
    const bomb = 'BEGIN:VCARD\r\nAGENT:\r\n'.repeat(100_000);
    const { records, refused } = vcard.read(`${bomb}\r\n${card('FN:Ana Ruiz')}`, 'x');
    expect(refused[0]).toMatchObject({ line: 1, reason: 'Cards are nested too deeply.' });
    expect(records.map((record) => record.name)).toEqual(['Ana Ruiz']);
  });

  test('groups, companies and cards that name nobody are refused with the reason (U5)', () => {
    const text = [
      card('KIND:group', 'FN:The team'),
      card('FN:ACME', 'X-ABShowAs:COMPANY'),
      card('TEL:1')
    ].join('');
    expect(vcard.read(text, 'x').refused.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'The card is a group, not a person.'],
      [6, 'The card is a company, not a person.'],
      [11, 'There is neither a name nor an e-mail address.']
    ]);
  });

  test('a picture of 30 MB costs neither the name nor seconds (U5)', () => {
    const picture = ` ${'A'.repeat(74)}\r\n`.repeat(400_000);
    const start = performance.now();
    const { records } = readCard(
      `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(70)}\r\n${picture}FN:Ana Ruiz`
    );
    expect(records[0]?.name).toBe('Ana Ruiz');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a name of 201 characters and a note above 100,000 are refused, not cut', () => {
    const reasons = [
      readCard(`FN:${'a'.repeat(201)}`),
      readCard('FN:Ana', `NOTE:${'b'.repeat(2_000_000)}`)
    ]
      .flatMap((read) => read.refused)
      .map((refusal) => refusal.reason);
    expect(reasons).toEqual([
      'The name is longer than 200 characters.',
      'The note is longer than 100,000 characters.'
    ]);
  });

  test('control characters, turning marks and half characters leave a clean name and are counted', () => {
    const { records, notes } = readCard(
      'FN:A\u0000na \u202ERuiz\u202C\u200B',
      'TITLE:Coun\uD800sel'
    );
    expect(records[0]).toMatchObject({ name: 'Ana Ruiz', title: 'Coun\uFFFDsel' });
    expect(notes).toEqual(['1 control character removed.']);
  });

  test('files glued together without a line end give both people', () => {
    const text = `${card('FN:Ana Ruiz').trimEnd()}${card('FN:Raj Patel')}`;
    expect(vcard.read(text, 'x').records.map((record) => record.name)).toEqual([
      'Ana Ruiz',
      'Raj Patel'
    ]);
  });

  test('no text and no bytes make the reader throw', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'VERSION:2.1',
        'AGENT:',
        'N:;;',
        'FN;=',
        'BDAY:--9999',
        '='
      ),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom(
            'FN',
            'N',
            'ORG;X="',
            'TEL;TYPE=a,b',
            'NOTE;ENCODING=QUOTED-PRINTABLE',
            'BDAY'
          ),
          fc.string()
        )
        .map(([head, value]) => `${head}:${value}`)
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { records, refused } = vcard.read(lines.join('\n'), 'x');
        expect(records.every((record) => record.name !== '')).toBe(true);
        expect(refused.every((refusal) => refusal.line >= 1)).toBe(true);
      })
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void readBytes(bytes)));
  });
});
