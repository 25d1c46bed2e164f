// The page's words in the reader's language, put there by the server.

const words = JSON.parse(document.getElementById("words").textContent);
const lang = document.documentElement.lang;
const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });

/** The message, with `{ $name }` replaced; numbers are written as the language does. */
export function say(id, values = {}) {
  const text = words[id] ?? id;
  return text.replace(/\{\s*\$(\w+)\s*\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? numbers.format(value) : value;
  });
}

/** The name as it starts a line: languages are lower case in many tongues. */
export function capital(name) {
  const [first = "", ...rest] = name;
  return first.toLocaleUpperCase(lang) + rest.join("");
}
