import { beforeAll, describe, expect, it } from 'vitest';
import { readInWords, WordsOfLanguage } from '../../../src/claims/draft/tables/index.ts';
import { languageOf } from '../../../src/claims/draft/text/index.ts';
import { checkDraft } from '../../../src/claims/index.ts';
import { provideTexts } from '../../../src/index.ts';
import { drafts as russian } from '../../../src/messages/ru/index.ts';
import { drafts } from '../../../src/messages/zh/index.ts';
import { claimsDataset } from '../../support/make-claims.ts';
import { readingsIn } from './readings-in.ts';

beforeAll(() => provideTexts('zh', { drafts }));

describe('languageOf(text)', () => {
  it.each([
    ['Exports grew', 'en'],
    ['2023年中哈贸易额增长5%。', 'zh'],
    ['UN Comtrade 数据显示，中国对哈萨克斯坦出口增长。', 'zh'],
    ['Экспорт вырос на 5 %', 'ru'],
    ['Қазақстан экспорты өсті', null],
    ['中国の輸出は増加した。', null],
    ['Les exportations vers le Kazakhstan ont augmenté rapidement depuis lors', null],
  ])('languageOf(%j) is %j', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('readInWords(text, words)', () => {
  const words = new WordsOfLanguage(drafts, new Set(['对', '的']), [
    ['哈', 'SHORT', {}],
    ['哈萨克斯坦', 'PARTY', {}],
  ]);
  const classes = (text: string): string => {
    const { told, tokens, wordOf } = readInWords(text, words);
    const named = told.map((word, index) => {
      const own = tokens.filter(({ from }) => wordOf[from] === index).map(({ symbol }) => symbol);
      return `${word.text}:${own.join('|')}`;
    });
    return named.join(' ');
  };
  const figures = (text: string): readonly (string | undefined)[] =>
    readInWords(text, words).tokens.flatMap(({ says: { figure, operator } }) =>
      figure === undefined
        ? []
        : [`${operator ?? ''}${figure.sign === -1 ? '-' : ''}${figure.literal} ${figure.unit} ${figure.thing ?? ''}`.trim()],
    );
  const times = (text: string): readonly unknown[] =>
    readInWords(text, words).tokens.flatMap(({ says: { when } }) =>
      when === undefined ? [] : [when.months ?? (when.isPrevious || when.periods)],
    );

  it.each([
    ['в первом полугодии прошлого года', [1, 6]],
    ['во втором квартале прошлого года', [4, 6]],
  ])('reads %j as months of the year before', (text, months) => {
    const told = readInWords(text, new WordsOfLanguage(russian, new Set(), [])).tokens.flatMap(({ says: { when } }) => when ?? []);
    expect(told).toMatchObject([{ months, years: -1 }]);
  });

  it.each([
    ['进出口', '进出口:FLOW'],
    ['对哈出口', '对: 哈:SHORT 出口:FLOW'],
    ['哈萨克斯坦进口', '哈萨克斯坦:PARTY 进口:FLOW'],
    ['前7个月', '前7个月:PER'],
    ['哈密', '哈:SHORT 密:'],
  ])('cuts %j by the longest words that are known', (text, cut) => {
    expect(classes(text)).toBe(cut);
  });

  it.each([
    ['410.5亿美元', ['41.05bn usd']],
    ['1,566亿元', ['156.6bn cny']],
    ['8157万美元', ['81.57mn usd']],
    ['0.76万亿元', ['0.76tn cny']],
    ['76.9十亿美元', ['76.9bn usd']],
    ['200多亿美元', ['>20.0bn usd']],
    ['1.5万列', ['0.015mn plain trains']],
    ['27.3％', ['27.3% percent']],
    ['百分之二十七点八', ['27.8% percent']],
    ['10.9个百分点', ['10.9% points']],
    ['3.7倍', ['3.7 times']],
    ['-5%', ['-5% percent']],
    ['４１０亿美元', ['41.0bn usd']],
    ['1566亿、1024亿和349.8亿元', ['156.6bn cny', '102.4bn cny', '34.98bn cny']],
    ['125.5、82.9和128.1亿美元', ['12.55bn usd', '8.29bn usd', '12.81bn usd']],
    ['41亿美元，其中30亿', ['4.1bn usd', '3.0bn usd']],
    ['41亿美元，增长5%，其中30亿', ['4.1bn usd', '5% percent', '3.0bn usd']],
    ['125.5、2023年41亿美元', ['12.55bn usd', '4.1bn usd']],
    ['125.5、出口41亿美元', ['125.5 plain', '4.1bn usd']],
  ])('reads the numbers of %j', (text, read) => {
    expect(figures(text)).toEqual(read);
  });

  it.each([
    ['2023年', [['2023']]],
    ['2013—2023年', [['2013', '2023']]],
    ['2013、2016和2023年', [['2013', '2016', '2023']]],
    ['2026年1—7月', [['2026-01..2026-07']]],
    ['2026年前七个月', [['2026-01..2026-07']]],
    ['2026年上半年', [['2026-01..2026-06']]],
    ['2025年前三季度', [['2025-01..2025-09']]],
    ['2025年第三季度', [['2025-07..2025-09']]],
    ['2026年7月当月', [['2026-07']]],
    ['一季度（2026年）', [['2026-01..2026-03']]],
    ['7月', [[7, 7]]],
    ['上月', [true]],
  ])('reads the times of %j', (text, read) => {
    expect(times(text)).toEqual(read);
  });
});

describe('checkDraft of a text in several languages', () => {
  it('reads each passage in its own language', () => {
    const text = 'In 2013, China’s exports to Kazakhstan were USD 35.\n\n2013年，中国对哈萨克斯坦出口35美元。';
    const read = 'export(CHN, KAZ)[2013] == 35';
    expect(readingsIn(claimsDataset, text)).toEqual([`USD 35 | ${read}`, `35美元 | ${read}`]);
  });

  it('reads nothing of a language whose words are not at hand, and says so', () => {
    const without: object = { drafts: undefined };
    provideTexts('ru', without);
    const { figures, summary } = checkDraft(claimsDataset, 'Экспорт Китая в Казахстан составил 30 млрд долларов.', 'en');
    expect(figures.map(({ reason }) => reason)).toEqual(['language']);
    expect(summary).toMatch(/language that we don’t read/);
  });

  it.each([
    ['按乌兹别克斯坦官方统计，2025年该国自中国进口146.8亿美元，对中国出口25.2亿美元。', 'recorded(UZB, export(UZB, CHN))[2025] == 2.52bn'],
    ['2023年，中国对哈萨克斯坦出口增长两倍。', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] <= 3.3'],
    ['2023年，中国对哈萨克斯坦出口是2022年的两倍。', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2022] <= 2.2'],
    ['2023年，中国对哈萨克斯坦出口比2013年翻两番。', 'export(CHN, KAZ)[2023] / export(CHN, KAZ)[2013] <= 4.4'],
  ])('%s: %s', (text, reading) => {
    expect(readingsIn(claimsDataset, text).join()).toContain(reading);
  });
});

describe('a row of Chinese words without end', () => {
  it.each(['2013年，', '出口', '5%、', '增长5%，', '（'])('of %j takes no more than ten times as long as prose', (pattern) => {
    const timeOf = (text: string): number => {
      const start = performance.now();
      checkDraft(claimsDataset, text.repeat(Math.ceil(6000 / text.length)), 'en');
      return performance.now() - start;
    };
    const prose = '2013年，中国对哈萨克斯坦出口30亿美元，比2012年增长10%；自哈进口5亿美元，同比下降5%。';
    timeOf(prose);
    expect(timeOf(pattern)).toBeLessThan(10 * Math.max(timeOf(prose), 100));
  });
});
