// What the widget tells scripts of the page: events of its element, named with or without `translate-`.
//
// They bubble, so who hears them at the document needs no widget yet.

type Hear = (event: CustomEvent) => void;

/** The events of one element, or of all in a document. */
export class Events {
  constructor(private host: EventTarget) {}

  on(name: string, hear: Hear): void {
    this.host.addEventListener(fullName(name), hear as EventListener);
  }

  off(name: string, hear: Hear): void {
    this.host.removeEventListener(fullName(name), hear as EventListener);
  }

  /** Tells; false where a listener does not want it. */
  tell(name: string, detail: object, cancelable = false): boolean {
    return this.host.dispatchEvent(new CustomEvent(fullName(name), { detail, cancelable, bubbles: true, composed: true }));
  }
}

function fullName(name: string): string {
  return name.startsWith("translate-") ? name : `translate-${name}`;
}
