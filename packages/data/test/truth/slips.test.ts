import { computeView, type TradeView } from '@sogdia/core';
import type { Sentence } from '@sogdia/core/model';
import { provideNouns } from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { nouns } from '../../src/words/ru/index.ts';
import { anyOverGoods, anyQuantities } from './any-measure-of-goods.ts';
import { anyGoods, anyMonths, anyTrade, viewsOf } from './any-spec.ts';
import { faultOfEnglishDescription, faultOfEnglishHeadline } from './false-in.ts';
import { isTellable } from './false-in-any.ts';
import { falseNotesOf } from './false-notes-in.ts';
import { datasetOfView } from './judge.ts';
import { faultOfDescription as faultInRussian, faultOfHeading } from './ru/false-in-russian.ts';
import { noteFromRussian } from './ru/notes.ts';
import { alike, slips as slipsOfRussian } from './ru/slips.ts';
import { slips as slipsOfEnglish } from './slips.ts';
import { faultOfDescription as faultInChinese, faultOfHeadline } from './zh/chinese-views.ts';
import { noteFromChinese } from './zh/notes.ts';
import { slips as slipsOfChinese } from './zh/slips.ts';

provideNouns(nouns);
const dataset = await loadDataset(['totals', 'months', 'products', 'context', 'events']);
const seed = 20_261_205;

const languages = [
  {
    language: 'en' as const,
    slips: Object.entries(slipsOfEnglish),
    faultOfHeadline: faultOfEnglishHeadline,
    faultOfDescription: faultOfEnglishDescription,
    read: (note: string) => note,
  },
  {
    language: 'zh' as const,
    slips: Object.entries(slipsOfChinese),
    faultOfHeadline,
    faultOfDescription: faultInChinese,
    read: noteFromChinese,
  },
  {
    language: 'ru' as const,
    slips: slipsOfRussian,
    faultOfHeadline: faultOfHeading,
    faultOfDescription: faultInRussian,
    read: noteFromRussian,
  },
];

const asked = [
  ...[...viewsOf(dataset, anyGoods(dataset), { numRuns: 400, seed })].filter(({ spec }) => spec.by !== null || spec.products.length > 0),
  ...[...viewsOf(dataset, anyMonths(dataset), { numRuns: 300, seed })].filter(({ spec }) => spec.frequency !== 'year'),
  ...viewsOf(dataset, anyOverGoods(dataset), { numRuns: 100, seed }),
  ...viewsOf(dataset, anyQuantities(dataset), { numRuns: 100, seed }),
];
/** Views of one measure: in one of both flows what is said of the other may be as true. */
const spoken = asked.filter(({ spec }) => spec.measures.length === 1).filter(isTellable);
const noted = [...asked.filter((_, at) => at % 5 === 0), ...viewsOf(dataset, anyTrade(dataset), { numRuns: 100, seed })];

describe.each(languages)('a slip in $language', ({ language, slips, read, ...faults }) => {
  const told = spoken.flatMap((view: TradeView) => {
    datasetOfView.set(view, dataset);
    const { headline, description } = computeView(dataset, view.spec, language);
    const { level, trend, extremes } = description;
    const described = [level, trend, extremes].flat();
    // What is as true of two of a view, it says of both: the one for the other is no slip.
    const said = new Set([headline, ...described].map(({ text }) => text));
    return [
      { said, sentence: headline, fault: (of: Sentence) => faults.faultOfHeadline(of, view) },
      ...described.map((sentence) => ({ said, sentence, fault: (of: Sentence) => faults.faultOfDescription(of, view) })),
    ];
  });

  test.each(slips)('of a sentence on goods or months is found: %s', (_, slip) => {
    const slipped = told.flatMap(({ said, sentence, fault }) => {
      const text = slip(sentence.text);
      return said.has(text) || alike.test(sentence.text) ? [] : [{ text, isFound: fault({ ...sentence, text }) !== null }];
    });
    expect(slipped.length).toBeGreaterThan(20);
    expect(slipped.filter(({ isFound }) => !isFound).map(({ text }) => text)).toEqual([]);
  });

  const others = noted.map((view) => ({ view, other: computeView(dataset, view.spec, language) }));

  test('of a note is found, of whichever of the kinds that it can have', () => {
    const slipped = slips.flatMap(([kind, slip]) =>
      others.flatMap(({ view, other }) =>
        other.notes.flatMap((note, at) => {
          const text = slip(note);
          if (text === note) return [];
          const notes = other.notes.with(at, text);
          return [{ kind, text, isFound: falseNotesOf({ ...other, notes }, view, dataset, read).length > 0 }];
        }),
      ),
    );
    expect(slipped.filter(({ isFound }) => !isFound)).toEqual([]);
    expect(new Set(slipped.map(({ kind }) => kind)).size).toBeGreaterThan(4);
  });
});
