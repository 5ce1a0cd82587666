/**
 * The locale dates are written in: that of the system's region where its language is the one the
 * app speaks (`de-AT` of `de`), else the app's. Both as the system tells them, which may be no
 * locale at all.
 */
export function dateLocaleOf(app: string, system: string): string {
  return languageOf(system) !== null && languageOf(system) === languageOf(app) ? system : app;
}

function languageOf(locale: string): string | null {
  try {
    return new Intl.Locale(locale).language;
  } catch {
    return null;
  }
}
