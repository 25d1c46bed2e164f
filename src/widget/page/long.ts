// A text node that is longer than the service takes, cut at the ends of its sentences.
//
// Its pieces are asked for one by one and stand in the one node together. What has no sentences, or is longer
// than any prose, is not cut and stays as it is.

import { type Originals } from "./originals.js";

/** A piece is a request's worth. */
const PIECE_CHARS = 1500;
/** The whole text is written and laid out for each answer; beyond this it is a data file, not prose. */
const MOST_WHOLE = 100_000;

/** A part of a long text. */
export class Piece {
  constructor(readonly whole: Long, readonly at: number, readonly text: string) {}

  /** Whether the other is this place of the same text. */
  isSame(other: Piece | undefined): boolean {
    return other?.at === this.at && other.whole.text === this.whole.text;
  }

  /** What stands in its place now, and where in the node that is. */
  shown(): { from: number; to: number } {
    const from = this.whole.said.slice(0, this.at).join("").length;
    return { from, to: from + (this.whole.said[this.at] ?? "").length };
  }

  /** Writes it, beside what stands for the others. */
  write(node: Text, text: string, originals: Originals): void {
    this.whole.said[this.at] = text;
    originals.write(node, this.whole.said.join(""));
  }
}

/** A long text: what it says in the language of the page, and what its pieces say now. */
interface Long {
  text: string;
  said: string[];
}

/** The pieces of a text that are no longer than `most`; a sentence that is longer stays. */
export function piecesOf(text: string, most: number, language: string, isPre: boolean): Piece[] {
  if (text.length > MOST_WHOLE || typeof Intl.Segmenter === "undefined") return [];
  const said: string[] = [];
  for (const sentence of sentences(text, language, isPre)) {
    const last = said[said.length - 1];
    if (last && last.length + sentence.length <= PIECE_CHARS) said[said.length - 1] = last + sentence;
    else said.push(sentence);
  }
  const whole: Long = { text, said };
  return said.flatMap((piece, at) => (piece.length <= most ? [new Piece(whole, at, piece)] : []));
}

/** Where lines of the source mean nothing they end no sentence. */
function sentences(text: string, language: string, isPre: boolean): string[] {
  const segmenter = segmenterOf(language);
  const read = isPre ? text : text.replace(/[\n\r\f]/g, " ");
  return [...segmenter.segment(read)].map(({ index, segment }) => text.slice(index, index + segment.length));
}

function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: "sentence" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}
