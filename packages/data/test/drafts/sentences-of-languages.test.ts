import { type Dataset, provideTexts } from '@sogdia/core';
import { type CheckedFigure, checkDraft } from '@sogdia/core/claims';
import { drafts as ru } from '@sogdia/core/ru';
import { drafts as zh } from '@sogdia/core/zh';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/index.ts';
import { type LabelledSentences, labelledSentences } from '../support/labelled-sentences.ts';
import { isRight, type Verdict, verdictsOn } from '../support/verdicts-on.ts';

let dataset: Dataset;
beforeAll(async () => {
  provideTexts('zh', { drafts: zh });
  provideTexts('ru', { drafts: ru });
  dataset = await loadDataset(['totals', 'months', 'world', 'products', 'context']);
});

function read(text: string): readonly CheckedFigure[] {
  return checkDraft(dataset, text, 'en').figures;
}

/** Every figure that is found right, with its sentence. */
function rightOnes(sentences: LabelledSentences): readonly { readonly sentence: string; readonly figure: CheckedFigure }[] {
  return sentences.flatMap(({ sentence }) =>
    read(sentence).flatMap((figure) => (figure.outcome === 'right' ? [{ sentence, figure }] : [])),
  );
}

/** The figure at a place of another text, with the outcome and the expression. */
function at(text: string, start: number): CheckedFigure | undefined {
  return read(text).find((figure) => figure.start === start);
}

/** The sentences of a language, with how its readers write what is changed in them. */
const languages = [
  {
    ...{
      file: 'chinese',
      meant: 228,
      atLeast: 221,
      changed: 300,
      decimal: '.',
      swaps: ['哈萨克斯坦', '塔吉克斯坦'],
      other: /乌兹别克斯坦|[哈乌](?!萨克|兹别克)/,
    },
    phrases: ['（按重量计）', '（扣除价格因素）', '（不含天然气）', '（边境小额贸易）', '（新疆口径）', '（人均）', '（欧元）'],
  },
  {
    ...{
      file: 'russian',
      meant: 179,
      atLeast: 177,
      changed: 240,
      decimal: ',',
      swaps: ['Казахстан', 'Таджикистан'],
      other: /Узбекистан|Кыргызстан|казахстан/,
    },
    phrases: [' без учёта газа', ' в реальном выражении', ' через Синьцзян', ' в услугах', ' евро', ' на душу населения', ' в тоннах'],
  },
];

describe.each(languages)(
  '$file sentences',
  ({ file, meant, atLeast, changed: least, decimal, swaps: [one = '', another = ''], other, phrases }) => {
    let sentences: LabelledSentences;
    beforeAll(async () => {
      sentences = await labelledSentences(file);
    });

    test(`every figure is listed, none is called off or right that is not, and at least ${atLeast} of ${meant} are read`, () => {
      const told = verdictsOn(dataset, sentences);
      const judged = told.filter(({ label }) => isRight(label) || label === 'off');
      const isAsLabelled = ({ label, outcome }: Verdict): boolean =>
        label === 'off' ? outcome === 'off' : isRight(label) && isRight(outcome);
      const wrong = told.filter((one) => (isRight(one.outcome) || one.outcome === 'off') && one.label !== 'any' && !isAsLabelled(one));
      expect(told.filter(({ outcome }) => outcome === 'not listed').map(({ line }) => line)).toEqual([]);
      expect(wrong.map(({ line }) => line)).toEqual([]);
      expect(judged).toHaveLength(meant);
      expect(judged.filter(isAsLabelled).length).toBeGreaterThanOrEqual(atLeast);
    });

    test('a figure that is right is never right where it is raised or lowered by 23 per cent', () => {
      const changed = rightOnes(sentences).flatMap(({ sentence, figure }) =>
        [1.23, 0.77].flatMap((factor) => {
          const printed = figure.printed.replace(/\d+(?:[.,]\d+)?/, (digits) =>
            (Number(digits.replace(',', '.')) * factor).toFixed(digits.split(decimal)[1]?.length ?? 1).replace('.', decimal),
          );
          if (printed === figure.printed || !/ == [^=<>]*$/.test(figure.expression ?? '') || /[０-９]/.test(figure.printed)) return [];
          const now = at(sentence.slice(0, figure.start) + printed + sentence.slice(figure.end), figure.start);
          return now === undefined ? [] : [now];
        }),
      );
      expect(changed.length).toBeGreaterThan(least);
      expect(
        changed.filter(({ outcome, withinRounding }) => outcome === 'right' && !withinRounding).map(({ expression }) => expression),
      ).toEqual([]);
      expect(changed.filter(({ outcome }) => outcome === 'off').length / changed.length).toBeGreaterThan(0.85);
    });

    test('a figure is of another partner where the partner is another', () => {
      const wrong = rightOnes(sentences).flatMap(({ sentence, figure }) => {
        if (!sentence.includes(one) || other.test(sentence)) return [];
        const text = sentence.replaceAll(one, another);
        const now = read(text).find(({ printed }) => printed === figure.printed);
        const told = now?.expression ?? null;
        const expected = figure.expression?.replaceAll('KAZ', 'TJK');
        return told === null || told.includes('indicator(') || told === expected ? [] : [`${told}: ${text}`];
      });
      expect(wrong).toEqual([]);
    });

    test('a figure is not found right with a phrase that makes something else of it', () => {
      const kept = rightOnes(sentences).flatMap(({ sentence, figure }) =>
        phrases.filter((phrase) => {
          const now = at(sentence.slice(0, figure.end) + phrase + sentence.slice(figure.end), figure.start);
          return (
            now?.outcome === 'right' &&
            !/[，；,;–]/.test(sentence.slice(0, figure.start)) &&
            !/[，；,;–\d]/.test(sentence.slice(figure.end))
          );
        }),
      );
      expect(kept).toEqual([]);
    });
  },
);

describe('the currency, the record and the time of a Chinese sentence', () => {
  test.each([
    ['2025年，我国对哈萨克斯坦出口2124.5亿元。', "currency('cny', export(CHN, KAZ))[2025] == 212.45bn"],
    ['据吉方统计，2023年吉自华进口53.5亿美元。', 'recorded(KGZ, import(KGZ, CHN))[2023] == 5.35bn'],
    ['2023年对吉尔吉斯斯坦出口增长到2020年的6.9倍。', 'export(CHN, KGZ)[2023] / export(CHN, KGZ)[2020] == 6.9'],
    ['2023年中国对吉尔吉斯斯坦出口比2020年增长5.9倍。', 'export(CHN, KGZ)[2023] / export(CHN, KGZ)[2020] == 6.9'],
    ['2023年，中国自中亚五国进口的34.4%来自土库曼斯坦。', 'share(import(CHN, TKM), import(CHN, CA5))[2023] == 34.4%'],
  ])('%s: %s', (text, expression) => {
    expect(read(text).map((figure) => figure.expression)).toEqual([expression]);
  });

  test('a month is set against the one right before it where the text says so', () => {
    const [figure] = read('2026年7月，我国与中亚五国进出口环比增长3.6%。');
    expect(figure?.expression).toContain('[2026-07] / ');
    expect(figure?.expression).toContain('[2026-06] - 1 == 3.6%');
  });
});

describe('the case, the record and the time of a Russian sentence', () => {
  test.each([
    ['В 2023 году экспорт Китая в Кыргызстан составил 19,7 млрд долларов.', 'export(CHN, KGZ)[2023] == 19.7bn'],
    ['В 2023 году импорт Кыргызстана из Китая составил 5,35 млрд долларов.', 'import(KGZ, CHN)[2023] == 5.35bn'],
    ['В 2020 году экспорт Китая в Таджикистан упал в 1,6 раза.', 'export(CHN, TJK)[2019] / export(CHN, TJK)[2020] == 1.6'],
    ['В 2023 году товарооборот Китая с Центральной Азией вырос на 27,3 %.', 'growth(total(CHN, CA5), 2023) == 27.3%'],
    ['По данным Нацстаткома, в 2023 году импорт из Китая составил 5,35 млрд долларов.', 'recorded(KGZ, import(KGZ, CHN))[2023] == 5.35bn'],
  ])('%s: %s', (text, expression) => {
    expect(read(text).map((figure) => figure.expression)).toEqual([expression]);
  });
});

test('the growth of months in yuan that customs published is not called off where the months before were revised since', () => {
  const [level, growth] = read('2025年前五个月，中国对中亚五国出口1881.8亿元，增长5.6%。');
  expect(level?.outcome).toBe('right');
  expect([growth?.outcome, growth?.reason]).toEqual(['not-checkable', 'first-print']);
  expect(read('2025年前五个月，中国对中亚五国出口1881.8亿元，增长8.6%。')[1]?.outcome).toBe('off');
});
