import { describe, expect, it } from 'vitest';
import { foreignFigures, isOtherLanguage } from '../../../src/claims/draft/text/language-of.ts';

const english = 'Exports to Kazakhstan were large and the trade of both grew';

describe('isOtherLanguage(text)', () => {
  it.each([
    [english, false],
    ['Exports grew', false],
    ['Les exportations vers le Kazakhstan ont augmenté rapidement depuis lors', true],
    ['Die Ausfuhren nach Kasachstan stiegen', false],
    ['Die Ausfuhren nach Kasachstan stiegen deutlich und stetig weiter', true],
    ['Экспорт вырос', true],
    ['Экс', false],
    ['Экспо', true],
    ['贸易额', false],
    ['贸易额增长', true],
    ['Экспорт exports', false],
    ['Экспортт exports', true],
    ['Экспорт exported', false],
    ['', false],
    ['41 2013 5%', false],
    [`${english} Торговля`, false],
    ['one two three four five six seven', false],
    ['one two three four five six seven eight', true],
    ['the two three four five six seven eight nine ten eleven twelve', false],
    ['the two three four five six seven eight nine ten eleven twelve thirteen', true],
  ])('isOtherLanguage(%j) is %j', (text, other) => {
    expect(isOtherLanguage(text)).toBe(other);
  });

  it('looks at the first twenty thousand characters', () => {
    const long = `${english}. `.repeat(400);
    expect(isOtherLanguage(long + 'Экспорт вырос. '.repeat(2000))).toBe(false);
    expect(isOtherLanguage('Экспорт вырос. '.repeat(2000) + long)).toBe(true);
  });
});

describe('foreignFigures(text)', () => {
  it.each([
    ['Торговля составила 24,8 млрд долларов, на 10 % больше', ['24,8 млрд', '10 %']],
    ['贸易额为410亿美元，增长5％', ['410亿', '5％']],
    ['le commerce a atteint 24,8 milliards de dollars, ou $5.2', ['24,8 milliards', '$5.2']],
    ['30 Milliarden, 4 millions, 2 mil millones, 3 трлн', ['30 Milliarden', '4 millions', '2 mil millones', '3 трлн']],
    ['¥ 300 и €40 и ₽5', ['¥ 300', '€40', '₽5']],
    ['в 2013 году 5 странах, 5 млнных', []],
  ])('foreignFigures(%j)', (text, printed) => {
    const found = foreignFigures(text);
    expect(found.map((one) => one.printed)).toEqual(printed);
    for (const { start, printed: figure } of found) expect(text.slice(start, start + figure.length)).toBe(figure);
  });
});
