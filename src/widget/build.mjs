// Builds the widget: the two files the service serves, `dist/` for npm, and the demo's React page. Prints how
// large the two are.
//
// The first file carries the hash of the second, so that a page that checks the one checks both; and both
// carry what they were built as, so that they know each other after a release. `built/names.json` tells which
// names they spell shorter, for reviewers and for the tests of the page engine.

import { createHash } from "node:crypto";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { minify } from "terser";
import ts from "typescript";
import { manifest } from "./manifest.mjs";
import { ownNames } from "./names.mjs";

/** Style sheets in templates marked `css` lose their white space. */
const packed = {
  name: "packed",
  setup({ onLoad }) {
    onLoad({ filter: /style\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const [, before, css, after] = source.match(/^([^]*)\/\* css \*\/ `([^]*)`([^]*)$/);
      const { code } = await transform(css, { loader: "css", minify: true });
      return { contents: `${before}${JSON.stringify(code.trim())}${after}`, loader: "ts" };
    });
  },
};

/** What the second file needs of modules that are in the first is there already. */
const borrowing = {
  name: "borrowing",
  setup({ onResolve }) {
    onResolve({ filter: /\/(focus|make|trouble|warn)\.js$/ }, () => ({ path: here("borrowed.ts") }));
  },
};

const here = (path) => new URL(path, import.meta.url).pathname;
const common = { bundle: true, minify: true, target: "es2022", charset: "utf8", legalComments: "none", plugins: [packed],
  logLevel: "warning", tsconfig: here("tsconfig.json") };
const FILES = ["widget.js", "widget-more.js"];
/** What the halves know of each other, also those of two releases. */
const SEAM = ["address", "bring", "client", "explain", "focus", "languages", "make", "options", "run", "strings", "trouble", "warn"];
/** What portals write. */
const PUBLIC = ["index", "widget"];
/** React's licence wants to be told. */
const REACT = "/*! React and React DOM, MIT, Copyright (c) Meta Platforms, Inc. and affiliates. */";

await rm(here("dist"), { recursive: true, force: true });
const program = declared();
await writeFile(here("dist/types/package.json"), '{ "type": "module" }\n');
const own = ownNames(program, await types([...SEAM, ...PUBLIC]));
const mangleProps = new RegExp(`^(${own.join("|")})$`);
let mangleCache = {};

const release = `${short(await types(SEAM))}.${short([await script("script.ts"), await script("more.ts")].join())}`;
const more = await script("more.ts", release);
const integrity = `sha384-${createHash("sha384").update(more).digest("base64")}`;
await writeFile(here("built/widget-more.js"), more);
await writeFile(here("built/widget.js"), await script("script.ts", release, integrity));
await writeFile(here("built/names.json"), `${JSON.stringify(mangleCache, null, 1)}\n`);
await build({ ...common, entryPoints: { widget: here("module.ts") }, format: "esm", splitting: true, outdir: here("dist"),
  outExtension: { ".js": ".mjs" }, chunkNames: "widget-[hash]" });
await build({ ...common, entryPoints: [here("demo/react.jsx")], jsx: "automatic", define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: REACT }, outfile: here("built/demo-react.js") });
for (const file of FILES) await copyFile(here(`built/${file}`), here(`dist/${file}`));
await copyFile(here("../../LICENSE"), here("dist/LICENSE"));
await writeFile(here("dist/custom-elements.json"), JSON.stringify(manifest(await readFile(here("README.md"), "utf8"))));

for (const file of FILES) {
  const bytes = await readFile(here(`built/${file}`));
  console.log(`${file}: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${brotliCompressSync(bytes).length}`);
}

/** Writes the types; gives the whole, for what else can be asked of it. */
function declared() {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(here("tsconfig.json"), {}, { ...ts.sys });
  const program = ts.createProgram(fileNames, { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: here("dist/types") });
  const { diagnostics } = program.emit();
  const wrong = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  for (const { messageText } of wrong) console.error(ts.flattenDiagnosticMessageText(messageText, "\n"));
  if (wrong.length > 0) process.exitCode = 1;
  return program;
}

/** A file of the two; without a release, only what it is made of. */
async function script(entry, release = "", integrity = "") {
  const define = { RELEASE: JSON.stringify(release), MORE_INTEGRITY: JSON.stringify(integrity) };
  const plugins = entry === "more.ts" ? [packed, borrowing] : [packed];
  const made = await build({ ...common, plugins, format: "iife", entryPoints: [here(entry)], define, write: false, mangleProps, mangleCache });
  mangleCache = made.mangleCache;
  const compress = { passes: 3, pure_getters: true, unsafe_arrows: true };
  return (await minify(made.outputFiles[0].text, { ecma: 2022, compress })).code;
}

/** The types of some files, without what is said about them. */
async function types(names) {
  const all = await Promise.all(names.map((name) => readFile(here(`dist/types/${name}.d.ts`), "utf8")));
  return all.join().replace(/\/\*[^]*?\*\//g, "").replace(/\s+/g, " ");
}

function short(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
