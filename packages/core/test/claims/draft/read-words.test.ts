import { describe, expect, it } from 'vitest';
import { extentOf, lowerAt, readWords, touches } from '../../../src/claims/draft/text/read-words.ts';

describe('readWords(text)', () => {
  it.each([
    ['US$61.5bn in 2023', ['US', '$', '61.5', 'bn', 'in', '2023']],
    ['1,958.5 and 3,', ['1,958.5', 'and', '3', ',']],
    ["China's and Kazakhstan’s", ['China', "'s", 'and', 'Kazakhstan', '’s']],
    ["the 'sales' of", ['the', "'", 'sales', "'", 'of']],
    ["it's so", ['it', "'s", 'so']],
    ['Түркменстан 2.', ['Түркменстан', '2', '.']],
    ['', []],
  ])('readWords(%j)', (text, words) => {
    expect(readWords(text).map((word) => word.text)).toEqual(words);
  });

  it('keeps where a word stands, and has it in lower case with one kind of apostrophe', () => {
    expect(readWords(' China’s')).toEqual([
      { text: 'China', lower: 'china', start: 1, end: 6 },
      { text: '’s', lower: "'s", start: 6, end: 8 },
    ]);
  });
});

describe('what words say', () => {
  const words = readWords('Trade Grew 5%');

  it('lowerAt(words, index) is empty where there is no word', () => {
    expect([lowerAt(words, 0), lowerAt(words, 1), lowerAt(words, -1), lowerAt(words, 4)]).toEqual(['trade', 'grew', '', '']);
  });

  it('touches(one, other) where nothing stands between', () => {
    expect([touches(words[2], words[3]), touches(words[1], words[2]), touches(words[3], undefined), touches(undefined, words[0])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('extentOf(words) is from the first to the last, nowhere for none', () => {
    expect([extentOf(words), extentOf(words.slice(1, 2)), extentOf([])]).toEqual([
      { start: 0, end: 13 },
      { start: 6, end: 10 },
      { start: 0, end: 0 },
    ]);
  });
});
