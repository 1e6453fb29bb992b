import type { Receipt, Sentence, Span } from '../../model/view/index.ts';
import type { AmountForm } from '../numbers/index.ts';

/**
 * Writes sentences whose numbers can be opened. A number is put in as a token that stands for its text and remembers its receipt; the
 * message of the catalogue sets the tokens among its words, in whatever order its language wants; `finish` cuts the result into
 * spans. So a sentence is never built from fragments, and no number in it is without a receipt.
 */
export interface SentenceWriter {
  /** How amounts of money are put in: `$89.4 billion`, or `$89.4bn`. */
  readonly form: AmountForm;
  readonly number: (receipt: Receipt, text: string) => string;
  /** The message; of several the first that is no longer than a heading may be, or the shortest. */
  readonly finish: (message: string | readonly string[]) => Sentence;
}

const tokenPattern = /\uE000(\d+)\uE001/u;

/** A writer for one sentence or several, of which a heading has so many letters at most; tokens are unique to it. */
export function sentenceWriter(form: AmountForm = 'long', mostLetters = 0): SentenceWriter {
  const numbers: Span[] = [];
  const written = (message: string): Sentence => {
    const spans = message
      .split(tokenPattern)
      .map((piece, index) => (index % 2 === 0 ? { text: piece, receipt: null } : numbers[Number(piece)]))
      .filter((span) => span !== undefined && span.text !== '') as Span[];
    return { text: spans.map((span) => span.text).join(''), spans };
  };
  return {
    form,
    number: (receipt, text) => {
      numbers.push({ text, receipt });
      return `\uE000${numbers.length - 1}\uE001`;
    },
    finish: (message) => {
      const ways = [message].flat().map(written);
      const shortest = ways.toSorted((one, other) => one.text.length - other.text.length)[0];
      return ways.find(({ text }) => text.length <= mostLetters) ?? shortest ?? written('');
    },
  };
}
