// What goes into the frames: their sandbox runs no script, and the policy of the page holds in them.

/**
 * Shows an article `{title?, body, dir, lang}` in the frame with this id.
 *
 * In a new frame each time: Chromium 156 lays out nothing in one that was hidden and shown again.
 */
export function showIn(id, article) {
  const frame = document.getElementById(id);
  const fresh = frame.cloneNode();
  fresh.srcdoc = framed(article);
  fresh.hidden = false;
  frame.replaceWith(fresh);
}

/** A page around what may be a fragment; browsers merge the two where it is a page already. */
function framed({ title, body, dir, lang }) {
  const heading = document.createElement("h1");
  heading.textContent = title ?? "";
  const top = title ? heading.outerHTML : "";
  const head = '<meta charset="utf-8"><link rel="stylesheet" href="/page/reading.css">';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head>${head}</head><body>${top}${body}`;
}
