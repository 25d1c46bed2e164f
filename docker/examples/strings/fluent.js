// The page with @fluent/dom: it translates every element that has data-l10n-id.

import { FluentBundle } from "@fluent/bundle";
import { DOMLocalization } from "@fluent/dom";
import { chosen, menu, speak } from "./languages.js";
import { service } from "./service.js";

let lang = chosen();

/** Bundles of the reader's language and of those it falls back to, best first. */
async function* bundles(files) {
  const query = new URLSearchParams({ lang, files: files.join(","), shape: "fluentjs" });
  const response = await fetch(`${service}/v1/strings/chain?${query}`);
  if (!response.ok) throw new Error((await response.json()).detail);
  const chain = await response.json();
  speak(chain[0]);
  for (const { lang: tag, body } of chain) {
    const bundle = new FluentBundle(tag);
    bundle.addResource({ body });
    yield bundle;
  }
}

const l10n = new DOMLocalization(["portal"], bundles);
menu(document.getElementById("language"), (wanted) => {
  lang = wanted;
  l10n.onChange();
});
l10n.connectRoot(document.body);
await l10n.translateRoots();
document.documentElement.dataset.ready = "";
