import { expect, test } from 'vitest';
import { helloNote } from './hello-note';
import { occasionNote } from './occasion-note';
import { praiseNote } from './praise-note';
import { reminderNote } from './reminder-note';

test('a hello leans on what one talked about, and asks for nothing', () => {
  expect(helloNote({ name: 'Dr. Luca Bianchi', topic: 'partner-portal', isMet: true }).body).toBe(
    'Hi Luca,\n\nI thought of our talk about partner portal today. How did it go on?\n\nNo need to answer, I only wanted to say hello.'
  );
  expect(helloNote({ name: 'Luca Bianchi', topic: null, isMet: true }).body).toContain(
    'came to my mind'
  );
});

test('a hello to somebody not met yet is an invitation', () => {
  expect(helloNote({ name: 'Luca Bianchi', topic: null, isMet: false }).body).toContain(
    'we have not met yet'
  );
});

test('a word for an occasion says what it is, and whether it comes early', () => {
  const kwame = { name: 'Kwame Boateng', kind: 'work-anniversary', isPast: true } as const;
  expect(occasionNote({ ...kwame, years: 10 }).body).toBe(
    'Hi Kwame,\n\nten years here, congratulations. It is good to have you around.'
  );
  expect(occasionNote({ ...kwame, kind: 'birthday', years: null, isPast: false }).body).toBe(
    'Hi Kwame,\n\na little early: happy birthday. I hope you have a good day, and somebody brings cake.'
  );
});

test('praise names the deed before others, and thanks', () => {
  expect(praiseNote({ name: 'Mei-Lin Tan', text: 'introduce me to Legal' }).body).toBe(
    'Mei-Lin promised to introduce me to Legal, and did. Thank you, Mei-Lin.'
  );
  expect(praiseNote({ name: 'Raj Patel', text: 'the churn study' }).body).toBe(
    'Raj gave me the churn study, as promised. Thank you, Raj.'
  );
});

test('a kind nudge thanks for what was offered, and is in no hurry', () => {
  expect(reminderNote('Farah Said', { text: 'share the churn study' }).body).toBe(
    'Hi Farah,\n\nthank you for offering to share the churn study. Whenever it suits you, no rush at all.'
  );
  expect(reminderNote('Tom Ek', { text: 'the reading list' }).body).toBe(
    'Hi Tom,\n\nI look forward to the reading list. Whenever it suits you, no rush at all.'
  );
});
