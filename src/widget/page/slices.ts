// Long work in short slices, so that the page stays quick to the reader's hand.

/** A frame has 16 ms; ours is a part of it. */
export const SLICE_MS = 8;

/** Runs the steps of `work` to their end, letting the browser do its own in between. */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await rest();
    signal?.throwIfAborted();
  }
}

/** Lets input, painting and other tasks have their turn. */
export function rest(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

/** A batch that costs the browser more is a page that costs as much however little is written. */
const DEAR_MS = 100;

/** So many steps are done at once. */
const AT_ONCE = 500;

/** Does the steps of `work` in frame after frame, the first at once; in one go where each frame is dear. */
export async function inFrames(work: Generator<void, void>): Promise<void> {
  const some = () => {
    for (let at = 0; at < AT_ONCE; at++) if (work.next().done) return false;
    return true;
  };
  while (some()) {
    const began = await frame();
    if (!some()) return;
    await rest();
    if (performance.now() - began > DEAR_MS) while (some()) {}
  }
}

/** The next frame, and when it began. A hidden tab has none, so a timer stands in. */
export function frame(): Promise<number> {
  return new Promise((done) => {
    const begin = () => done(performance.now());
    if (document.hidden) setTimeout(begin);
    else requestAnimationFrame(begin);
  });
}
