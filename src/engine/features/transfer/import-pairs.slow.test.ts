import { describe, expect, test } from 'vitest';
import { openJournal, sampleFile, textFile } from '../../transfer-journal.fixture';
import { readKnownPeople } from './known-people';

const directory = () => sampleFile('csv/org-directory.csv');

/** The same people as LDIF, with what such directories add. */
const ldif = () =>
  textFile(
    'people.ldif',
    [
      ['1000', 'Ana', 'Ruiz', 'ana.ruiz', 'Legal', 'Counsel'],
      ['1001', 'Priya', 'Raman', 'priya.raman', 'Design', 'Senior Product Designer'],
      ['1002', 'Tomasz', 'Zieliński', 'tomasz.zielinski', 'Design', 'Head of Design']
    ]
      .map(([number, given, family, mail, department, title]) =>
        [
          `dn: uid=${mail},ou=People,dc=meridian,dc=example`,
          'objectClass: inetOrgPerson',
          `cn: ${given} ${family}`,
          `sn: ${family}`,
          `givenName: ${given}`,
          `mail: ${mail?.toUpperCase()}@meridian.example`,
          `employeeNumber: ${number}`,
          `departmentNumber: ${department}`,
          `title: ${title}`,
          'telephoneNumber: +34 600 000 000',
          ''
        ].join('\n')
      )
      .join('\n')
  );

/** The same people as cards of somebody's telephone: no numbers, other orders, nicknames. */
const cards = () =>
  textFile(
    'contacts.vcf',
    [
      ['FN:Ana Ruiz', 'ORG:Meridian Works;Legal'],
      ['FN:Priya Raman', 'EMAIL;TYPE=WORK:priya.raman@meridian.example', 'NICKNAME:Pri'],
      ['FN:Zielinski\\, Tomasz', 'ORG:Meridian Works;DESIGN'],
      ['FN:Dana O’Connell', 'ORG:Meridian Works;Finance']
    ]
      .map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
      .join('')
  );

const names = async (journal: Awaited<ReturnType<typeof openJournal>>) =>
  (await readKnownPeople(journal.db.read)).map(({ name }) => name);

describe('the same people from several kinds of files', () => {
  test('are nobody twice: a directory, then LDIF, then cards of a telephone', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [directory()] });
    const before = await readKnownPeople(journal.db.read);

    const second = await journal.previewImport({ files: [ldif()] });
    expect(second).toMatchObject({ new: 0, changed: 3, doubtful: [], news: [] });
    expect(second.people.map(({ changes }) => changes.join())).toEqual(['phone', 'phone', 'phone']);
    await journal.applyImport({ files: [ldif()] });

    const third = await journal.previewImport({ files: [cards()] });
    expect(third).toMatchObject({ new: 0, changed: 1, same: 3, doubtful: [], departments: [] });
    await journal.applyImport({ files: [cards()] });

    const after = await readKnownPeople(journal.db.read);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after).toEqual(
      before.map((person) => ({
        ...person,
        phone: ['1000', '1001', '1002'].includes(person.employeeNumber ?? '')
          ? '+34 600 000 000'
          : person.phone,
        nickname: person.employeeNumber === '1001' ? 'Pri' : person.nickname
      }))
    );
  });

  test('change nothing when each of them comes again, in whatever order', async () => {
    const journal = await openJournal();
    for (const file of [cards(), ldif(), directory()]) await journal.applyImport({ files: [file] });
    const before = await readKnownPeople(journal.db.read);
    expect(before).toHaveLength(12);
    for (const file of [ldif(), directory(), cards()])
      expect(await journal.previewImport({ files: [file] })).toMatchObject({ new: 0, changed: 0 });
  });

  test('the samples of address books find everybody of the directory again', async () => {
    const journal = await openJournal();
    await journal.applyImport({ files: [directory()] });
    for (const file of ['linkedin-connections', 'google-contacts', 'outlook-contacts']) {
      const files = [sampleFile(`csv/${file}.csv`)];
      const { new: added, refused } = await journal.applyImport({ files });
      expect([file, added, refused]).toEqual([file, 0, []]);
      expect(await journal.previewImport({ files })).toMatchObject({ new: 0, changed: 0 });
    }
    expect(await names(journal)).toHaveLength(12);
  });
});

test('what was written by hand is never overwritten without being shown', async () => {
  const journal = await openJournal();
  await journal.applyImport({ files: [directory()] });
  await journal.db.transaction((tx) =>
    tx.run(
      `update person set title = 'Lawyer', nickname = 'Ani', note = 'likes tea', family = 'two cats'
       where name = 'Ana Ruiz'`,
      []
    )
  );
  const card = textFile(
    'ana.vcf',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ruiz\r\nEMAIL:ana.ruiz@meridian.example\r\nTITLE:Counsel\r\nNICKNAME:Anita\r\nNOTE:theirs\r\nX-SPOUSE:Somebody\r\nEND:VCARD\r\n'
  );
  const { people } = await journal.previewImport({ files: [card] });
  expect(people).toMatchObject([{ outcome: 'changed', changes: ['title'] }]);
  await journal.applyImport({ files: [card] });
  const ana = (await readKnownPeople(journal.db.read)).find(({ name }) => name === 'Ana Ruiz');
  expect(ana).toMatchObject({ nickname: 'Ani', note: 'likes tea', family: 'two cats' });
});
