// The widget as a package, as `npm run build` in `src/widget` makes it: module, types, README, manifest.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { manifest, rows } from "../../../src/widget/manifest.mjs";
import * as stage from "./look_stage.mjs";
import { isQuiet, main, show, translated } from "./look_stage.mjs";

const run = promisify(execFile);
const widget = fileURLToPath(new URL("../../../src/widget/", import.meta.url));
const readme = await readFile(join(widget, "README.md"), "utf8");

test("a_module_of_a_page_imports_the_package_and_its_half_comes_when_needed", async () => {
  const asked = [];
  await stage.page.route("**/dist/*.mjs", async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    await route.fulfill({ contentType: "text/javascript", body: await readFile(join(widget, pathname), "utf8") });
  });
  await show(`<script type="module">import { init, on } from "/dist/widget.mjs";
    on("end", ({ detail }) => { globalThis.ended = detail.lang; });
    globalThis.widget = await init({ languages: ["uk", "pl"], detect: "off", bgColor: "#204080" });</script>`);
  await main().waitFor();
  await stage.page.waitForLoadState("networkidle");
  const before = asked.length;

  await translated();

  assert.ok(asked.length > before, asked.join());
  assert.deepEqual(await stage.page.evaluate(() => [ended, widget.language, widget.languages.map(({ tag }) => tag)]), ["uk", "uk", ["en-GB", "uk", "pl"]]);
  isQuiet();
});

const CONSUMER = `import { init, translateTo, type Options, type Language, type Widget } from "tolmach-widget";
const options: Options = { api: "https://translate.example", languages: ["uk"], look: "list", flags: true, zIndex: 5, protect: ["Ada"] };
const widget: Widget = await init(options);
const tags: string[] = widget.languages.map(({ tag }: Language) => tag);
const isDone: boolean = await translateTo(tags[0] ?? "");
widget.on("end", ({ detail }) => console.log(detail, isDone));
// @ts-expect-error: no such option
await init({ positon: "top-left" });
// @ts-expect-error: a tag is a text
await widget.translateTo(5);
`;

for (const resolution of [{ module: "nodenext" }, { module: "esnext", moduleResolution: "bundler" }]) {
  test(`its_types_compile_in_a_strict_project_of_module_${resolution.module}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), "tolmach-types-"));
    try {
      await mkdir(join(folder, "node_modules"));
      await symlink(widget, join(folder, "node_modules/tolmach-widget"));
      await writeFile(join(folder, "package.json"), '{ "type": "module" }');
      await writeFile(join(folder, "consumer.ts"), CONSUMER);
      const compilerOptions = { ...resolution, target: "es2022", lib: ["es2022", "dom", "dom.iterable"], strict: true, noEmit: true, types: [] };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));

      const { stdout } = await run(process.execPath, [join(widget, "node_modules/typescript/bin/tsc"), "-p", folder]).catch((error) => error);

      assert.equal(stdout, "");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test("the_readme_has_every_option_as_it_is", async () => {
  const contents = 'export { TABLE } from "./options.ts"; export { ATTRIBUTES } from "./options.ts";';
  const { outputFiles } = await build({ stdin: { contents, resolveDir: widget }, bundle: true, write: false, format: "esm", tsconfigRaw: {} });
  const { TABLE, ATTRIBUTES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const said = (kind, value) => (kind === "flag" ? (value ? "on" : "off") : Array.isArray(value) ? "" : String(value));
  const options = Object.values(TABLE).map(([kind, value], index) => {
    const kinds = Array.isArray(kind) ? kind.join(", ") : kind;
    return [ATTRIBUTES[index], kinds, said(kind, value)].join(" | ");
  });

  const described = rows(readme, "Attribute").map(([name, kind, value]) => [name, kind, value].join(" | ").replaceAll("`", ""));

  assert.deepEqual(described, options);
});

test("the_manifest_is_what_the_readme_says", async () => {
  const { modules } = JSON.parse(await readFile(join(widget, "dist/custom-elements.json"), "utf8"));
  const [{ attributes, events, cssProperties, cssParts }] = modules[0].declarations;

  assert.deepEqual(modules, JSON.parse(JSON.stringify(manifest(readme).modules)));
  assert.deepEqual(attributes.find(({ name }) => name === "theme").type, { text: '"auto" | "light" | "dark"' });
  assert.ok(events.some(({ name }) => name === "translate-end"));
  assert.equal(cssProperties.find(({ name }) => name === "--translate-fg").default, "#fff");
  assert.ok(cssParts.some(({ name }) => name === "panel"));
});

test("the_readme_names_the_parts_and_properties_there_are", async () => {
  const files = await Promise.all(["view", "cards", "original", "make", "style"].map((name) => readFile(join(widget, `${name}.ts`), "utf8")));
  const source = files.join();
  const { cssProperties, cssParts } = manifest(readme).modules[0].declarations[0];
  const properties = [...new Set(source.match(/--translate-[a-z-]+/g))].sort();

  assert.deepEqual(cssProperties.map(({ name }) => name).sort(), properties);
  for (const { name } of cssParts) assert.match(source, new RegExp(`["\` ]${name}\\b`));
});

test("what_is_packed_is_what_a_page_needs", async () => {
  const { stdout } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: widget });

  const files = JSON.parse(stdout)[0].files.map(({ path }) => path).filter((path) => !/^dist\/(types\/|widget-\w{8}\.mjs)/.test(path));

  assert.deepEqual(files.sort(), ["README.md", "dist/LICENSE", "dist/custom-elements.json", "dist/widget-more.js", "dist/widget.js", "dist/widget.mjs", "package.json"]);
});
