import type { MergeField } from '../../contract/duplicates';
import { isoDate, type IsoDate } from '../../domain/calendar/calendar';
import { capitalised } from '../../domain/wording/words';
import { birthdayWords, rhythmWords, shortDate } from './day-words';
import { daysWords } from './weekday-words';

/** What a field is called. */
export const fieldName: Readonly<Record<MergeField, string>> = {
  name: 'Name',
  nickname: 'Nickname',
  email: 'E-mail',
  employeeNumber: 'Employee number',
  department: 'Department',
  team: 'Team',
  title: 'Title',
  level: 'Level',
  site: 'Site',
  zone: 'Time zone',
  officeDays: 'Office days',
  workingHours: 'Working hours',
  phone: 'Phone',
  manager: 'Manager',
  birthday: 'Birthday',
  startDate: 'Started',
  reach: 'How to reach them',
  likes: 'Likes',
  family: 'Family',
  note: 'Good to know',
  photo: 'Photo',
  rhythm: 'Rhythm',
  left: 'Here or gone'
};

/** A value as one would say it. */
export function fieldWords(field: MergeField, value: string | null, today: IsoDate): string {
  if (field === 'left') return value === null ? 'Still here' : `Left on ${dateWords(value, today)}`;
  if (value === null) return 'Nothing';
  if (field === 'officeDays') return capitalised(daysWords(value.split(' ').map(Number)));
  if (field === 'rhythm') return rhythmWords(Number(value));
  if (field === 'startDate') return dateWords(value, today);
  if (field === 'birthday') return birthdayWords(value);
  return value;
}

function dateWords(value: string, today: IsoDate): string {
  const date = isoDate.safeParse(value);
  return date.success ? shortDate(date.data, today) : value;
}
