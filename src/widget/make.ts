// Makes elements without HTML text, so that neither a CSP nor Trusted Types have anything to say.

type Given = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** An element with attributes, listeners (`onclick`) and children; `text` is its text. */
export function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  given: Given = {},
  ...children: (Node | "" | false | undefined)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (key === "text") element.textContent = String(value ?? "");
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child): child is Node => Boolean(child)));
  return element;
}

/** A button. */
export function button(text: string, onclick: (event: Event) => void, given: Given = {}): HTMLButtonElement {
  return make("button", { type: "button", part: "button", text, onclick, ...given });
}
