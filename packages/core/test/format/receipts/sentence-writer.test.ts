import { describe, expect, test } from 'vitest';
import { sentenceWriter } from '../../../src/format/receipts/sentence-writer.ts';
import { computeView, decodeViewSpec, type Receipt } from '../../../src/index.ts';
import { askedWorld, makeDataset, makeObservation } from '../../support/make-dataset.ts';

const years = Array.from({ length: 12 }, (_, index) => 2008 + index);
const observations = years.map((period) => makeObservation({ period, value: period }));
const [series] = computeView(
  makeDataset({ observations }),
  decodeViewSpec(askedWorld, 'measure=export&partners=KAZ&years=2008-2019'),
).series;
const receipts = series.points.map(({ receipt }) => receipt);
const first = receipts[0] as Receipt;

describe('sentenceWriter()', () => {
  test('finish(message) cuts a message into its words and its numbers, each with its receipt', () => {
    const writer = sentenceWriter();
    const message = `Of ${writer.number(first, '$2k')} nothing is left.`;
    expect(writer.finish(message)).toEqual({
      text: 'Of $2k nothing is left.',
      spans: [
        { text: 'Of ', receipt: null },
        { text: '$2k', receipt: first },
        { text: ' nothing is left.', receipt: null },
      ],
    });
  });

  test('finish(message) leaves out empty pieces at the ends and between two numbers', () => {
    const writer = sentenceWriter();
    const [one, two] = [writer.number(first, 'one'), writer.number(first, 'two')];
    expect(writer.finish(`${two}${one}`).spans.map(({ text }) => text)).toEqual(['two', 'one']);
    expect(writer.finish('')).toEqual({ text: '', spans: [] });
  });

  test('finish(message) keeps apart more numbers than ten, in whatever order the message sets them', () => {
    const writer = sentenceWriter();
    const tokens = receipts.map((receipt, index) => writer.number(receipt, String(index)));
    const { spans, text } = writer.finish(tokens.toReversed().join(' '));
    expect(text).toBe('11 10 9 8 7 6 5 4 3 2 1 0');
    expect(spans.filter(({ receipt }) => receipt !== null).map(({ receipt }) => receipt)).toEqual(receipts.toReversed());
  });

  test('finish(message) takes for a number no token of another writer', () => {
    const token = sentenceWriter().number(first, 'one');
    expect(sentenceWriter().finish(`a ${token} b`).text).toBe('a  b');
  });
});
