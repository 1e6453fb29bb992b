import { computeView, type Dataset, decodeViewSpec, InvalidParameterError, isMissing, targetsOf, trackTarget } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { describeTarget, type TargetEvent, type TargetReading } from '@sogdia/core/workspace';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawsOf } from '../../../../tools/vitest/lots.ts';
import { loadDataset } from '../../src/index.ts';

let dataset: Dataset;
let shipped: TargetEvent;

beforeAll(async () => {
  dataset = await loadDataset(['totals', 'paper', 'events', 'context']);
  const [event] = targetsOf(dataset);
  if (event === undefined) throw new RangeError('the data hold a target');
  shipped = event;
});

/** Any target for the trade of any of the five or all, set in any year and due in any later. */
const arbitraryAim = fc.record({
  partner: fc.constantFrom('CA5', 'KAZ', 'UZB', 'KGZ', 'TJK', 'TKM'),
  measure: fc.constantFrom('total-trade' as const, 'export' as const, 'import' as const),
  value: fc.double({ min: 1e7, max: 2e11, noNaN: true }),
  set: fc.integer({ min: 1995, max: 2024 }),
  after: fc.integer({ min: 0, max: 12 }),
});

interface Level {
  readonly year: number;
  readonly value: number;
  readonly amount: string;
}

/** The levels that a reading is of, from a year on, as a view computes and prints them. */
function levelsOf(
  { record, vintage, money }: TargetReading,
  { partner, measure }: { partner: string; measure: string },
  from: number,
): readonly Level[] {
  const query = `measure=${measure}&partners=${partner}&years=${from}-2025&record=${record}&vintage=${vintage}&money=${money}`;
  try {
    const view = computeView(dataset, decodeViewSpec(dataset, query));
    return view.series[0].points.flatMap(({ period, value, receipt }) =>
      isMissing(value) ? [] : [{ year: Number(period), value, amount: formatReceiptValue(view, receipt, 'en', 'long') }],
    );
  } catch (error) {
    if (error instanceof InvalidParameterError) return [];
    throw error;
  }
}

const numberIn = (text: string): number => Number(text.replace('−', '-').replaceAll(/[,%]/gu, '')) / 100;

/** The named parts of a text; null where it is of another form. */
function partsOf(text: string, form: RegExp): ((name: string) => string | undefined) | null {
  const groups = form.exec(text)?.groups;
  return groups === undefined ? null : (name) => groups[name];
}

/** Reads a sentence on a target against the levels of its record, and throws what is not so. */
function judge(sentence: string, target: number, levels: readonly Level[], due: number): void {
  if (/ from \d{4} on: /u.test(sentence)) expect(levels).toEqual([]);
  else if (sentence.includes(' had not reached ')) judgeOpen(sentence, target, levels, due);
  else judgeReached(sentence, target, levels, due);
}

const reachedForm =
  / reached [$¥].+? in (?<year>\d{4})(?:, after the due year (?<due>\d{4}))?, at (?<a>[^;(]+?)(?:\. In (?<n>\d{4}) it was (?<b>.+?), (?<d>\S+) (?<side>above|below) the target)?(?: \(|$)/u;

function judgeReached(sentence: string, target: number, levels: readonly Level[], due: number): void {
  const part = partsOf(sentence, reachedForm);
  const [first, last] = [levels.find(({ value }) => value >= target), levels.at(-1)];
  expect([part?.('year'), part?.('a')]).toEqual([String(first?.year), first?.amount]);
  expect(part?.('due')).toBe((first?.year ?? 0) > due ? String(due) : undefined);
  expect(part?.('n')).toBe(last === first ? undefined : String(last?.year));
  if (last === undefined || last === first) return;
  const distance = last.value / target - 1;
  expect([part?.('b'), part?.('side')]).toEqual([last.amount, distance >= 0 ? 'above' : 'below']);
  const said = part?.('d') ?? '';
  if (said.endsWith('%')) expect(numberIn(said)).toBeCloseTo(Math.abs(distance), 2);
}

const openForm =
  / had not reached [$¥].+? by (?<year>\d{4}), at (?<a>\S+(?: [a-z]+illion)?)\. (?:To reach it in (?<due>\d{4}), it would have to grow by (?<rate>\S+) a year|It was due in \d{4})/u;

function judgeOpen(sentence: string, target: number, levels: readonly Level[], due: number): void {
  const part = partsOf(sentence, openForm);
  const last = levels.at(-1);
  expect(levels.filter(({ value }) => value >= target)).toEqual([]);
  expect([part?.('year'), part?.('a')]).toEqual([String(last?.year), last?.amount]);
  expect(part?.('due')).toBe(last !== undefined && last.year < due ? String(due) : undefined);
  const rate = part?.('rate');
  if (last === undefined || rate?.endsWith('%') !== true) return;
  expect(numberIn(rate)).toBeCloseTo((target / last.value) ** (1 / (due - last.year)) - 1, 2);
}

describe('sentences on targets', () => {
  test('300 targets of the data as they might be: each sentence is true of the levels that a view shows', () => {
    fc.assert(
      fc.property(arbitraryAim, ({ partner, measure, value, set, after }) => {
        const due = set + after;
        const event = { ...shipped, date: String(set), target: { ...shipped.target, partner, measure, value, year: due } } as TargetEvent;
        const track = trackTarget(dataset, event);
        const { readings, headline } = describeTarget(dataset, track, 'en');
        for (const { reading, sentence } of readings) {
          if (isMissing(reading.target.value)) continue;
          judge(sentence.text, reading.target.value, levelsOf(reading, { partner, measure }, set), due);
        }
        const own = readings.filter(({ reading }) => reading.record === 'reporter' && reading.money === 'usd');
        const years = own.map(({ reading }) => reading.reached?.year);
        const said = [...headline.text.matchAll(/ in (\d{4})(?=,| by| as|$)/gu)].map(([, year]) => Number(year));
        expect([...new Set(said)].toSorted()).toEqual([...new Set(years.filter((year) => year !== undefined))].toSorted());
      }),
      { numRuns: drawsOf(300), seed: 20_261_127 },
    );
  });

  test('a sentence that names another year, amount or side is seen', () => {
    const track = trackTarget(dataset, shipped);
    const [found] = describeTarget(dataset, track, 'en').readings;
    if (found === undefined) throw new RangeError('the target has a reading');
    const { text } = found.sentence;
    const levels = levelsOf(found.reading, shipped.target, 2022);
    const judged = (changed: string) => () => judge(changed, shipped.target.value, levels, 2030);
    expect(judged(text)).not.toThrow();
    for (const [from, to] of [
      [' in 2022', ' in 2023'],
      ['at $70.2', 'at $71.2'],
      ['above', 'below'],
      ['51.8%', '48.2%'],
      ['In 2025', 'In 2024'],
    ] as const)
      expect(judged(text.replace(from, to)), text.replace(from, to)).toThrow();
  });
});
