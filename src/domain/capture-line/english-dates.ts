import type { DateLanguage } from './date-words';

/** English words for days, times and lengths. */
export const englishDates: DateLanguage = {
  namedDays: {
    today:
      'today|tonight|this lunchtime|this lunch|at lunch today|this arvo|this morning|this afternoon|this evening|this noon|earlier today|just now',
    'due today':
      'eod|cob|end of day|end of the day|end of today|close of business|end of business|eob|asap today|end of play|this afternoon latest|close of play',
    yesterday:
      "yesterday|yesteday|yesterady|yestarday|yesturday|ysterday|yeserday|yday|yest|y'day|ystd|yesterday lunchtime|yesterday night|late yesterday|earlier yesterday|last night|yesterday morning|yesterday noon|yesterday afternoon|yesterday evening",
    'day before': 'the day before yesterday|day before yesterday',
    tomorrow:
      'tomorrow|tomorow|tommorow|tommorrow|tomorrrow|tmr|tmrw|tmw|tomorrow morning|tomorrow noon|tomorrow afternoon|tomorrow evening|end of tomorrow|tomoz|tomo|2moro|tomorrow eod|eod tomorrow|tomorrow lunchtime',
    'day after': 'the day after tomorrow|day after tomorrow',
    'week end':
      'eow|end of week|end of the week|end of this week|the end of the week|the end of this week|the weekend|weekend|end of play friday|later this week|this week|by the weekend|before the weekend|the end of week|within the week',
    'next week end': 'end of next week|the end of next week|late next week|later next week',
    'month end':
      'eom|end of month|end of the month|end of this month|the end of the month|the end of this month|month end|month-end|later this month|this month',
    'next month end': 'end of next month|the end of next month',
    'year end': 'eoy|end of year|end of the year|the end of the year|year end|year-end|this year',
    'last week':
      'last week|the last week|the other week|earlier last week|in the last week|sometime last week',
    'next week':
      'next week|early next week|sometime next week|start of next week|beginning of next week',
    'last month': 'last month',
    christmas: 'christmas|xmas|the holidays|christmas break|the christmas break',
    'other day': 'the other day',
    'earlier this week': 'earlier this week|earlier in the week',
    'week before last': 'the week before last|week before last',
    weekend:
      'last weekend|this weekend|over the weekend|at the weekend|on the weekend|at the week-end',
    'next month': 'next month|early next month|start of next month|beginning of next month'
  },
  weekdays: [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed weds',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun'
  ],
  verbsToo: 'sat',
  afterSat: 'with down next in beside near together by at',
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec'
  ],
  partsOfDay: 'morning afternoon evening night noon lunchtime',
  last: 'last past',
  next: 'next',
  this: 'this coming',
  ago: 'ago back',
  in: 'in within',
  time: 'time',
  endOf: 'end',
  midOf: 'mid middle',
  earlyIn: 'early beginning start',
  lateIn: 'late end',
  of: 'of',
  the: 'the',
  and: 'and',
  due: 'by until till til before due latest',
  soft: 'on for at around sometime',
  on: 'on by before until till',
  at: 'at @',
  spanFrom: 'from between',
  spanTo: 'to till til until and',
  beforeLast: 'before last',
  firstThing: 'first thing|first thing on|first thing this',
  latest:
    'no later than|not later than|sometime before|some time before|ahead of|at the latest by|latest by|at the latest on|due by|due on',
  afterOrdinal: 'with and at for about in on re regarding i we she he they by but over via',
  units: {
    hour: 'h hr hrs hour hours min mins minutes minute',
    day: 'd day days',
    week: 'w wk wks week weeks',
    fortnight: 'fortnight fortnights',
    month: 'mo month months',
    year: 'yr yrs year years'
  },
  hours: 'h hr hrs hour hours hour-long',
  minutes: "m min mins minute minutes ' ′",
  noon: 'noon midday',
  past: 'past',
  before: 'to',
  oclock: "o'clock oclock",
  am: 'am',
  pm: 'pm',
  half: 'half',
  quarter: 'quarter quarters',
  ones: 'one',
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    'twenty-five': 25,
    thirty: 30,
    forty: 40,
    'forty-five': 45,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    couple: 2,
    few: 3
  },
  vagueNumbers: 'couple few'
};
