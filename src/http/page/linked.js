// Which words became which: the words of a pair of sentences, and the other half of each.

/** Weaker links than this are guesses; on the sample they join articles to the noun beside them. */
const WEAKEST = 0.3;

/**
 * Puts the words of both halves into elements of their own, once, by `links`
 * `[{source: [from, to], target: [from, to], weight}]` in characters. Gives each word its other half.
 */
export function link(sourceHalf, targetHalf, links) {
  const strong = links.filter(({ weight }) => weight >= WEAKEST);
  const sources = split(sourceHalf, strong.map(({ source }) => source));
  const targets = split(targetHalf, strong.map(({ target }) => target));
  const others = new Map();
  for (const { source, target } of strong) {
    const [left, right] = [sources.get(source[0]), targets.get(target[0])];
    if (!left || !right) continue;
    add(others, left, right);
    add(others, right, left);
  }
  return others;
}

/** The words of a text by where they begin; what overlaps a word before it is no word. */
function split(half, ranges) {
  const chars = [...half.textContent];
  const pieces = [];
  const words = new Map();
  let end = 0;
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const text = chars.slice(from, to).join("");
    if (from < end || !/[\p{L}\p{N}]/u.test(text)) continue;
    const word = Object.assign(document.createElement("span"), { className: "word", tabIndex: -1, textContent: text });
    pieces.push(chars.slice(end, from).join(""), word);
    words.set(from, word);
    end = to;
  }
  half.replaceChildren(...pieces, chars.slice(end).join(""));
  return words;
}

function add(others, word, other) {
  others.set(word, [...(others.get(word) ?? []), other]);
}
