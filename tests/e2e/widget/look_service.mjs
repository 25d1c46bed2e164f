// A double of the whole service for the widget: `/widget.js` as it is built, UI strings from the locale
// files, languages, blocks (upper-cased) and suggestions. The service lies outside the widget; it fails as
// a test says, and keeps what it was asked.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { upper } from "./double.mjs";

const root = new URL("../../../", import.meta.url);
const LANGUAGES = [
  { tag: "uk", name: "українська", dir: "ltr" }, { tag: "pl", name: "polski", dir: "ltr" },
  { tag: "pt-PT", name: "português europeu", dir: "ltr" }, { tag: "ar", name: "العربية", dir: "rtl" },
  { tag: "en", name: "English", dir: "ltr" },
];

/** The double; what a test sets is forgotten by `reset`. */
export class Service {
  pages = new Map();

  static async start() {
    const service = new Service();
    service.reset();
    service.server = createServer((request, response) => void service.#serve(request, response));
    await new Promise((ready) => service.server.listen(0, "127.0.0.1", ready));
    service.url = `http://127.0.0.1:${service.server.address().port}`;
    return service;
  }

  reset() {
    this.gate = undefined;
    Object.assign(this, { asked: [], blocks: [], suggestions: [], headers: {}, fail: () => null, keep: () => null, cut: Infinity, detected: "en" });
  }

  /** Answers blocks only after what this gives is called. */
  hold() {
    let open;
    this.gate = new Promise((done) => { open = done; });
    return open;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }

  async #serve(request, response) {
    const { pathname } = new URL(request.url, this.url);
    this.asked.push(`${request.method} ${pathname}`);
    const send = (type, text) => response.writeHead(200, { "content-type": type, ...(type.includes("html") && this.headers) }).end(text);
    // Strings and scripts are for everybody, blocks for sites that may: here none but our own.
    if (/widget|strings/.test(pathname)) response.setHeader("access-control-allow-origin", "*");
    if (/^\/widget(-more)?\.js$/.test(pathname)) return send("text/javascript", await readFile(new URL(`src/widget/built${pathname}`, root)));
    if (pathname === "/v1/blocks/languages") return send("application/json", JSON.stringify({ from: "en", languages: LANGUAGES }));
    if (pathname.startsWith("/v1/strings/")) return send("application/json", JSON.stringify(await strings(pathname)));
    if (request.method === "POST") return this.#post(pathname, request, response);
    const page = this.pages.get(pathname);
    return page === undefined ? response.writeHead(404).end() : send("text/html; charset=utf-8", page);
  }

  async #post(pathname, request, response) {
    let body = "";
    for await (const piece of request) body += piece;
    const asked = JSON.parse(body);
    const failure = await this.fail(asked);
    if (failure === "silent") return;
    if (failure === "down") return request.socket.destroy();
    if (failure) {
      const { status, code, detail } = failure;
      const problem = { status, title: "The double says no", code, detail };
      return response.writeHead(failure.status, { "content-type": "application/problem+json", ...failure.headers }).end(JSON.stringify(problem));
    }
    if (pathname.endsWith("suggestions")) {
      this.suggestions.push(asked);
      return response.writeHead(202).end();
    }
    this.blocks.push(...asked.blocks.map((block) => ({ ...block, to: asked.to })));
    await this.gate;
    const lines = asked.blocks.map((block, index) => {
      const reason = this.keep(block);
      return reason ? { block: index, parts: null, status: "kept", reason } : { block: index, parts: upper(block), status: "translated" };
    });
    lines.push({ end: true, from: asked.from ?? this.detected, translated: lines.length, kept: 0 });
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    response.end(lines.slice(0, this.cut).map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
}

/** The flat strings of a locale file, as the service would give them: no selectors are in it. */
async function strings(pathname) {
  const tag = pathname.split("/").pop().replace(".json", "");
  const tags = [tag, tag.split("-")[0], "en"];
  for (const one of tags) {
    const text = await readFile(new URL(`locales/${one}/widget.ftl`, root), "utf8").catch(() => "");
    const messages = Object.fromEntries([...text.matchAll(/^([\w-]+) = (.*)$/gm)].map(([, id, value]) => [id, value]));
    if (text) return { messages };
  }
}
