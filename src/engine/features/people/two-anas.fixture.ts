import { idOf, type TestJournal } from '../../journal.fixture';

/** Two people who are one, and two others. */
export async function twoAnas({ journal, itIs }: TestJournal) {
  itIs('2026-09-01T09:00:00Z');
  await journal.addPerson({
    name: 'Ana Ruiz',
    department: 'Legal',
    email: 'ana.ruiz@meridian.example'
  });
  await journal.addPerson({
    name: 'Ana María Ruiz',
    department: 'Legal',
    email: 'ana.ruiz@old.example',
    title: 'Counsel'
  });
  for (const name of ['Raj Patel', 'Wei Chen'])
    await journal.addPerson({ name, department: 'Sales' });
  itIs('2026-11-18T11:00:00Z');
  return { kept: await idOf(journal, 'Ana Ruiz'), gone: await idOf(journal, 'Ana María Ruiz') };
}
