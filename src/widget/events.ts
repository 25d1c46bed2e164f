// What the widget tells scripts of the page: events of its element, named with or without `translate-`.
//
// They bubble, so who hears them at the document needs no widget yet.

type Hear = (event: CustomEvent) => void;

/** The events of one element, or of all in a document. */
export class Events {
  #listeners = new Map<string, Map<Hear, EventListener>>();

  constructor(private host: EventTarget) {}

  on(name: string, hear: Hear): void {
    const all = this.#listeners.get(name) ?? new Map<Hear, EventListener>();
    const listener = (event: Event) => hear(event as CustomEvent);
    if (!all.has(hear)) this.host.addEventListener(fullName(name), listener);
    this.#listeners.set(name, all.set(hear, all.get(hear) ?? listener));
  }

  off(name: string, hear: Hear): void {
    const listener = this.#listeners.get(name)?.get(hear);
    if (listener) this.host.removeEventListener(fullName(name), listener);
    this.#listeners.get(name)?.delete(hear);
  }

  /** Tells; false where a listener does not want it. */
  tell(name: string, detail: object, cancelable = false): boolean {
    return this.host.dispatchEvent(new CustomEvent(fullName(name), { detail, cancelable, bubbles: true, composed: true }));
  }
}

function fullName(name: string): string {
  return name.startsWith("translate-") ? name : `translate-${name}`;
}
