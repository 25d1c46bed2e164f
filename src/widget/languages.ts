// Languages as a reader knows them: own name, direction, and which of a list is meant by a tag.
//
// Knows no page and no service; what the browser's own tables say is enough to show a list at once.

/** A language one can choose. */
export interface Language {
  tag: string;
  name: string;
  dir: "ltr" | "rtl";
  /** Where the page itself has it, by its own links. */
  href?: string;
}

/** A language as the browser knows it, named in the language `of`; in itself where not given. */
export function languageOf(tag: string, of = tag): Language {
  return { tag, name: nameOf(tag, of), dir: RTL.test(part(tag, "script")) ? "rtl" : "ltr" };
}

/** Scripts that run from right to left, of languages that are alive. */
const RTL = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/** The one of `all` that `tag` means: itself, or the same language of another region. */
export function find(all: Language[], tag: string): Language | undefined {
  const want = tag.replace(/_/g, "-").toLowerCase();
  return (
    all.find((one) => one.tag.toLowerCase() === want) ??
    all.find((one) => isSame(one.tag, want, "language") && isSame(one.tag, want, "script")) ??
    all.find((one) => isSame(one.tag, want, "language") && !/-\w{4}\b/.test(want))
  );
}

/** The flag of the country a language is first thought of with. */
export function flagOf(tag: string): string {
  return part(tag, "region").replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0)));
}

/** A page is written in English, not in British English, as far as a reader is concerned. */
export function withoutRegion(tag: string): string {
  return tag.replace(/-([A-Z]{2}|\d{3})\b.*/i, "");
}

function nameOf(tag: string, of: string): string {
  try {
    return new Intl.DisplayNames([of], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function isSame(one: string, other: string, which: "language" | "script"): boolean {
  return part(one, which) === part(other, which);
}

function part(tag: string, which: "language" | "script" | "region"): string {
  try {
    return new Intl.Locale(tag).maximize()[which] ?? "";
  } catch {
    return "";
  }
}
