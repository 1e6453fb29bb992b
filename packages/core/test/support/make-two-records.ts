import type { Observation } from '../../src/index.ts';
import { makeObservation } from './make-dataset.ts';

/** Both records of one flow: what the exporter and what the importer writes down, in its own record. */
export function makeTwoRecords(
  exporter: string,
  importer: string,
  exported: number,
  imported: number,
  period = 2013,
): readonly Observation[] {
  return [
    makeObservation({ reporter: exporter, partner: importer, flow: 'export', value: exported, period }),
    makeObservation({ reporter: importer, partner: exporter, flow: 'import', value: imported, period }),
  ];
}

/** Effects of each economy on the discrepancy of its flows: as exporter, then as importer. */
const effects = { CHN: [0.1, 0.1], KAZ: [0.2, 0.1], UZB: [0.3, 0.4] } as const;

/**
 * Six flows among China, Kazakhstan and Uzbekistan in one year, each with both records. The log gap of each is the sum of an effect of
 * the exporter (0.1, 0.2, 0.3) and one of the importer (0.1, 0.1, 0.4), the importer's record over 1.06; exports are 100.
 */
export function makeSixFlows(period: number): readonly Observation[] {
  const economies = Object.keys(effects) as (keyof typeof effects)[];
  return economies.flatMap((exporter) =>
    economies
      .filter((importer) => importer !== exporter)
      .flatMap((importer) => makeTwoRecords(exporter, importer, 100, 106 * Math.exp(effects[exporter][0] + effects[importer][1]), period)),
  );
}
