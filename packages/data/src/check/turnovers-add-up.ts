import type { Observation } from '@sogdia/core/model';
import type { Fault } from '../harmonize/index.ts';
import { five, partsAddUp } from './parts-add-up.ts';

/**
 * Compares, within each release, a printed turnover with exports plus imports where all three are printed, and a printed figure of
 * Central Asia with the five where all five are. Figures derived by arithmetic and figures marked as conflicting are left out.
 */
export function turnoversAddUp(observations: readonly Observation[]): readonly Fault[] {
  const printed = observations.filter(({ status, flags }) => status !== 'derived' && !flags.includes('conflicting-sources'));
  const byKey = new Map(printed.map((row) => [keyOf(row, row.partner, row.flow), row]));
  const faults: (Fault | null)[] = [];
  for (const row of printed) {
    const what = `${row.reporter} ${row.partner} ${row.flow} ${row.period}`;
    if (row.flow === 'turnover')
      faults.push(compare(what, row, [byKey.get(keyOf(row, row.partner, 'export')), byKey.get(keyOf(row, row.partner, 'import'))]));
    if (row.partner === 'CA5')
      faults.push(
        compare(
          what,
          row,
          five.map((member) => byKey.get(keyOf(row, member, row.flow))),
        ),
      );
  }
  return faults.filter((fault) => fault !== null);
}

function keyOf(row: Observation, partner: string, flow: string): string {
  return [row.release, row.reporter, partner, flow, row.period].join(' ');
}

function compare(what: string, total: Observation, parts: readonly (Observation | undefined)[]): Fault | null {
  const present = parts.filter((part) => part !== undefined);
  return present.length === parts.length ? partsAddUp(what, total, present) : null;
}
