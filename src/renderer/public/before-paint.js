// Runs before the first paint: the theme and the platform come with the address of the window.
{
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  if (query.get('theme') === 'dark') root.dataset.theme = 'dark';
  root.dataset.platform = query.get('platform') ?? 'linux';
  // Zod would try `new Function`, which the content policy forbids and reports.
  globalThis['__zod_globalConfig'] = { jitless: true };
}
