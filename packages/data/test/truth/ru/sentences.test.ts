import { computeView, provideTexts } from '@sogdia/core';
import * as ru from '@sogdia/core/ru';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.ts';
import { lotsFrom } from '../../support/lots.ts';
import { anyMonths, viewsOf } from '../any-spec.ts';
import { falseInRussian } from './false-in-russian.ts';
import { provideNounsOfTest } from './nouns-of-test.ts';

provideTexts('ru', ru);
provideNounsOfTest();
const dataset = await loadDataset(['totals', 'paper', 'events', 'context', 'world', 'months']);

describe('what is said in Russian of months and years to date is read again and decided anew from its numbers', () => {
  const lots = lotsFrom(20_261_201, 5);
  const numRuns = lots.length > 1 ? 500 : 75;

  test.each(lots)(`of ${numRuns} random specs of seed %i no sentence is false, and none is unreadable`, (seed) => {
    const views = [...viewsOf(dataset, anyMonths(dataset), { numRuns, seed })];
    const faults = views.flatMap((view) => falseInRussian(computeView(dataset, view.spec, 'ru'), view, dataset));
    expect(faults.slice(0, 20)).toEqual([]);
    expect(views.length).toBeGreaterThan(numRuns / 2);
  });
});
