// Brings the scripts of the main window when its frame is on the screen: to read them before would
// hold up the frame. The build writes them into this element (scripts/painted-frame.mjs).
{
  const { entry } = document.currentScript.dataset;
  let isAsked = false;

  const bringScripts = () => {
    if (isAsked) return;
    isAsked = true;
    const read = [...document.querySelectorAll('link[rel=later]')].map(
      (link) =>
        new Promise((resolve) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', resolve);
          link.rel = 'modulepreload';
        })
    );
    // Not before: main would turn to other work while it has files to serve (main/app.ts).
    globalThis.startReply = Promise.all(read).then(() =>
      globalThis.bridge.invoke('readStart', {})
    );
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = entry;
    document.head.append(script);
  };

  // What stands already takes no click yet: it is done when it does (app/window-root.tsx).
  addEventListener('click', ({ clientX, clientY }) => (globalThis.earlyClick = [clientX, clientY]), {
    once: true
  });

  new PerformanceObserver(bringScripts).observe({ type: 'paint', buffered: true });
  // A window that nobody sees is not painted.
  setTimeout(bringScripts, 1_000);
}
