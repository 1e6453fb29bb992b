import type { Receipt, Sentence, Span } from '../../model/view/index.ts';

/**
 * Writes sentences whose numbers can be opened. A number is put in as a token that stands for its text and remembers its receipt; the
 * message of the catalogue sets the tokens among its words, in whatever order its language wants; `finish` cuts the result into
 * spans. So a sentence is never built from fragments, and no number in it is without a receipt.
 */
export interface SentenceWriter {
  readonly number: (receipt: Receipt, text: string) => string;
  readonly finish: (message: string) => Sentence;
}

const tokenPattern = /\uE000(\d+)\uE001/u;

/** A writer for one sentence or several; tokens are unique to it. */
export function sentenceWriter(): SentenceWriter {
  const numbers: Span[] = [];
  return {
    number: (receipt, text) => {
      numbers.push({ text, receipt });
      return `\uE000${numbers.length - 1}\uE001`;
    },
    finish: (message) => {
      const spans = message
        .split(tokenPattern)
        .map((piece, index) => (index % 2 === 0 ? { text: piece, receipt: null } : numbers[Number(piece)]))
        .filter((span) => span !== undefined && span.text !== '') as Span[];
      return { text: spans.map((span) => span.text).join(''), spans };
    },
  };
}
