// Builds the widget: the file the service serves, and `dist/` for npm. Prints how large it is.

import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
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
const iife = { ...common, entryPoints: [here("script.ts")], format: "iife", globalName: "TolmachWidget" };

await build({ ...iife, outfile: here("built/widget.js") });
await build({ ...iife, outfile: here("dist/widget.js") });
await build({ ...common, entryPoints: [here("index.ts")], format: "esm", outfile: here("dist/widget.mjs") });
const types = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", here("dist/types"), "-p", here("tsconfig.json")];
const { status } = spawnSync(process.execPath, [here("node_modules/typescript/bin/tsc"), ...types], { stdio: "inherit" });
await writeFile(here("dist/types/package.json"), '{ "type": "module" }\n');

const bytes = await readFile(here("built/widget.js"));
console.log(`widget.js: ${bytes.length} bytes, gzip ${gzipSync(bytes, { level: 9 }).length}, brotli ${brotliCompressSync(bytes).length}`);
process.exitCode = status ?? 1;
