/** Longer than any frame; a window that nobody sees draws none. */
const mostMs = 100;

/** Resolves when what was just asked for is on the screen: to hand over a large file takes a frame of its own. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, mostMs);
    requestAnimationFrame(() => setTimeout(resolve));
  });
