// Tells whoever set a page up why the service does not answer it, where a script can find that out.
//
// In the second file: a page that is set up well does not need it.

import { warn } from "./warn.js";

/** A browser tells no script that its site may not ask; but a service that answers everybody else is up. */
export function explain(api: string): void {
  if (new URL(api, location.href).origin === location.origin) return;
  if (asked.has(api)) return;
  asked.add(api);
  const closed = () => warn(`${api} lets no page of ${location.origin} ask; who runs it adds that to widget.origins`);
  fetch(`${api}/widget/manifest.json`, { mode: "no-cors", cache: "no-store" }).then(closed, () => asked.delete(api));
}

const asked = new Set<string>();
