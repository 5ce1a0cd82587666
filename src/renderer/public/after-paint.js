// Brings the scripts of the main window when its frame is on the screen: to read them before would
// hold up the frame. The build writes them into this element (scripts/painted-frame.mjs).
{
  const { entry } = document.currentScript.dataset;
  let isAsked = false;

  const bringScripts = () => {
    if (isAsked) return;
    isAsked = true;
    const loaded = [...document.querySelectorAll('link[rel=later]')].map(asModule);
    // The first thing a page asks. By it main knows that it can turn to other work (main/app.ts).
    globalThis.startReply = Promise.all(loaded).then(() =>
      globalThis.bridge.invoke('readStart', {})
    );
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = entry;
    document.head.append(script);
  };

  const asModule = (link) =>
    new Promise((resolve) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', resolve);
      link.rel = 'modulepreload';
    });

  new PerformanceObserver(bringScripts).observe({ type: 'paint', buffered: true });
  // A window that nobody sees is not painted.
  setTimeout(bringScripts, 1_000);
}
