// Where the focus was before something took it, so that it goes back there and not to the page's beginning.

/** Watches `element` among what is under `root`; the function takes it away, and gives the focus back if it was inside. */
export function lend(element: HTMLElement, root: HTMLElement): () => void {
  let before: HTMLElement | undefined;
  element.addEventListener("focusin", ({ relatedTarget: from }) => {
    if (from instanceof HTMLElement && !element.contains(from)) before = from;
  });
  return () => {
    const active = (root.getRootNode() as ShadowRoot).activeElement;
    const isInside = element.contains(active);
    element.remove();
    const to = before?.isConnected ? before : root.querySelector<HTMLElement>(".main, .item");
    if (isInside) to?.focus({ preventScroll: true });
  };
}
