// What became of a sentence that is not simply fit, in words for the reader.

import { say } from "./words.js";

const REASONS = {
  empty: "empty", garbled: "empty",
  lost_url: "link", added_url: "link", lost_handle: "link", lost_placeholder: "kept", lost_kept: "kept",
  number_changed: "number", percent_changed: "number", date_changed: "number", time_changed: "number",
  currency_changed: "number", number_format: "number", unit_converted: "number", unit_changed: "number",
  wrong_script: "language", wrong_language: "language", untranslated: "language",
  repeated: "repeated", truncated: "length", length: "length",
  escaped_entity: "signs", end_punctuation: "signs", negation: "negation", name: "name",
};

/** A line for under the pair, none where it is fit. The evidence is told as the service has it, in English. */
export function mark({ verdict, findings = [] }) {
  if (verdict === "fit") return [];
  const line = element("p", { className: "mark" });
  const reasons = findings.flatMap(told);
  line.append(element("strong", { textContent: say(`page-verdict-${verdict.replaceAll("_", "-")}`) }));
  line.append(...reasons.flatMap((reason, at) => [at ? " · " : ": ", reason]));
  return [line];
}

function told({ defect, evidence }) {
  const reason = REASONS[defect];
  const proof = evidence && element("span", { lang: "en", textContent: evidence });
  return [reason && say(`page-why-${reason}`), proof].filter(Boolean);
}

function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}
