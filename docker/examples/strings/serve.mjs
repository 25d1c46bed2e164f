// Serves the example pages: node serve.mjs [SERVICE [PORT]]. Tells the pages where the service is.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
};

/** Serves the pages on loopback; `modules` is the folder npm filled. Resolves to the server. */
export function serve({ service, port = 0, modules = join(here, "node_modules") }) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    if (path === `${sep}service.js`) {
      response.setHeader("Content-Type", types[".js"]);
      return response.end(`export const service = ${JSON.stringify(service)};\n`);
    }
    const file = path.startsWith(`${sep}modules${sep}`)
      ? join(modules, path.slice("/modules".length))
      : join(here, path === sep ? "fluent.html" : path);
    try {
      const content = await readFile(file);
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [service = "http://127.0.0.1:8080", port = "8090"] = process.argv.slice(2);
  const server = await serve({ service, port: Number(port) });
  console.log(`http://127.0.0.1:${server.address().port}/fluent.html and /flat.html, strings from ${service}`);
}
