import { readerTexts } from '../words/index.ts';
import { type Detector, finding, inWords } from './finding.ts';
import type { FlowTotal } from './flows-of.ts';

/** Freight and insurance explain about a tenth; so much more than the other record is told. */
const factor = 1.15;

/** Two records of one flow of the same goods of which one is more than 1.15 times the other; imports stand with freight, exports without. */
export const mirrorDiscrepancy: Detector = ({ flows }) => {
  const imports = new Map(flows.filter(({ flow }) => flow === 'import').map((flow) => [keyOf(flow, true), flow]));
  return flows.flatMap((exported) => {
    const imported = exported.flow === 'export' ? imports.get(keyOf(exported, false)) : undefined;
    if (
      exported.reporter === exported.partner ||
      exported.partner === 'WLD' ||
      imported === undefined ||
      imported.goods !== exported.goods ||
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
      expected: readerTexts['finding.two-records']({ factor }),
      found: readerTexts['finding.records-apart']({
        reporter,
        partner,
        period,
        exported: inWords(exported.value, currency),
        imported: inWords(imported.value, currency),
        ratio: ratio.toFixed(2),
      }),
      fix: readerTexts['finding.whose-record'],
    });
  });
};

function keyOf({ reporter, partner, period, currency }: FlowTotal, isImport: boolean): string {
  const [exporter, importer] = isImport ? [partner, reporter] : [reporter, partner];
  return [exporter, importer, period, currency].join('|');
}
