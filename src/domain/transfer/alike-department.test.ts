import { expect, test } from 'vitest';
import { alikeDepartment } from './alike-department';

const departments = [
  'People Ops',
  'Human Resources',
  'Engineering',
  'Marketing',
  'Research and Development',
  'Customer Success',
  'Customer Support',
  'Front Office',
  'Sales',
  'Region 2'
];

test.each([
  ['Ppl Ops', 'People Ops'],
  ['People Operations', 'People Ops'],
  ['Ops, People', 'People Ops'],
  ['HR', 'Human Resources'],
  ['R&D', 'Research and Development'],
  ['Eng', 'Engineering'],
  ['Enginering', 'Engineering'],
  ['Engineering Dept.', 'Engineering'],
  ['Mktg', 'Marketing'],
  ['Cust. Success', 'Customer Success'],
  ['Frontoffice', 'Front Office']
])('%s seems to be %s', (written, meant) => {
  expect(alikeDepartment(written, departments)).toBe(meant);
});

test.each([
  'Legal',
  'Customer',
  'Sales Engineering',
  'Sales EMEA',
  'Research',
  'Finance',
  '—',
  'CS',
  'Region 21'
])('%s is none of these, or could be two of them', (written) => {
  expect(alikeDepartment(written, departments)).toBeNull();
});
