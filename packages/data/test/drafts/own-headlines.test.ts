import { computeView, decodeViewSpec, faultsOfViewSpec, holdingsOf, studyViewSpec } from '@sogdia/core';
import { checkDraft } from '@sogdia/core/claims';
import { type Dataset, measureSchema, transformSchema, usualStudy } from '@sogdia/core/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';
import { topics } from '../../src/topics/index.ts';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadDataset();
});

/** What is found of the figures of a headline, but for those that are right. */
function notRight(headline: string): readonly string[] {
  return checkDraft(dataset, headline, 'en')
    .figures.filter(({ outcome }) => outcome !== 'right')
    .map(({ printed, outcome, reason }) => `${printed} ${outcome} ${reason ?? ''}: ${headline}`);
}

/** Numbers that look as if drawn by chance and are the same in every run (a linear congruential generator). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

/** Headlines of views by chance, of those that the dataset has an answer to. */
function anyHeadlines(measures: readonly string[], records: readonly string[], count: number): readonly string[] {
  const draw = draws(7);
  const pick = (options: readonly string[]): string => options[draw(options.length)] ?? '';
  const holdings = holdingsOf(dataset);
  const headlines: string[] = [];
  while (headlines.length < count) {
    const [from, length] = [2005 + draw(15), 1 + draw(18)];
    const query = [
      `measure=${pick(measures)}`,
      `partners=${pick(['KAZ', 'UZB', 'KGZ', 'TJK', 'TKM', 'CA5', 'KAZ,UZB', 'KGZ,TJK', 'KAZ,UZB,KGZ,TJK,TKM'])}`,
      `years=${from}-${Math.min(2025, from + length)}`,
      `transform=${pick(transformSchema.options)}`,
      `record=${pick(records)}`,
    ].join('&');
    const spec = decodeViewSpec(dataset, query);
    if (faultsOfViewSpec(holdings, spec).length === 0) headlines.push(computeView(dataset, spec).headline.text);
  }
  return headlines;
}

/** Whether a headline is a label, since it would be too long as a sentence: `Exports, index, Kyrgyzstan: up 664% between 2020 and 2025`. */
function isLabelled(headline: string): boolean {
  return /^(?!(?:By|In|Of|No) |(?:(?!, by ).)*’s? |.*says it )[^:]+: /u.test(headline);
}

describe('the headlines of our own views are drafts, too', () => {
  test('of each named view of the study every figure is read, and right', () => {
    const headlines = (usualStudy(dataset)?.views ?? []).map(
      ({ name }) => computeView(dataset, studyViewSpec(dataset, name)).headline.text,
    );
    expect(headlines.length).toBeGreaterThanOrEqual(7);
    expect(headlines.flatMap(notRight)).toEqual([]);
  });

  test('nearly every heading of the study and the topics has at most 80 letters', () => {
    const named = [...(usualStudy(dataset)?.views ?? []), ...topics.flatMap((topic) => topic.views)];
    const lengths = named.map(({ query }) => computeView(dataset, decodeViewSpec(dataset, query)).headline.text.length);
    expect(lengths.length).toBeGreaterThan(50);
    expect(lengths.filter((length) => length <= 80).length / lengths.length).toBeGreaterThan(0.95);
  });

  test('of views of flows by chance every figure of a sentence is read, and right; a label, which names no reporter, is never off', () => {
    const every = anyHeadlines(['export', 'import', 'total-trade', 'trade-balance', 'export,import'], ['reporter', 'both'], drawsOf(600));
    const [headlines = [], labels = []] = [false, true].map((isLabel) => every.filter((one) => isLabelled(one) === isLabel));
    expect(headlines.flatMap(notRight)).toEqual([]);
    expect(labels.flatMap(notRight).filter((line) => !line.includes(' not-understood '))).toEqual([]);
    expect(headlines.filter((headline) => checkDraft(dataset, headline, 'en').figures.length > 0).length).toBeGreaterThan(drawsOf(250));
  });

  test('of views of any measure by chance no figure is off, and of a sentence none is anything but right or not understood', () => {
    const headlines = anyHeadlines(measureSchema.options, ['reporter', 'partner', 'both'], drawsOf(500));
    const wrong = headlines.flatMap((headline) => notRight(headline).map((line) => ({ line, isLabelled: isLabelled(headline) })));
    expect(headlines.filter(({ length }) => length <= 80).length / headlines.length).toBeGreaterThan(0.85);
    expect(wrong.filter(({ line }) => / (?:off|close) /u.test(line))).toEqual([]);
    expect(wrong.filter(({ line, isLabelled: is }) => !is && !line.includes(' not-understood '))).toEqual([]);
  });
});
