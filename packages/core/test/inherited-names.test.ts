import { describe, expect, it } from 'vitest';
import { checkDraft } from '../src/claims/index.ts';
import { formatEconomy, formatMissing, formatNumber, nameProduct } from '../src/format.ts';
import {
  changeViewSpec,
  checkExpression,
  computeView,
  decodeViewSpec,
  faultsOfViewSpec,
  formatAmount,
  formatPeriod,
  holdingsOf,
  type Language,
  readViewSpec,
  SogdiaError,
  studyViewSpec,
  UnknownNameError,
  viewSpecParameters,
} from '../src/index.ts';
import { findMetric } from '../src/metrics/index.ts';
import { findEconomy, findStudy } from '../src/model/index.ts';
import { describeMetric, translate } from '../src/workspace.ts';
import { richDataset as dataset } from './support/rich-dataset.ts';

/** The twelve names that every object answers to, though nobody gave it any. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/** What a call comes to: ours where it throws an error of ours, nothing where it throws none. Another error is one of the program. */
function outcome(call: () => unknown): SogdiaError | null {
  try {
    call();
    return null;
  } catch (error) {
    if (SogdiaError.isInstance(error)) return error;
    throw error;
  }
}

describe.each(inherited)('the name %s, which every object inherits', (name) => {
  it('is no parameter of a view', () => {
    for (const query of [`${name}=1`, `${name}=1&measure=export`, `${name}=1&measure=partnership`, `measure=partnership&${name}=1`]) {
      const told = outcome(() => decodeViewSpec(dataset, query));
      expect(told === null || UnknownNameError.isInstance(told)).toBe(true);
      expect(outcome(() => changeViewSpec(dataset, query, [{ name, value: name }]))?.code ?? 'unknown-name').toMatch(
        /^unknown-name|^invalid/,
      );
      expect(outcome(() => readViewSpec(dataset, query))).toBeNull();
    }
    expect(outcome(() => decodeViewSpec(dataset, `${name}=1`))).toMatchObject({
      code: 'unknown-name',
      parameter: 'parameter',
      value: name,
    });
  });

  it.each(viewSpecParameters)('is a value of the parameter %s that is told, or a text', (parameter) => {
    for (const query of [`${parameter}=${name}`, `indicator=gdp&${parameter}=${name}`, `measure=partnership&${parameter}=${name}`]) {
      outcome(() => decodeViewSpec(dataset, query));
      const { spec } = readViewSpec(dataset, query);
      outcome(() => computeView(dataset, spec));
      expect(faultsOfViewSpec(holdingsOf(dataset), spec).every(({ reason }) => typeof reason === 'string')).toBe(true);
    }
  });

  it('is no word of expressions and drafts', () => {
    for (const text of [
      `${name}(CHN, KAZ)[2013] > 1`,
      `export(${name}, KAZ)[2013] > 1`,
      `export(CHN, KAZ)[2013] ${name} 1`,
      `export(CHN, KAZ)[2013] > 1${name}`,
    ])
      expect(outcome(() => checkExpression(dataset, text))).not.toBeNull();
    const sentences = [
      `China's exports to Kazakhstan ${name} $1 billion in 2013.`,
      `In 2013, ${name} ${name} exports to Kazakhstan were $1 ${name}.`,
      `Kazakhstan was the ${name} largest partner of China in 2013, ${name} of trade.`,
      `| year | ${name} |\n| --- | --- |\n| 2013 | 1 |\n`,
    ];
    for (const text of sentences) expect(outcome(() => checkDraft(dataset, text))).toBeNull();
  });

  it('is no economy, study, metric, language or message', () => {
    const asked = [
      () => findEconomy(dataset, name),
      () => findStudy(dataset, name),
      () => studyViewSpec(dataset, name),
      () => findMetric(name),
      () => describeMetric('en', name as never),
      () => translate('en', name as never),
    ];
    for (const call of asked) expect(outcome(call)).toMatchObject({ code: 'unknown-name' });
    expect(formatEconomy(dataset, name, 'en')).toBe(name);
    expect(nameProduct(dataset, name, 'en')).toEqual({ name, code: null });
  });
});

describe.each([...inherited, 'fr', 'EN', '', null])('the language %s', (given) => {
  const language = given as Language;
  const spec = decodeViewSpec(dataset, 'measure=export&partners=KAZ');
  const view = computeView(dataset, spec);

  it.each([
    ['computeView', () => computeView(dataset, spec, language)],
    ['readViewSpec', () => readViewSpec(dataset, 'measure=exprot', language)],
    ['checkDraft', () => checkDraft(dataset, "China's exports to Kazakhstan were $1 billion in 2013.", language)],
    ['formatEconomy', () => formatEconomy(dataset, 'KAZ', language)],
    ['formatAmount', () => formatAmount(1e9, 'usd', language)],
    ['formatNumber', () => formatNumber(1, { decimals: 0 }, language)],
    ['formatPeriod', () => formatPeriod('2013-01' as never, language)],
    ['formatMissing', () => formatMissing(dataset, { missing: 'not-reported' }, language)],
    ['translate', () => translate(language, 'measure.export')],
    ['describeMetric', () => describeMetric(language, 'share')],
  ])('%s says which there are', (_, call) => {
    expect(view.title.length).toBeGreaterThan(0);
    const told = outcome(call);
    expect(told).toMatchObject({ code: 'unknown-name', parameter: 'language', value: String(given) });
  });
});
