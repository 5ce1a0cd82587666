/** Regions that write the month first (CLDR 46, dateFormats). */
const monthFirst = new Set('AS BZ FM GU MH MP PH PR PW UM US VI'.split(' '));

/** In which order figures of a date are written where a locale (`en-GB`) is spoken; without a region English is American, all else puts the day first. */
export function dayOrderOf(locale: string): 'day-month' | 'month-day' {
  const [language = '', ...parts] = locale.split(/[-_.@]/);
  const region =
    parts.find((part) => /^[A-Z]{2}$/.test(part)) ?? (language === 'en' ? 'US' : undefined);
  return monthFirst.has(region ?? '') ? 'month-day' : 'day-month';
}
