// What is told under a translation: the outcome first, then what its certificate says.

import { isOneLanguage, named } from "./choice.js";
import { say } from "./words.js";

/** A list of `{text, isDoubt?, isKept?, isJump?}` about the answer to a request; `isJump` leads to the first doubt. */
export function facts(answer, request, seconds) {
  const [code] = request.to;
  const integrity = answer.integrity?.[code];
  return [
    ...outcome(answer, request, seconds),
    ...(integrity?.source.blocks ? certificate(integrity) : []),
    ...doubts(answer.translations[code].status, integrity),
  ];
}

function outcome(answer, { article: { lang: declared }, to: [code] }, seconds) {
  const seen = answer.detected?.lang ?? answer.detected;
  const detected = seen && named(seen);
  const isSame = isOneLanguage(answer.from, code);
  const list = [];
  if (!answer.from && !detected) list.push({ text: say("page-nothing") });
  else if (isSame) list.push({ text: say("page-same", { language: named(code) }) });
  else list.push({ text: say("page-done", { from: named(answer.from), to: named(code) }) });
  if (detected && !declared && !isSame) list.push({ text: say("page-detected", { language: detected }) });
  list.push({ text: say("page-time", { seconds }) });
  if (detected && declared && !isOneLanguage(seen, declared)) {
    list.push({ text: say("page-mismatch", { declared: named(declared), detected }), isDoubt: true });
  }
  return list;
}

/** Numbers may rightly change: a word becomes digits. All else is held to the letter. */
function certificate({ holds, source, result }) {
  const counts = ["links", "images", "tags"].filter((what) => source[what] || result[what])
    .map((what) => say(`page-held-${what}`, { result: result[what], source: source[what] }));
  if (result.numbers) counts.push(say("page-held-numbers", { count: result.numbers }));
  const text = [say(holds ? "page-holds" : "page-holds-not"), ...counts].join(" · ");
  return [{ text, isKept: holds, isDoubt: !holds }];
}

function doubts(status, integrity) {
  const count = (integrity?.unfit ?? []).filter(({ verdict }) => verdict !== "repaired").length;
  const list = [];
  if (status === "partial") list.push({ text: say("page-partial"), isDoubt: true });
  if (count) list.push({ text: say("page-doubtful", { count }), isDoubt: true, isJump: true });
  return list;
}
