#!/usr/bin/env node
// Writes the ids there are as a TypeScript type: tolmach-strings-keys URL [LANG] > keys.d.ts

const [url, lang = "en"] = process.argv.slice(2);
if (!url || url.startsWith("-")) {
  console.error("Usage: tolmach-strings-keys URL [LANG] > keys.d.ts");
  process.exit(2);
}
const response = await fetch(`${url.replace(/\/+$/, "")}/v1/strings/${lang}.json`);
if (!response.ok) {
  console.error((await response.json().catch(() => ({}))).detail ?? `status ${response.status}`);
  process.exit(1);
}
const { messages } = await response.json();
const ids = Object.keys(messages).map((id) => `  | ${JSON.stringify(id)}`);
console.log(`/** Ids of UI strings, as ${url} has them. */\nexport type Key =\n${ids.join("\n")};`);
