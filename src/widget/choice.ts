// What a reader chose before, kept only once they chose, and only where the portal lets it be kept.

const KEY = "translate-language";
const NEVER = "translate-never";

/** A reader's choice. A storage that fails is an empty one. */
export class Choice {
  constructor(private storage: "local" | "session" | "none") {}

  get language(): string | null {
    return this.#read(KEY);
  }

  set language(tag: string | null) {
    this.#write(KEY, tag);
  }

  /** Whether the reader does not want to be asked. */
  get isNever(): boolean {
    return this.#read(NEVER) !== null;
  }

  never(): void {
    this.#write(NEVER, "1");
  }

  forget(): void {
    this.#write(KEY, null);
    this.#write(NEVER, null);
  }

  #read(key: string): string | null {
    try {
      return this.#place?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #write(key: string, value: string | null): void {
    try {
      if (value === null) this.#place?.removeItem(key);
      else this.#place?.setItem(key, value);
    } catch {}
  }

  get #place(): Storage | undefined {
    if (this.storage === "none") return undefined;
    return this.storage === "local" ? localStorage : sessionStorage;
  }
}
