// The page without a Fluent library: texts by id, plural forms and dates from the service.

import { createStrings } from "tolmach-strings";
import { chosen, menu, speak } from "./languages.js";
import { service } from "./service.js";

const strings = await createStrings({
  url: service, lang: chosen(), files: ["portal"], storage: localStorage, report: 1,
});

async function show() {
  speak(strings);
  const translate = async (element) => {
    const { l10nId: id, l10nArgs: args } = element.dataset;
    element.textContent = await strings.format(id, typed(JSON.parse(args ?? "{}")));
  };
  await Promise.all([...document.querySelectorAll("[data-l10n-id]")].map(translate));
  document.documentElement.dataset.ready = strings.isStale ? "stale" : "";
}

/** JSON has no dates. */
function typed({ date, ...args }) {
  return date === undefined ? args : { date: new Date(date), ...args };
}

menu(document.getElementById("language"), (lang) => strings.use(lang).then(show));
await show();
