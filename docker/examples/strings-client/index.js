// UI strings of a Tolmach service: fetched once, kept, and shown without a Fluent library.
//
// Variables are put in here. Messages that choose a variant or call a function (plurals, dates) are
// formatted by the service, many in one request; @fluent/bundle does that in the browser, if you would
// rather have it there: see docker/examples/strings.

/** One `{ … }` that can be put in here: a variable, a literal, or another message. */
const PLACEABLE = /\{\s*(?:\$([A-Za-z][\w-]*)|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)?))\s*\}/g;
/** The service takes as many messages in one request. */
const MOST_AT_ONCE = 500;
/** Answers of the service that are remembered. */
const MOST_FORMATTED = 2000;

/** Fetches the strings of a language. See index.d.ts for what the settings mean. */
export async function createStrings(settings) {
  const strings = new Strings(settings);
  await strings.use(settings.lang);
  return strings;
}

class Strings {
  #settings;
  #content = { lang: "", dir: "ltr", hash: "", messages: {} };
  #patterns = new Set();
  #formatted = new Map();
  #waiting = [];
  #missed = new Set();
  #reporting;
  isStale = false;

  constructor(settings) {
    const share = settings.report ?? 0;
    this.#settings = { timeout: 5000, fetch: (...request) => globalThis.fetch(...request), ...settings };
    this.#settings.url = String(settings.url).replace(/\/+$/, "");
    this.#reporting = Math.random() < share;
  }

  get lang() { return this.#content.lang; }
  get dir() { return this.#content.dir; }
  get hash() { return this.#content.hash; }
  get ids() { return Object.keys(this.#content.messages); }

  has(id) { return Object.hasOwn(this.#content.messages, id); }

  /** Whether only the service can format it. */
  needsService(id) {
    return this.has(id) && this.#patterns.has(id) && this.#filled(id, {}, 0) === undefined;
  }

  t(id, args) {
    if (!this.has(id)) {
      this.#miss(id);
      return id;
    }
    if (!this.#patterns.has(id)) return this.#content.messages[id];
    return this.#filled(id, args ?? {}, 0) ?? this.#formatted.get(nameOf(id, args)) ?? id;
  }

  async format(id, args) {
    if (!this.needsService(id)) return this.t(id, args);
    const name = nameOf(id, args);
    const known = this.#formatted.get(name);
    if (known !== undefined) return known;
    return new Promise((resolve) => {
      if (this.#waiting.length === 0) queueMicrotask(() => this.#ask());
      this.#waiting.push({ id, args, name, resolve });
    });
  }

  async use(lang) {
    const { storage, url, files, keys } = this.#settings;
    const query = new URLSearchParams();
    if (files?.length) query.set("files", files.join(","));
    if (keys?.length) query.set("keys", keys.join(","));
    const address = `${url}/v1/strings/${encodeURIComponent(lang)}.json${query.size ? `?${query}` : ""}`;
    const kept = read(storage, address);
    try {
      const { content, tag } = await this.#fetched(address, kept);
      if (content !== kept?.content) write(storage, address, { content, tag });
      this.#take(content, false);
    } catch (error) {
      if (error instanceof StringsError) throw error;
      // Old words are better than none; and where there are none, ids show.
      if (kept) this.#take(kept.content, true);
      else this.isStale = true;
    }
    return this;
  }

  #take(content, isStale) {
    this.#content = content;
    this.#patterns = new Set(content.patterns);
    this.#formatted.clear();
    this.isStale = isStale;
  }

  async #fetched(address, kept) {
    // A browser asks again by itself and without asking first whether it may; elsewhere we do.
    const isBrowser = globalThis.document !== undefined;
    const headers = kept?.tag && !isBrowser ? { "If-None-Match": kept.tag } : {};
    const signal = AbortSignal.timeout(this.#settings.timeout);
    const response = await this.#settings.fetch(address, { headers, cache: "no-cache", signal });
    if (response.status === 304 && kept) return kept;
    if (response.status >= 400 && response.status < 500) throw await StringsError.of(response);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return { content: await response.json(), tag: response.headers.get("ETag") };
  }

  /** The text with its variables; undefined where something else is in it. */
  #filled(id, args, depth) {
    const source = this.#content.messages[id];
    let isWhole = depth < 10 && !/[{}]/.test(source.replace(PLACEABLE, ""));
    const put = (placeable, variable, literal, number, other) => {
      if (variable !== undefined) return this.#value(args, variable);
      if (literal !== undefined) return unescaped(literal);
      if (number !== undefined) return number;
      const inside = isWhole && this.has(other) ? this.#filled(other, args, depth + 1) : undefined;
      isWhole &&= inside !== undefined;
      return inside ?? placeable;
    };
    // Lines after the first are indented in the source of a pattern.
    const text = this.#patterns.has(id) ? source.replace(/\n {4}/g, "\n").replace(PLACEABLE, put) : source;
    return isWhole || !this.#patterns.has(id) ? text : undefined;
  }

  #value(args, name) {
    if (!Object.hasOwn(args, name)) return `{$${name}}`;
    const value = args[name];
    return typeof value === "number" ? new Intl.NumberFormat(this.lang).format(value) : String(value);
  }

  async #ask() {
    const asked = this.#waiting;
    this.#waiting = [];
    const lang = this.lang;
    for (let from = 0; from < asked.length; from += MOST_AT_ONCE) {
      const some = asked.slice(from, from + MOST_AT_ONCE);
      const answers = await this.#answers(lang, some).catch(() => []);
      some.forEach(({ id, name, resolve }, at) => {
        const value = answers[at]?.value ?? undefined;
        if (value !== undefined && lang === this.lang) this.#remember(name, value);
        resolve(value ?? id);
      });
    }
  }

  async #answers(lang, asked) {
    const messages = asked.map(({ id, args }) => {
      const [message, attribute] = id.split(".");
      return { id: message, ...(attribute && { attribute }), ...(args && { args: typed(args) }) };
    });
    const response = await this.#settings.fetch(`${this.#settings.url}/v1/strings/${lang}/format`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ messages, isolating: this.#settings.isolating ?? true }),
      signal: AbortSignal.timeout(this.#settings.timeout),
    });
    return response.ok ? (await response.json()).messages : [];
  }

  #remember(name, value) {
    if (this.#formatted.size >= MOST_FORMATTED) this.#formatted.delete(this.#formatted.keys().next().value);
    this.#formatted.set(name, value);
  }

  #miss(id) {
    if (!this.#reporting || this.#missed.has(id) || this.#missed.size >= 100) return;
    if (this.#missed.size === 0) setTimeout(() => this.#report(), 2000);
    this.#missed.add(id);
  }

  #report() {
    this.#settings.fetch(`${this.#settings.url}/v1/strings/missing`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ lang: this.lang, keys: [...this.#missed] }),
      keepalive: true,
    }).catch(() => {});
  }
}

/** The service refused: the language or a file does not exist. */
export class StringsError extends Error {
  static async of(response) {
    const problem = await response.json().catch(() => ({}));
    const error = new StringsError(problem.detail ?? `status ${response.status}`);
    return Object.assign(error, { name: "StringsError", status: response.status, code: problem.code });
  }
}

function nameOf(id, args) {
  return args === undefined ? id : `${id} ${JSON.stringify(Object.entries(args).sort())}`;
}

function unescaped(literal) {
  return literal.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(["\\]))/g, (_, short, long, sign) =>
    sign ?? String.fromCodePoint(Number.parseInt(short ?? long, 16)));
}

/** Dates as the service takes them. */
function typed(args) {
  const entries = Object.entries(args).map(([name, value]) => [
    name,
    value instanceof Date
      ? { $date: value.toISOString(), tz: Intl.DateTimeFormat().resolvedOptions().timeZone }
      : value,
  ]);
  return Object.fromEntries(entries);
}

function read(storage, address) {
  try {
    return JSON.parse(storage?.getItem(`tolmach ${address}`) ?? "null");
  } catch {
    return null;
  }
}

function write(storage, address, value) {
  try {
    storage?.setItem(`tolmach ${address}`, JSON.stringify(value));
  } catch {
    // Full or forbidden: then nothing is kept.
  }
}
