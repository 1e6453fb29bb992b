import { describe, expect, it } from 'vitest';
import * as ru from '../../src/messages/ru/index.ts';
import * as zh from '../../src/messages/zh/index.ts';
import { metricRegistry } from '../../src/metrics/index.ts';
import { variantsOf } from '../../src/workspace.ts';

/** What options are used by that is names alone, as those are published. */
const names =
  /^(?:Harvard Growth Lab|(?:[\w>=.-]+: (?:[A-Z0-9][\w.]*(?: \d{4}| et al\. \d{4}| comtrade| economiccomplexity| strucchange| Growth Lab| and [A-Z]\w+(?: \d{4})?| of economic complexity \d{4})*|The atlas of economic complexity \d{4})(?:, )?)+)/;
/** Signs of formulas that every language writes alike. */
const signs = /\b(?:sum|sqrt|base|phi|omega|epsilon|rca|PRODY|GDP|fitted)\b/g;

describe.each([
  ['zh', zh.records],
  ['ru', ru.records],
] as const)('records of metrics in %s', (_, phrases) => {
  const known = new Set<string>(Object.keys(phrases));
  const open = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => !known.has(text));
  const variants = metricRegistry.flatMap(variantsOf);

  it('say every input, and every case without a value', () => {
    expect(open(metricRegistry.map(({ input }) => input))).toEqual([]);
    expect(open(metricRegistry.flatMap(({ undefinedWhen }) => undefinedWhen.map(({ when }) => when)))).toEqual([]);
  });

  it('say who uses which option, but where that is names alone', () => {
    expect(open(variants.map(({ usedBy }) => usedBy)).filter((text) => !names.test(text))).toEqual([]);
    expect(open(variants.flatMap(({ values }) => values)).filter((value) => value.includes(' '))).toEqual([]);
  });

  it('say every formula that holds words, and every reference that is more than a publication', () => {
    expect(
      open(metricRegistry.map(({ formula }) => formula)).filter((text) => /[A-Za-z]{4}|if |of /.test(text.replaceAll(signs, ''))),
    ).toEqual([]);
    expect(open(metricRegistry.map(({ reference }) => reference)).filter((text) => !/^[A-Z]/.test(text))).toEqual([]);
  });

  it('have nothing left over of records that are gone', () => {
    const texts = new Set([
      ...metricRegistry.flatMap(({ input, formula, reference, undefinedWhen }) => [
        input,
        formula,
        reference,
        ...undefinedWhen.map(({ when }) => when),
      ]),
      ...variants.flatMap(({ usedBy, values }) => [usedBy, ...values]),
    ]);
    expect(Object.keys(zh.records).filter((text) => !texts.has(text))).toEqual([]);
  });
});
