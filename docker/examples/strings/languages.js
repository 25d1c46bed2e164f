// The menu of languages, and the language of this visit.

/** What the portal offers; it need not be all the service has. */
export const LANGUAGES = ["en", "uk", "pl", "pt-BR", "es", "fr", "de", "ar", "he", "ja"];

/** What the reader chose here, or else what the browser asks for. */
export function chosen() {
  return new URLSearchParams(location.search).get("lang") ?? navigator.language;
}

/** Fills the menu with the languages, each by its own name; `use` is told what was chosen. */
export function menu(select, use) {
  select.replaceChildren(...LANGUAGES.map(choice));
  select.addEventListener("change", () => {
    history.replaceState(null, "", `?lang=${select.value}`);
    use(select.value);
  });
}

/** Tells browsers, screen readers and style sheets which language the page is in. */
export function speak({ lang, dir }) {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const select = document.getElementById("language");
  // A language by its address that the portal does not offer yet: its localizer looks at it.
  if (![...select.options].some(({ value }) => value === lang)) select.add(choice(lang));
  select.value = lang;
}

const choice = (lang) => new Option(new Intl.DisplayNames([lang], { type: "language" }).of(lang), lang);
