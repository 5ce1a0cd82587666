import type { Weekday } from './calendar';

/** How dates are written and weeks begin, as a person has chosen or their region does. */
export interface DateHabits {
  /** 1 Monday to 7 Sunday. */
  weekStart: Weekday;
  /** Whether 12/11 is 12 November or 11 December. */
  dayOrder: 'day-month' | 'month-day';
}

/** Regions whose week begins on Sunday or Saturday, and which write the month first (CLDR 46, weekData and dateFormats). */
const sunday = new Set(
  'AG AS AU BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' '
  )
);
const saturday = new Set('AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));
const monthFirst = new Set('AS BZ FM GU MH MP PH PR PW UM US VI'.split(' '));

/** What is usual where a locale (`en-GB`) is spoken; without a region English is American, all else ISO. */
export function habitsOfLocale(locale: string): DateHabits {
  const [language = '', ...parts] = locale.split(/[-_.@]/);
  const region =
    parts.find((part) => /^[A-Z]{2}$/.test(part)) ?? (language === 'en' ? 'US' : undefined);
  return {
    weekStart: sunday.has(region ?? '') ? 7 : saturday.has(region ?? '') ? 6 : 1,
    dayOrder: monthFirst.has(region ?? '') ? 'month-day' : 'day-month'
  };
}
