// What goes into the frames: their sandbox runs no script, and the policy of the page holds in them.

/** A page around what may be a fragment; browsers merge the two where it is a page already. */
export function framed({ title, body, dir, lang }) {
  const heading = document.createElement("h1");
  heading.textContent = title ?? "";
  const top = title ? heading.outerHTML : "";
  const head = '<meta charset="utf-8"><link rel="stylesheet" href="/page/reading.css">';
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head>${head}</head><body>${top}${body}`;
}
