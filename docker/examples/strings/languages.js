// The menu of languages, and the language of this visit.

import { service } from "./service.js";

/** What the reader chose here, or else what the browser asks for. */
export function chosen() {
  return new URLSearchParams(location.search).get("lang") ?? navigator.language;
}

/** Fills the menu with the languages the service has; `use` is told what was chosen. */
export async function menu(select, use) {
  const response = await fetch(`${service}/v1/locales`);
  if (!response.ok) return;
  const { locales } = await response.json();
  const option = ({ lang, own_name }) => new Option(own_name, lang);
  select.replaceChildren(...locales.map(option));
  select.addEventListener("change", () => {
    history.replaceState(null, "", `?lang=${select.value}`);
    use(select.value);
  });
}

/** Tells browsers, screen readers and style sheets which language the page is in. */
export function speak({ lang, dir }) {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  document.getElementById("language").value = lang;
}
