// Builds the widget: the two files the service serves, and `dist/` for npm. Prints how large they are.
//
// The first file carries the hash of the second, so that a page that checks the one checks both.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, transform } from "esbuild";

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

const here = (path) => new URL(path, import.meta.url).pathname;
const common = { bundle: true, minify: true, target: "es2022", charset: "utf8", legalComments: "none", plugins: [packed],
  logLevel: "warning", tsconfig: here("tsconfig.json") };
const script = { ...common, format: "iife" };
const FILES = ["widget.js", "widget-more.js"];

await rm(here("dist"), { recursive: true, force: true });
await build({ ...script, entryPoints: [here("more.ts")], outfile: here("built/widget-more.js") });
const hash = createHash("sha384").update(await readFile(here("built/widget-more.js"))).digest("base64");
await build({ ...script, entryPoints: [here("script.ts")], globalName: "TolmachWidget", outfile: here("built/widget.js"),
  define: { MORE_INTEGRITY: JSON.stringify(`sha384-${hash}`) } });
await build({ ...common, entryPoints: { widget: here("module.ts") }, format: "esm", splitting: true, outdir: here("dist"),
  outExtension: { ".js": ".mjs" }, chunkNames: "widget-[hash]" });
for (const file of FILES) await copyFile(here(`built/${file}`), here(`dist/${file}`));
const types = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", here("dist/types"), "-p", here("tsconfig.json")];
const { status } = spawnSync(process.execPath, [here("node_modules/typescript/bin/tsc"), ...types], { stdio: "inherit" });
await writeFile(here("dist/types/package.json"), '{ "type": "module" }\n');

for (const file of FILES) {
  const bytes = await readFile(here(`built/${file}`));
  console.log(`${file}: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${brotliCompressSync(bytes).length}`);
}
process.exitCode = status ?? 1;
