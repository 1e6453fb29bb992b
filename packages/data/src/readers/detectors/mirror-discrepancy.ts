import { type Detector, finding, inWords } from './finding.ts';
import type { FlowTotal } from './flows-of.ts';

/** Freight and insurance explain about a tenth; so much more than the other record is told. */
const factor = 1.15;

/** Two records of one flow of which one is more than 1.15 times the other; imports stand with freight, exports without. */
export const mirrorDiscrepancy: Detector = ({ flows }) => {
  const imports = new Map(flows.filter(({ flow }) => flow === 'import').map((flow) => [keyOf(flow, true), flow]));
  return flows.flatMap((exported) => {
    const imported = exported.flow === 'export' ? imports.get(keyOf(exported, false)) : undefined;
    if (
      exported.reporter === exported.partner ||
      exported.partner === 'WLD' ||
      imported === undefined ||
      exported.value <= 0 ||
      imported.value <= 0
    )
      return [];
    const ratio = Math.max(exported.value / imported.value, imported.value / exported.value);
    if (ratio < factor) return [];
    const { reporter, partner, period, currency } = exported;
    return finding('mirror-discrepancy', {
      severity: 'note',
      file: exported.file,
      value: ratio.toFixed(2),
      expected: `two records within ${factor} times of each other`,
      found: `${reporter} records exports to ${partner} of ${inWords(exported.value, currency)} in ${period}, ${partner} imports of ${inWords(imported.value, currency)}: ${ratio.toFixed(2)} times`,
      fix: 'say whose record is read, or read both',
    });
  });
};

function keyOf({ reporter, partner, period, currency }: FlowTotal, isImport: boolean): string {
  const [exporter, importer] = isImport ? [partner, reporter] : [reporter, partner];
  return [exporter, importer, period, currency].join('|');
}
