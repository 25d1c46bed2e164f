// Formats messages as a browser would: @fluent/bundle over Intl.
//
// Reads {"langs": [...], "ftl": "...", "cases": [{"id", "args"}]} and writes [{"lang", "id", "text"}],
// case by case within each language. Arguments are in the JSON of our format endpoint.

import { readFileSync } from "node:fs";
import { FluentBundle, FluentDateTime, FluentNumber, FluentResource } from "@fluent/bundle";

function argument(value) {
  if (typeof value !== "object") return value;
  if ("$num" in value) {
    const { $num, ...options } = value;
    const fraction = String($num).split(".")[1]?.length ?? 0;
    return new FluentNumber(Number($num), { minimumFractionDigits: fraction, ...options });
  }
  const { $date, tz, ...options } = value;
  return new FluentDateTime(new Date($date).getTime(), { timeZone: tz ?? "UTC", ...options });
}

const { langs, ftl, cases } = JSON.parse(readFileSync(0, "utf8"));
const answers = [];
for (const lang of langs) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  bundle.addResource(new FluentResource(ftl));
  for (const { id, args } of cases) {
    const values = Object.entries(args).map(([name, value]) => [name, argument(value)]);
    const text = bundle.formatPattern(bundle.getMessage(id).value, Object.fromEntries(values), []);
    answers.push({ lang, id, text });
  }
}
process.stdout.write(JSON.stringify(answers));
