import { type Fault, fault } from '../harmonize/index.ts';
import type { Chooser } from './choose-by-policy.ts';
import type { Completeness } from './years-complete.ts';

/** The pairs and years compared, and the band that the importer's figure over the exporter's must lie in. */
export interface MirrorBand extends Completeness {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Compares both sides' figures of each flow where both exist in one currency: importer over exporter must lie in the band. The band is wide: it is
 * there to find a wrong unit or a swapped flow, not the discrepancy between two honest records.
 */
export function mirrorBand(choose: Chooser, { reporter, partners, from, to, lowest, highest }: MirrorBand): readonly Fault[] {
  const faults: Fault[] = [];
  for (const partner of partners) {
    for (let year = from; year <= to; year += 1) {
      const ways = [
        { importer: partner, exporter: reporter },
        { importer: reporter, exporter: partner },
      ];
      for (const { importer, exporter } of ways) {
        const imported = choose({ reporter: importer, partner: exporter, flow: 'import', year });
        const exported = choose({ reporter: exporter, partner: importer, flow: 'export', year });
        if (imported === null || exported === null || imported.unit !== exported.unit || exported.value === 0) continue;
        const ratio = imported.value / exported.value;
        if (ratio >= lowest && ratio <= highest) continue;
        const sentence = `mirror out of band: ${exporter} to ${importer} in ${year}, importer over exporter is ${ratio.toFixed(2)}; expected ${lowest} to ${highest}`;
        faults.push(fault('mirror', `${exporter} ${importer} ${year}`, sentence));
      }
    }
  }
  return faults;
}
