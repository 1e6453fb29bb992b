import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/claims/draft/text/split-sentences.ts';
import { textBlocks } from '../../../src/claims/draft/text/text-blocks.ts';

/** The blocks of a text, each as its kind and what it holds. */
function blocksOf(text: string): readonly string[] {
  return [...textBlocks(text)].map((block) =>
    block.kind === 'table'
      ? `table: ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join(' / ')}`
      : `${block.kind}: ${block.sentences.map((sentence) => sentence.text).join(' / ')}`,
  );
}

describe('textBlocks(text)', () => {
  it.each([
    ['One. Two.', ['paragraph: One. / Two.']],
    ['# Head\nText.', ['heading: # Head', 'paragraph: Text.']],
    ['###### Head\nText.', ['heading: ###### Head', 'paragraph: Text.']],
    ['##Head\nText.', ['heading: ##Head', 'paragraph: Text.']],
    ['# One.\n# Two.', ['heading: # One.', 'heading: # Two.']],
    ['#Head\nText.', ['paragraph: #Head\nText.']],
    ['One\ntwo.\n\nThree.', ['paragraph: One\ntwo.', 'paragraph: Three.']],
    ['One.\n   \nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['- one\n- two\n* three\n• four\n– five', ['item: one', 'item: two', 'item: three', 'item: four', 'item: five']],
    ['1. one\n2) two\n100. three', ['item: one', 'item: two', 'heading: 100. / three']],
    ['-one\n1.5 two', ['paragraph: -one\n1.5 two']],
    ['  - one\nmore of it', ['item: one', 'heading: more of it']],
    ['Lead:\n| a | b |\n|---|:-:|\n| 1 | 2 |\nAfter.', ['paragraph: Lead:', 'table: a|b / 1|2', 'paragraph: After.']],
    ['| a | b\n| 1 |', ['table: a|b / 1']],
    ['  | a |  | c |', ['table: a||c']],
    ['Trade in 2023\n\nIt grew.', ['heading: Trade in 2023', 'paragraph: It grew.']],
    ['Trade (USD billion)\n| a |', ['heading: Trade (USD billion)', 'table: a']],
    [`${'long '.repeat(30)}line`, [`paragraph: ${'long '.repeat(30)}line`]],
    ['', []],
    ['\n\n', []],
  ])('textBlocks(%j)', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it('keeps where cells and sentences stand', () => {
    const text = 'Lead one. Lead two:\n\n|  a | bc |\n| 1 |  22 |\n\n# Head';
    for (const block of textBlocks(text)) {
      const parts = block.kind === 'table' ? block.rows.flat() : block.sentences;
      for (const part of parts) expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text);
    }
    expect(blocksOf(text)).toHaveLength(3);
  });
});

describe('splitSentences(text) of long and odd texts', () => {
  it.each([
    ['It grew! Did it? Yes.', ['It grew!', 'Did it?', 'Yes.']],
    ['It grew.) Then more.', ['It grew.)', 'Then more.']],
    ['He said “so.”] Then.', ['He said “so.”]', 'Then.']],
    ['It grew.Then more.', ['It grew.Then more.']],
    ['It grew 5.2 per cent', ['It grew 5.2 per cent']],
    ['See e.g. the U.K. or approx. 5 of St. Petersburg.', ['See e.g. the U.K. or approx. 5 of St. Petersburg.']],
    ['(no. 5) and vs. it.', ['(no. 5) and vs. it.']],
    ['The avno. Then.', ['The avno.', 'Then.']],
    ['See no. 5. It fell.', ['See no. 5.', 'It fell.']],
    ['one\n two\n\n three', ['one\n two', 'three']],
    ['one \n\t\n two', ['one', 'two']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['... and so on', ['...', 'and so on']],
  ])('splitSentences(%j)', (text, sentences) => {
    expect(splitSentences(text).map((one) => one.text)).toEqual(sentences);
  });

  it('cuts what is longer than 1,200 characters at the last semicolon or line of its last 400, else at a space, else there', () => {
    const lengths = (text: string): readonly number[] => splitSentences(text).map((one) => one.text.length);
    expect(lengths('x'.repeat(1200))).toEqual([1200]);
    expect(lengths('x'.repeat(1201))).toEqual([1200, 1]);
    expect(lengths(`${'x'.repeat(900)}; ${'y'.repeat(400)}`)).toEqual([901, 400]);
    expect(lengths(`${'x'.repeat(900)}\n${'y'.repeat(100)}; ${'z'.repeat(400)}`)).toEqual([1002, 400]);
    expect(lengths(`${'x'.repeat(1000)} ${'y'.repeat(300)}`)).toEqual([1000, 300]);
    expect(lengths(`${'x'.repeat(700)} ${'y'.repeat(700)}`)).toEqual([1200, 201]);
  });
});
