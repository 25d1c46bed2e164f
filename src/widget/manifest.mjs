// What editors and catalogues read of `<translate-widget>`: `custom-elements.json`, made of the tables in README.md.

/** The manifest; what an option, an event or a property is for is said in the README, once. */
export function manifest(readme) {
  const attributes = rows(readme, "Attribute").map(([name, type, value, description]) => ({
    name: bare(name), type: { text: type.replaceAll(", ", " | ").replaceAll("`", '"') }, ...(value && { default: bare(value) }), description,
  }));
  const events = rows(readme, "Event").map(([name, , description]) => ({ name: bare(name), type: { text: "CustomEvent" }, description }));
  const cssProperties = rows(readme, "Property").flatMap(([names, values, description]) => {
    const defaults = values.match(/`[^`]+`/g);
    return names.match(/--[\w-]+/g).map((name, index) => ({ name, default: bare(defaults[index]), description }));
  });
  const [, parts] = readme.match(/^Parts for[^:]+::[^:]+:([^.]+)\./m);
  const cssParts = parts.match(/\w+/g).map((name) => ({ name }));
  const element = { kind: "class", customElement: true, tagName: "translate-widget", name: "TranslateWidget", attributes, events, cssProperties, cssParts };
  return { schemaVersion: "1.0.0", modules: [{ kind: "javascript-module", path: "dist/widget.mjs", declarations: [element] }] };
}

/** The cells of the table whose first column is called so. */
export function rows(readme, first) {
  const [, table] = readme.match(new RegExp(`^\\| ${first} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, "m"));
  return table.trim().split("\n").map((row) => row.slice(1, -1).split("|").map((cell) => cell.trim()));
}

function bare(text) {
  return text.replaceAll("`", "");
}
