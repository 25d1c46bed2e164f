// The widget's own words: from the service in the reader's language, before that a few in English.

/** What is said while nothing has come, or nothing comes. */
const ENGLISH: Record<string, string> = {
  button: "Translate »",
  "button-label": "Translate this page",
  "error-network": "The translation service does not answer. The page stays as it is.",
  "error-rival": "Another translator is active on this page, so this one is off.",
  "error-other": "The page could not be translated. It stays as it is.",
  retry: "Try again",
  close: "Close",
};

/** Words of one language. */
export class Strings {
  constructor(readonly tag = "en", private all: Record<string, string> = {}) {}

  /** A message, its variable filled in; empty where nobody has it. */
  say(id: string, value = ""): string {
    const text = this.all[`widget-${id}`] ?? ENGLISH[id] ?? ENGLISH[id.startsWith("error-") ? "error-network" : ""] ?? "";
    return text.replace(/\{\s*\$\w+\s*\}/g, () => value);
  }
}
