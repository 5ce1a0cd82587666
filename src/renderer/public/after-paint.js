// Brings the scripts of the main window when its frame is on the screen: to read them before would
// hold up the frame. The build writes them into this element (scripts/painted-frame.mjs).
{
  const { entry } = document.currentScript.dataset;
  let isAsked = false;

  const bringScripts = () => {
    if (isAsked) return;
    isAsked = true;
    // The first thing a page asks. It also says that the frame stands (main/app.ts).
    globalThis.startReply = globalThis.bridge.invoke('readStart', {});
    for (const link of document.querySelectorAll('link[rel=later]')) link.rel = 'modulepreload';
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = entry;
    document.head.append(script);
  };

  new PerformanceObserver(bringScripts).observe({ type: 'paint', buffered: true });
  // A window that nobody sees is not painted.
  setTimeout(bringScripts, 1_000);
}
