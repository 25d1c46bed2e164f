// Which words became which: the words of a pair of sentences, and the other half of each.

/** Weaker links mislead: of the 302 in the sample (en-pt, `?include=alignment`) 68, as “nine” with “de”. */
const WEAKEST = 0.3;

/**
 * Puts the words of both halves into elements of their own, once. Gives each word its other half, by
 * `links` `[{source: [from, to], target: [from, to], weight}]` in characters: of words, or pieces of them.
 */
export function link(sourceHalf, targetHalf, links) {
  const [sources, targets] = [split(sourceHalf), split(targetHalf)];
  const others = new Map();
  for (const { source, target, weight } of links) {
    if (weight < WEAKEST) continue;
    for (const left of within(sources, source)) {
      for (const right of within(targets, target)) join(others, left, right);
    }
  }
  return others;
}

/** Words as the language has them, which need not be what stands between spaces. */
function split(half) {
  const words = [];
  let at = 0;
  const pieces = [...new Intl.Segmenter(half.lang, { granularity: "word" }).segment(half.textContent)];
  half.replaceChildren(...pieces.map(({ segment, isWordLike }) => {
    const from = at;
    at += [...segment].length;
    if (!isWordLike) return segment;
    const word = Object.assign(document.createElement("span"), { className: "word", tabIndex: -1, textContent: segment });
    words.push({ from, to: at, word });
    return word;
  }));
  return words;
}

function within(words, [from, to]) {
  return words.filter((word) => word.from < to && from < word.to).map(({ word }) => word);
}

function join(others, left, right) {
  others.set(left, (others.get(left) ?? new Set()).add(right));
  others.set(right, (others.get(right) ?? new Set()).add(left));
}
