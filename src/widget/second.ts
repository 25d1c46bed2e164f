// Loads the second file, from where the first came from and with what let the first in: nonce, hash.

import { laid } from "./laid.js";
import type { More } from "./bring.js";
import { Trouble } from "./trouble.js";
import { warn } from "./warn.js";

/** The `integrity` of the second file as it was built with this one; `build.mjs` puts it in. */
declare const MORE_INTEGRITY: string;

/** What both files of one build say they are: `shape.words`. */
declare const RELEASE: string;

/** The second half; `first` is the script the first came in. */
export function second(first: HTMLScriptElement | null, api: string): Promise<More> {
  const known = laid();
  if (known) return fitting(known);
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    // The newer file is asked for after a release, also where the older is still fresh in the browser.
    const address = new URL(`widget-more.js?${MORE_INTEGRITY.slice(7, 15).replace(/\W/g, "-")}`, first?.src || `${api}/`);
    script.src = trusted(address.href);
    script.nonce = first?.nonce ?? "";
    script.crossOrigin = first?.crossOrigin ?? null;
    if (first?.integrity) {
      script.integrity = MORE_INTEGRITY;
      script.crossOrigin ??= "anonymous";
    }
    const ended = () => {
      const more = laid();
      // The page is to be as it was, to the byte.
      script.remove();
      if (more) done(fitting(more));
      else fail(warn(`${address.href} cannot be loaded`));
    };
    script.onload = script.onerror = ended;
    document.head.append(script);
  });
}

/** After a release the older first file lives on in browsers for a while; the second is always the newest. */
async function fitting(more: More): Promise<More> {
  const { release = "" } = more;
  const isFit = shapeOf(release) === shapeOf(RELEASE);
  const what = isFit ? "they fit" : "they do not fit, until the page is loaded anew";
  if (release !== RELEASE) warn(`widget.js is ${RELEASE}, widget-more.js is ${release || "older"}; ${what}`);
  if (!isFit) throw new Trouble("other");
  return more;
}

function shapeOf(release: string): string {
  return release.split(".")[0]!;
}

type Policy = { createScriptURL(address: string): string };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
let policy: Policy | undefined;

/** An address as Trusted Types want it, under the one policy we have: `tolmach`. */
function trusted(address: string): string {
  if (!trustedTypes) return address;
  try {
    policy ??= trustedTypes.createPolicy("tolmach", { createScriptURL: (address) => address });
  } catch (error) {
    warn("the Content-Security-Policy must have: trusted-types tolmach");
    throw error;
  }
  return policy.createScriptURL(address);
}
