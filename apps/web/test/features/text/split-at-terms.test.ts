import { describe, expect, test } from 'vitest';
import { splitAtTerms } from '../../../features/text/split-at-terms.ts';
import type { GlossaryTerm } from '../../../lib/dataset.ts';

const term = (id: string, name: string, forms: readonly string[] = []): GlossaryTerm => ({
  id,
  theme: 'records',
  names: { en: name, zh: name, ru: name },
  forms: { en: forms, zh: forms },
  meaning: { en: name, zh: name, ru: name },
  definedBy: null,
  uses: {},
  related: [],
});
const read = (text: string, ...terms: readonly GlossaryTerm[]): readonly string[] =>
  splitAtTerms(text, terms, 'en').map((part) => (part.term === null ? part.text : `[${part.text}|${part.term}]`));

describe('splitAtTerms(text, terms, language)', () => {
  test('splitAtTerms cuts at the first use of each term, whatever its capitals, and loses nothing of the text', () => {
    expect(read('A record is a record; FOB is fob.', term('record', 'Record'), term('fob', 'FOB'))).toEqual([
      'A ',
      '[record|record]',
      ' is a record; ',
      '[FOB|fob]',
      ' is fob.',
    ]);
  });

  test('splitAtTerms takes whole words alone, by their name or another form, the earliest and of these the longest', () => {
    expect(
      read('Recorded records of a CIF/FOB factor', term('record', 'Record', ['records']), term('factor', 'Factor', ['CIF/FOB factor'])),
    ).toEqual(['Recorded ', '[records|record]', ' of a ', '[CIF/FOB factor|factor]']);
  });

  test('splitAtTerms finds words of Chinese between others, which no space parts', () => {
    expect(splitAtTerms('按伙伴方记录计算', [term('mirror', '镜像', ['伙伴方记录'])], 'zh').map(({ text }) => text)).toEqual([
      '按',
      '伙伴方记录',
      '计算',
    ]);
  });

  test('splitAtTerms keeps the first of two that overlap, and a text without a term as it is', () => {
    expect(read('CIF/FOB factor', term('factor', 'CIF/FOB factor'), term('fob', 'FOB'))).toEqual(['[CIF/FOB factor|factor]']);
    expect(read('Nothing here', term('fob', 'FOB'))).toEqual(['Nothing here']);
  });
});
