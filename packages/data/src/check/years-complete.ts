import { type Fault, fault } from '../harmonize/index.ts';
import type { Chooser } from './choose-by-policy.ts';

/** The years and partners of which every flow must be there. */
export interface Completeness {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Whether a policy takes a figure for each flow, partner and year (both years inclusive). One fault for each absence. */
export function yearsComplete(choose: Chooser, { reporter, partners, from, to }: Completeness): readonly Fault[] {
  const faults: Fault[] = [];
  for (const partner of partners) {
    for (const flow of ['export', 'import'] as const) {
      for (let year = from; year <= to; year += 1) {
        if (choose({ reporter, partner, flow, year }) !== null) continue;
        const sentence = `no figure: ${reporter} ${flow} ${partner} ${year}; expected one in every year from ${from} to ${to}`;
        faults.push(fault('years', `${reporter} ${partner}`, sentence));
      }
    }
  }
  return faults;
}
