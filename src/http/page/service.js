// Calls to our own HTTP interface. A failure is always a `Refusal` with words for the reader.

import { say } from "./words.js";

export class Refusal extends Error {
  constructor(title, detail) {
    super(detail);
    this.title = title;
  }
}

const lang = document.documentElement.lang;

/** What can be translated: `[{code, name, targets: [{code, via?}]}]`, named in the page's language. */
export async function languages() {
  const answer = await call(`/v1/languages?lang=${encodeURIComponent(lang)}`);
  return answer.languages;
}

/** Translates an article into one language, with its certificate; `signal` gives up. */
export function translate(request, signal) {
  return post("?include=integrity", request, signal);
}

/** The same once more, sentence by sentence, with what became of each and which words became which. */
export function compare(request, signal) {
  return post("?view=bilingual&include=alignment", request, signal);
}

function post(query, request, signal) {
  return call(`/v1/articles${query}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": lang },
    body: JSON.stringify(request),
    signal,
  });
}

async function call(path, options) {
  const response = await fetch(path, options).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Refusal(say("page-error"), say("page-error-network"));
  });
  const answer = await response.json().catch((error) => {
    if (error.name === "AbortError") throw error;
    return null;
  });
  if (response.ok && answer) return answer;
  const unclear = say("page-error-answer", { status: String(response.status) });
  throw new Refusal(answer?.title ?? say("page-error"), answer?.detail ?? unclear);
}
