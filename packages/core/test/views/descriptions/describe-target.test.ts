import { describe, expect, it } from 'vitest';
import { trackTarget } from '../../../src/index.ts';
import { describeTarget } from '../../../src/workspace.ts';
import { makeTarget, type TargetDraft } from '../../support/make-target.ts';

function wordsOf(draft: TargetDraft) {
  const { dataset, event } = makeTarget(draft);
  return describeTarget(dataset, trackTarget(dataset, event), 'en');
}

const textOf = (draft: TargetDraft): readonly string[] => wordsOf(draft).readings.map(({ sentence }) => sentence.text);

describe('describeTarget(world, track, language)', () => {
  it('answers whether it was reached, in which year of which vintage', () => {
    const before = { 2015: 100 };
    expect(wordsOf({ first: { ...before, 2016: 400 } }).headline.text).toBe(
      'China’s trade with Kazakhstan reached $400, the target for 2020, in 2016, by China’s figures, first published and revised',
    );
    expect(wordsOf({ first: { ...before, 2016: 390, 2017: 410 }, revised: { 2016: 400 } }).headline.text).toBe(
      'China’s trade with Kazakhstan reached $400, the target for 2020, in 2017 by China’s figures as first published, and in 2016 as revised',
    );
    expect(wordsOf({ first: { ...before, 2016: 400 }, revised: { 2016: 390 } }).headline.text).toBe(
      'China’s trade with Kazakhstan reached $400, the target for 2020, in 2016 by China’s figures as first published, and not by 2016 as revised',
    );
    expect(wordsOf({ first: { ...before, 2016: 390 }, revised: { 2016: 400 } }).headline.text).toBe(
      'China’s trade with Kazakhstan reached $400, the target for 2020, in 2016 by China’s figures as revised, but not by 2016 as first published',
    );
    expect(wordsOf({ first: { ...before, 2016: 390 } }).headline.text).toBe(
      'China’s trade with Kazakhstan had not reached $400, the target for 2020, by 2016 (China’s figures)',
    );
  });

  it('says why nothing can be told where no year since it was set has a figure', () => {
    const { headline, readings, whenSet } = wordsOf({ first: { 2014: 90 } });
    expect(headline.text).toBe(
      'We can’t say whether China’s trade with Kazakhstan reached $400, the target for 2020: no figure in our data (China 2016)',
    );
    expect(whenSet).toBeNull();
    expect(readings[0]?.sentence.text).toBe(
      'By China’s figures as first published, we have no figure for China’s trade with Kazakhstan from 2016 on: no figure in our data (China 2016)',
    );
  });

  it('says what growth it took when it was set', () => {
    expect(wordsOf({ first: { 2015: 200, 2016: 250 } }).whenSet?.text).toBe(
      'In 2015, the last full year before the target was set, China’s trade with Kazakhstan was $200. To reach $400 in 2020, it had to grow by 14.9% a year',
    );
  });

  it('tells of each record and vintage when it was reached, and where the newest year stands', () => {
    const [first, latest, partner] = textOf({ first: { 2015: 100, 2016: 400, 2017: 300 }, revised: { 2017: 500 } });
    expect(first).toBe(
      'By China’s figures as first published, China’s trade with Kazakhstan reached $400 in 2016, at $400. In 2017 it was $300, 25.0% below the target',
    );
    expect(latest).toBe(
      'By China’s figures as revised, China’s trade with Kazakhstan reached $400 in 2016, at $400. In 2017 it was $500, 25.0% above the target',
    );
    expect(partner).toMatch(
      /^By Kazakhstan’s figures as first published, we have no figure for China’s trade with Kazakhstan from 2016 on: no figure in our data/,
    );
  });

  it('tells what growth it takes where it was not reached, and that its year is over where it is', () => {
    expect(textOf({ first: { 2015: 100, 2016: 200 } })[0]).toBe(
      'By China’s figures as first published, China’s trade with Kazakhstan had not reached $400 by 2016, at $200. To reach it in 2020, it would have to grow by 18.9% a year',
    );
    expect(textOf({ first: { 2015: 100, 2020: 300 } })[0]).toBe(
      'By China’s figures as first published, China’s trade with Kazakhstan had not reached $400 by 2020, at $300. It was due in 2020',
    );
    expect(textOf({ first: { 2015: 100, 2020: 300, 2021: 400 } })[0]).toBe(
      'By China’s figures as first published, China’s trade with Kazakhstan reached $400 in 2021, after the due year 2020, at $400',
    );
  });

  it('gives the target in yuan at the rate of a year, and says where none is held', () => {
    expect(wordsOf({ first: { 2015: 100, 2016: 200 }, rates: { 2016: 6.5 } }).inYuan.map(({ text }) => text)).toEqual([
      'At the average rate of 2016 the target is ¥2.6 thousand',
      'We can’t convert the target at the rate of 2020: the indicator has no value for the period (China 2020)',
    ]);
  });

  it('gives every amount and rate its receipt', () => {
    const { headline, readings, whenSet } = wordsOf({ first: { 2015: 100, 2016: 200 } });
    const sentences = [headline, whenSet, readings[0]?.sentence].flatMap((sentence) => sentence?.spans ?? []);
    const numbers = sentences.filter(({ receipt }) => receipt !== null).map(({ text }) => text);
    expect(numbers).toEqual(['$400', '$100', '$400', '32.0%', '$400', '$200', '18.9%']);
  });
});
