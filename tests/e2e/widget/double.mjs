// A double of `POST /v1/blocks`, for the service lies outside the widget: it upper-cases what it is sent,
// or answers as a test says (a code in place of parts: why the block stays), and keeps the requests. It also serves the pages and scripts of a test.

import { createServer } from "node:http";

/** Answers to one block; each is given the block and the number of the request. */
export const upper = (block) => shaped(block.parts, block.keep ?? [], (text) => text.toUpperCase());
export const lettered = (block, request) =>
  shaped(block.parts, block.keep ?? [], (text) => text.replace(/\p{L}+/gu, String.fromCharCode(96 + request)));
/** The elements of each parent in the opposite order; texts stay where they are. */
export const turned = (block) => turnedParts(upper(block));
/** Everything in the opposite order. */
export const reversed = (block) => reversedParts(upper(block));
/** The last element twice. */
export const doubled = (block) => {
  const parts = upper(block);
  return [...parts, parts.findLast((part) => typeof part !== "string")];
};
/** Without its elements. */
export const dropped = (block) => upper(block).filter((part) => typeof part === "string");
/** With elements that say nothing. */
export const emptied = (block) => upper(block).map((part) => (typeof part === "string" ? part : [part[0]]));

/** The double; `answer`, `status` and `cut` may be set at any time. */
export class Double {
  requests = [];
  answer = upper;
  /** What a request is refused with, if at all. */
  status = 200;
  /** After how many lines an answer breaks off. */
  cut = Infinity;
  /** Of how many requests the asker hung up before the answer. */
  dropped = 0;
  files = new Map();
  #gate = Promise.resolve();
  #waiting = new Set();
  #open = () => {};

  static async start() {
    const double = new Double();
    double.server = createServer((request, response) => double.#serve(request, response));
    await new Promise((ready) => double.server.listen(0, "127.0.0.1", ready));
    double.url = `http://127.0.0.1:${double.server.address().port}`;
    return double;
  }

  /** Serves a text under a path. */
  put(path, type, text, headers = {}) {
    this.files.set(path, { text, headers: { "content-type": type, ...headers } });
  }

  /** All blocks it was sent, in their order. */
  get blocks() {
    return this.requests.flatMap(({ blocks }) => blocks);
  }

  /** What the blocks say, without their elements. */
  get texts() {
    return this.blocks.map(({ parts }) => plain(parts));
  }

  /** Waits until `is` says yes; it is asked at each request and each that is dropped. */
  until(is) {
    if (is()) return Promise.resolve();
    return new Promise((done) => this.#waiting.add({ is, done }));
  }

  /** Answers nothing until `release`. */
  hold() {
    this.#gate = new Promise((open) => { this.#open = open; });
  }

  release() {
    this.#open();
  }

  forget() {
    this.release();
    this.#waiting.clear();
    Object.assign(this, { requests: [], answer: upper, status: 200, cut: Infinity, dropped: 0 });
    this.files.clear();
  }

  stop() {
    this.release();
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }

  async #serve(request, response) {
    if (request.method === "POST") return this.#blocks(request, response);
    const file = this.files.get(new URL(request.url, this.url).pathname);
    response.writeHead(file ? 200 : 404, file?.headers ?? {}).end(file?.text ?? "");
  }

  #tell() {
    for (const one of this.#waiting) if (one.is()) this.#waiting.delete(one) && one.done();
  }

  async #blocks(request, response) {
    let body = "";
    for await (const piece of request) body += piece;
    const asked = JSON.parse(body);
    const number = this.requests.push(asked);
    response.on("close", () => {
      if (response.writableFinished) return;
      this.dropped += 1;
      this.#tell();
    });
    this.#tell();
    await this.#gate;
    if (this.status !== 200) {
      const problem = { status: this.status, title: "The double says no" };
      return response.writeHead(this.status, { "content-type": "application/problem+json" }).end(JSON.stringify(problem));
    }
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    const lines = asked.blocks.map((block, index) => {
      const parts = this.answer(block, number);
      return Array.isArray(parts) ? { block: index, parts, status: "translated" } : { block: index, parts: null, status: "kept", reason: parts ?? "same-language" };
    });
    lines.push({ end: true, from: "en", translated: lines.length, kept: 0 });
    response.end(lines.slice(0, this.cut).map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
}

export function plain(parts) {
  return parts.map((part) => (typeof part === "string" ? part : plain(part[1] ?? []))).join("");
}

function shaped(parts, keep, change) {
  return parts.map((part) => {
    if (typeof part === "string") return change(part);
    const [slot, inner = []] = part;
    return keep.includes(slot) ? [slot] : [slot, shaped(inner, keep, change)];
  });
}

function turnedParts(parts) {
  const slots = parts.filter((part) => typeof part !== "string").reverse();
  return parts.map((part) => {
    if (typeof part === "string") return part;
    const [slot, inner = []] = slots.shift();
    return [slot, turnedParts(inner)];
  });
}

function reversedParts(parts) {
  return [...parts].reverse().map((part) => (typeof part === "string" ? part : [part[0], reversedParts(part[1] ?? [])]));
}
