import { describe, expect, it } from 'vitest';
import { phraseOf } from '../../../../src/claims/judging/working/phrase-of.ts';
import { parseExpression } from '../../../../src/claims/syntax/parse-expression.ts';
import { milestoneSeriesSchema } from '../../../../src/model/index.ts';
import { makeDataset, makeIndicator } from '../../../support/make-dataset.ts';

const dataset = {
  ...makeDataset(),
  indicatorRegistry: [
    makeIndicator('risk', 'geopolitical risk index'),
    makeIndicator('gdp', 'gross domestic product (current US dollars)'),
    makeIndicator('member-since', 'date of WTO membership'),
  ],
};
const phrase = (expression: string): string => phraseOf(parseExpression(expression), dataset, 'en');

describe('phraseOf(node, dataset, language)', () => {
  it.each([
    ['export(CHN, KGZ)[2023]', 'China’s exports to Kyrgyzstan in 2023'],
    ['balance(CHN, CA5)', 'China’s trade balance with Central Asia'],
    ["export(KAZ, CHN, 'NATIONAL:energy')[2023]", 'Kazakhstan’s exports to China (energy) in 2023'],
    ["import(UZB, CHN, 'HS:999999')", 'Uzbekistan’s imports from China (HS 999999)'],
    ['growth(total(CHN, CA5))', 'the growth of China’s trade with Central Asia'],
    ['rank(total(CHN, *))', 'the ranks in China’s trade with each of the five'],
    ['growth(total(CHN, CA5), 2022)', 'the growth of China’s trade with Central Asia in 2022'],
    ['growth(total(CHN, *), 2022)[KAZ]', 'the growth of China’s trade with Kazakhstan in 2022'],
    ['previous(export(CHN, KAZ))', 'China’s exports to Kazakhstan the year before'],
    [
      'share(total(KGZ, CHN), total(KGZ, WLD))[2023]',
      'the share of Kyrgyzstan’s trade with China in Kyrgyzstan’s trade with the world in 2023',
    ],
    ["currency('cny', export(CHN, KAZ))", 'China’s exports to Kazakhstan in yuan'],
    ["currency('usd', export(CHN, KAZ))[2023]", 'China’s exports to Kazakhstan in US dollars in 2023'],
    ['share(total(CHN, *), 2023)[KAZ]', 'Kazakhstan’s share in China’s trade with each of the five in 2023'],
    ['share(total(CHN, *), 2013)', 'the shares in China’s trade with each of the five in 2013'],
    ['share(total(CHN, *))', 'the shares in China’s trade with each of the five'],
    ["indicator('risk', 'ALL', 2023)", 'the geopolitical risk index in 2023'],
    ["indicator('risk', ALL)", 'the geopolitical risk index of ALL'],
    ['rank(total(KAZ, {CHN, RUS}), 2023)[CHN]', 'China’s rank in Kazakhstan’s trade with China and Russia in 2023'],
    ['change(2013..2023, total(CHN, CA5))', 'the change of China’s trade with Central Asia, 2013–2023'],
    ['cagr(2013..2023, total(CHN, CA5))', 'the average yearly growth of China’s trade with Central Asia, 2013–2023'],
    ['argmax(1992..2022, total(CHN, CA5))', 'the peak year of China’s trade with Central Asia, 1992–2022'],
    ['argmin(total(CHN, *), 2023)', 'the lowest in China’s trade with each of the five in 2023'],
    [
      'corr(2014..2023, export(CHN, KAZ), import(CHN, KAZ))',
      'the correlation of China’s exports to Kazakhstan with China’s imports from Kazakhstan, 2014–2023',
    ],
    ['count(2014..2023, balance(CHN, KAZ) > 0)', 'the number of years in 2014–2023 with China’s trade balance with Kazakhstan above 0'],
    ['every(2014..2023, some(export(CHN, *) < 2bn))', 'China’s exports to each of the five below 2 billion for some economy'],
    ["indicator('gdp', KAZ, 2023)", 'the gross domestic product (current US dollars) of Kazakhstan in 2023'],
    ["indicator('risk', WLD)[2023]", 'the geopolitical risk index in 2023'],
    ["indicator('unheard of', KAZ)", 'the ‘unheard of’ of Kazakhstan'],
    ["known('member-since', KAZ)", 'a source gives the date of WTO membership for Kazakhstan'],
    ["year(date('no-such-event'))", 'the year of “no-such-event”'],
    [
      'import(CHN, UZB)[2013] == about(2bn) and not 1 > 2',
      'China’s imports from Uzbekistan in 2013 equal to about 2 billion and not (1 above 2)',
    ],
  ])('%s', (expression, words) => {
    expect(phrase(expression)).toBe(words);
  });

  it('names a level and its ladder as the study does, and as they are written where none has them', () => {
    const level = { id: 'member', name: 'membership' };
    const ladder = milestoneSeriesSchema.parse({ id: 'union', name: 'Accession to a union', levels: [level] });
    const [study] = dataset.studies;
    const held = { ...dataset, studies: study === undefined ? [] : [{ ...study, milestones: [ladder] }] };
    const said = (text: string): string => phraseOf(parseExpression(text), held, 'en');
    expect(said("reached('union', KAZ, 'member') - 1")).toBe(
      'the year in which Kazakhstan reached membership (Accession to a union) minus 1',
    );
    expect(said("reached('league', KAZ, 'full')")).toBe('the year in which Kazakhstan reached full (league)');
  });

  it('leaves a word that it does not know as it is written', () => {
    expect(phrase('median(total(CHN, *))')).toBe('median(total(CHN, *))');
  });
});
