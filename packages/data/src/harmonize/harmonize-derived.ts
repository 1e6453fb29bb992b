import { type DerivationOperand, type Observation, observationSchema, ownValue, periodSchema } from '@sogdia/core/model';
import type { DerivedRow, ReleaseRecord } from '../parse/index.ts';
import { type Harmonized, HarmonizedRows } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';
import { scalePrinted } from './scale-printed.ts';

/** What the formulas of derived figures compute, from the values of their operands by role. */
const formulas: Readonly<Record<string, (of: (role: string) => number) => number>> = {
  'V / (1 + g)': (of) => of('V') / (1 + of('g')),
  'V · (1 + g)': (of) => of('V') * (1 + of('g')),
  'V - M': (of) => of('V') - of('M'),
  'V - X': (of) => of('V') - of('X'),
  'V / s': (of) => of('V') / of('s'),
  's · W': (of) => of('s') * of('W'),
};

/**
 * Figures that no source prints, worked out of printed ones: the value is computed here, to the dollar, and never typed. A figure is from the
 * paper where an operand is. An unknown formula, a role that it lacks, a unit that is none and an unmapped name are faults.
 */
export function harmonizeDerived(rows: readonly DerivedRow[], record: ReleaseRecord, names: Names): Harmonized<Observation> {
  const harmonized = new HarmonizedRows<Observation>(record.release.id, 'derived');
  const figures = Map.groupBy(rows, ({ period, reporter, partner, flow }) => [period, reporter, partner, flow].join(' '));
  for (const [key, [first, ...others]] of figures) {
    if (first === undefined) continue;
    const [reporter, partner] = [mapName(names, first.reporter), mapName(names, first.partner)];
    const operands = [first, ...others].map((row) => operandOf(row, record, names));
    const compute = ownValue(formulas, first.formula);
    if (!('code' in reporter) || !('code' in partner)) harmonized.tell(`derived figure of an economy without a code: ${key}`);
    else if (compute === undefined)
      harmonized.tell(`unknown formula: ${first.formula} of ${key}; expected one of ${Object.keys(formulas).join(', ')}`);
    else if (operands.includes(null)) harmonized.tell(`operand in an unknown unit: ${key}; expected US dollars in any scale, or percent`);
    else {
      const known = operands.filter((operand) => operand !== null);
      const value = Math.round(compute((role) => known.find((operand) => operand.role === role)?.value ?? Number.NaN));
      const result = observationSchema.safeParse({
        reporter: reporter.code,
        partner: partner.code,
        flow: first.flow === 'total' ? 'turnover' : first.flow,
        period: first.period,
        product: 'TOTAL',
        value,
        unit: 'usd',
        valuation: { export: 'FOB', import: 'CIF', total: 'mixed' }[first.flow],
        printed: null,
        derivation: { formula: first.formula, operands: known },
        source: first.source,
        release: record.release.id,
        confidence: first.confidence,
        flags: [],
        status: known.some(({ isFromThePaper }) => isFromThePaper) ? 'from-the-paper' : 'derived',
        note: first.note === '' ? null : first.note,
      });
      harmonized.keep(result, `derived figure: ${key}`);
    }
  }
  return harmonized;
}

function operandOf(row: DerivedRow, record: ReleaseRecord, names: Names): DerivationOperand | null {
  const amount = row.unit === 'percent' ? { value: Number(`${row.value}e-2`), unit: 'ratio' as const } : scalePrinted(row.value, row.unit);
  const partner = row.of_partner === '' ? null : mapName(names, row.of_partner);
  if (amount === null || (partner !== null && !('code' in partner))) return null;
  return {
    role: row.role,
    quantity: row.of,
    period: periodSchema.parse(row.of_period === '' ? row.period : row.of_period),
    ...(partner === null ? {} : { partner: partner.code as Observation['partner'] }),
    ...amount,
    printed: { value: row.value, unit: row.unit },
    source: row.of_source as DerivationOperand['source'],
    release: (row.of_release === '' ? record.release.id : row.of_release) as DerivationOperand['release'],
    isFromThePaper: row.of_paper === 'yes',
  };
}
