import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { View, ViewSpec } from '../../src/index.ts';
import type { Receipt } from '../../src/model/index.ts';
import { anySpec } from '../support/any-spec.ts';
import { richDataset } from '../support/rich-dataset.ts';
import { widenedTexts } from './widened.ts';

/** Modules of their own, since the texts that are put at hand here are no one else's. */
async function loadCore() {
  vi.resetModules();
  const core = await import('../../src/index.ts');
  const { choicesOfView } = await import('../../src/views/choices/choices-of-view.ts');
  const { nearestViewSpec } = await import('../../src/views/choices/nearest-view-spec.ts');
  core.provideTexts('zh', widenedTexts);
  return { ...core, choicesOfView, nearestViewSpec };
}

let core: Awaited<ReturnType<typeof loadCore>>;
beforeAll(async () => {
  core = await loadCore();
});
afterAll(() => {
  vi.resetModules();
});

/** What goods and indicators are called by that have no name in Chinese: their ids. */
const ids = ['energy', 'farm-goods', ...richDataset.indicators.map(({ indicator }) => indicator)];

/** What stands as it was published, and what has no name in Chinese. */
function namesIn({ sources, references }: View): readonly string[] {
  return [
    ...ids,
    ...[...sources, ...references].flatMap(({ source, release, licence }) => [
      source.publisher,
      source.title,
      release.label,
      licence.title,
    ]),
  ];
}

/** The words in plain letters of some texts: neither names nor codes, which are in capitals, nor the signs of an index. */
function wordsIn(texts: readonly string[], names: readonly string[]): readonly string[] {
  const longestFirst = names.filter((name) => name !== '').toSorted((one, other) => other.length - one.length);
  return texts.flatMap((text) => {
    const rest = longestFirst.reduce((left, name) => left.replaceAll(name, ''), text);
    return /(?<![A-Za-z])(?:[a-z]{2,}|[A-Z][a-z]+)/.test(rest) ? [text] : [];
  });
}

function saidOfReceipt(view: View, receipt: Receipt): readonly string[] {
  return core
    .receiptLines(view, receipt, view.references, 'zh')
    .flatMap(({ role, subject, value, full, operation, figure }) => [
      ...(role === null ? [] : [role]),
      subject,
      value,
      full,
      ...(operation === null ? [] : [operation]),
      ...(figure === null ? [] : figure.quality),
    ]);
}

function saidOf(view: View): readonly string[] {
  const sentences = Object.values(view.description).flat();
  return [
    view.title,
    view.subtitle,
    view.headline.text,
    view.unit.label,
    view.unit.short,
    ...sentences.map(({ text }) => text),
    ...view.notes,
    ...view.series.flatMap(({ label }) => label),
    ...view.series.flatMap(({ points }) => points.slice(0, 2).flatMap(({ receipt }) => saidOfReceipt(view, receipt))),
  ];
}

function viewsOf(specs: readonly ViewSpec[]): readonly View[] {
  const holdings = core.holdingsOf(richDataset);
  return specs.flatMap((spec) => {
    const { spec: nearest } = core.nearestViewSpec(holdings, spec, 'zh');
    try {
      return [core.computeView(richDataset, nearest, 'zh')];
    } catch {
      return [];
    }
  });
}

describe('a language in full-width letters', () => {
  test('leaves no word in plain letters in what views say', () => {
    const views = viewsOf(fc.sample(anySpec, { numRuns: 400, seed: 20_261_201 }));
    expect(views.length).toBeGreaterThan(20);
    const leaks = views.flatMap((view) => wordsIn(saidOf(view), namesIn(view)));
    expect([...new Set(leaks)].slice(0, 20)).toEqual([]);
  });

  test('leaves none in why choices don’t go together, and what is shown instead', () => {
    const holdings = core.holdingsOf(richDataset);
    const specs = fc.sample(anySpec, { numRuns: 300, seed: 7 });
    const said = specs.flatMap((spec) => core.faultsOfViewSpec(holdings, spec, 'zh').map(({ reason }) => reason));
    expect(said.length).toBeGreaterThan(100);
    expect([...new Set(wordsIn(said, ids))].slice(0, 20)).toEqual([]);
  });
});
