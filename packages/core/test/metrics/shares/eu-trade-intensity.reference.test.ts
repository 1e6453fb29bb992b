import { describe, expect, test } from 'vitest';
import { tradeIntensity, tradeIntensityMatrix } from '../../../src/metrics/index.ts';
import { expectClose } from '../../support/close-to.ts';
import { economies, exportsByPartner, exportsByProduct, importsByProduct, total } from '../../support/eu-trade.ts';
import { type Reference, readReference } from '../../support/read-reference.ts';

interface Intensity {
  readonly reporter: string;
  readonly partner: string;
  readonly all: number;
  readonly 'net-of-reporter': number;
}

const reference = readReference<Reference<Intensity>>('shares/eu-trade-intensity');
const flows = economies.map((exporter) => economies.map((importer) => exportsByPartner(2016, exporter).get(importer) ?? 0));
const world = total(economies.flatMap((economy) => exportsByProduct(2016, economy)));

describe('trade intensity of European economies, as exact arithmetic gives it', () => {
  test('there is a pair to compare for nine reporters and fourteen partners', () => {
    expect(reference.cases).toHaveLength(126);
  });

  test.each(['all', 'net-of-reporter'] as const)('tradeIntensityMatrix(flows, { world: %s }) gives every pair', (option) => {
    const table = tradeIntensityMatrix(flows, { world: option });
    for (const { reporter, partner, [option]: wanted } of reference.cases) {
      expectClose(table[economies.indexOf(reporter)]?.[economies.indexOf(partner)], wanted, 1e-12);
    }
  });

  test('tradeIntensity({ flow, ... }) gives the same from the totals alone', () => {
    for (const { reporter, partner, all, 'net-of-reporter': net } of reference.cases) {
      const input = {
        flow: exportsByPartner(2016, reporter).get(partner) as number,
        reporterExports: total(exportsByProduct(2016, reporter)),
        partnerImports: total(importsByProduct(2016, partner)),
        world,
      };
      const reporterImports = total(importsByProduct(2016, reporter));
      expectClose(tradeIntensity(input), all, 1e-12);
      expectClose(tradeIntensity(input, { world: 'net-of-reporter', reporterImports }), net, 1e-12);
    }
  });
});
