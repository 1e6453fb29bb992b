import type { Sentence } from '@sogdia/core/model';

const ellipsis = ' …';

/** A sentence of at most so many characters: cut between words, never inside a number, and marked where it was cut. */
export function shortenSentence(sentence: Sentence, most: number): Sentence {
  if (sentence.text.length <= most) return sentence;
  const spans: Sentence['spans'][number][] = [];
  let room = most;
  for (const span of sentence.spans) {
    if (span.text.length > room) {
      const words = span.receipt === null ? span.text.slice(0, room).replace(/[\s(;,:]*\S*$/, '') : '';
      spans.push({ text: `${words}${ellipsis}`, receipt: null });
      break;
    }
    spans.push(span);
    room -= span.text.length;
  }
  return { text: spans.map(({ text }) => text).join(''), spans };
}
