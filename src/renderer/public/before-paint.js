// Runs before the first paint, as a script of its own because the content policy allows no inline one.
{
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = query.get('theme') ?? (prefersDark ? 'dark' : 'light');
  root.dataset.platform = query.get('platform') ?? platformOf(navigator.userAgent);
  // The region's, where it is not that of the page's language alone (main/date-locale.ts).
  const locale = query.get('locale');
  if (locale !== null) root.dataset.locale = locale;
  // No name is shown before the page knows which to hide (app/discretion.tsx).
  if (query.has('discreet')) root.dataset.discreet = 'waiting';
  // Zod would try `new Function`, which the content policy forbids and reports.
  globalThis['__zod_globalConfig'] = { jitless: true };
}

/** The names of contract/desktop. */
function platformOf(userAgent) {
  if (userAgent.includes('Macintosh')) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : 'linux';
}
