import { describe, expect, test } from 'vitest';
import { isMissing } from '../../../src/index.ts';
import {
  effectiveNumber,
  evenness,
  gini,
  herfindahlHirschmanIndex,
  krugmanSpecialisation,
  theilDecomposition,
  theilT,
  topShare,
  tradeEntropy,
  unctadDiversification,
} from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { exportsByPartner, exportsByProduct, worldByProduct } from '../../support/eu-trade.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Concentration {
  readonly economy: string;
  readonly over: 'partner' | 'product';
  readonly [measure: string]: number | string;
}

interface Content extends Reference<Concentration> {
  readonly 'krugman-specialisation': Readonly<Record<string, number>>;
  readonly 'unctad-diversification': Readonly<Record<string, number>>;
  readonly 'theil-decomposition': {
    readonly economy: string;
    readonly group: readonly string[];
    readonly within: number;
    readonly between: number;
    readonly total: number;
  };
}

const reference = readReference<Content>('concentration/eu-trade');

describe('concentration of the exports of European economies, as exact arithmetic gives it', () => {
  test.each(reference.cases)('exports of $economy by $over', (wanted) => {
    const values =
      wanted.over === 'partner' ? [...exportsByPartner(2016, wanted.economy).values()] : exportsByProduct(2016, wanted.economy);
    expect(values).toHaveLength(wanted['n'] as number);
    for (const form of ['sum-squares', 'root', 'unctad', 'normalised'] as const) {
      expectClose(herfindahlHirschmanIndex(values, { form }), wanted[form] as number, 1e-11);
    }
    expectClose(effectiveNumber(values), wanted['effective-number'] as number, 1e-12);
    expectClose(tradeEntropy(values), wanted['trade-entropy'] as number, 1e-12);
    expectClose(evenness(values), wanted['evenness'] as number, 1e-12);
    expectClose(theilT(values), wanted['theil-t'] as number, 1e-12);
    expectClose(gini(values), wanted['gini'] as number, 1e-12);
    expectClose(topShare(values, 1), wanted['top1'] as number, 1e-12);
    expectClose(topShare(values, 5), wanted['top5'] as number, 1e-12);
  });

  test.each(Object.keys(reference['krugman-specialisation']))('structure of the exports of %s against that of all', (economy) => {
    const [own, world] = [exportsByProduct(2016, economy), worldByProduct(2016)];
    expectClose(krugmanSpecialisation(own, world), reference['krugman-specialisation'][economy] as number, 1e-12);
    expectClose(unctadDiversification(own, world), reference['unctad-diversification'][economy] as number, 1e-12);
  });

  test('theilDecomposition(values, groups) takes the partners of ES apart', () => {
    const { economy, group, within, between, total } = reference['theil-decomposition'];
    const partners = exportsByPartner(2016, economy);
    const groups = [...partners.keys()].map((partner) => (group.includes(partner) ? 'core' : 'rest'));
    const result = theilDecomposition([...partners.values()], groups);
    if (isMissing(result)) return expect(result).toBe('a decomposition');
    expectClose(result.within, within, 1e-12);
    expectClose(result.between, between, 1e-12);
    expectClose(result.total, total, 1e-12);
  });
});
