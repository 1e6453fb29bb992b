import { type Observation, observationSchema } from '@sogdia/core/model';
import { parseCommaSeparated } from './parse-comma-separated.ts';

/**
 * The observations of a built table (`observations.csv`) of a release, columns by name. Tables of versions before 3.0.0 have no column for
 * the currency, which was US dollars, nor for printed growth. Throws `RangeError` for a missing column, and
 * what the model throws for a row that is no observation: a built table is ours, so that a bad row is damage and not data.
 */
export function parseBuiltObservations(text: string, release: string): readonly Observation[] {
  const [head, ...records] = parseCommaSeparated(text);
  const columnOf = (name: string): number => {
    const at = head?.indexOf(name) ?? -1;
    if (at === -1) throw new RangeError(`observations of ${release} have no column ${name}; found ${head?.join(', ') ?? 'nothing'}`);
    return at;
  };
  const columns = Object.fromEntries(names.map((name) => [name, columnOf(name)])) as Readonly<Record<(typeof names)[number], number>>;
  return records.map((record) => {
    const cell = (name: (typeof names)[number]): string => record[columns[name]] ?? '';
    const later = (name: string): string | undefined => record[head?.indexOf(name) ?? -1];
    return observationSchema.parse({
      reporter: cell('reporter'),
      partner: cell('partner'),
      flow: cell('flow'),
      period: cell('period'),
      product: cell('product'),
      value: Number(cell('value')),
      unit: later('unit'),
      valuation: cell('valuation'),
      printed: { value: cell('printed_value'), unit: cell('printed_unit') },
      printedGrowth: later('printed_growth') || null,
      source: cell('source'),
      release,
      status: cell('status'),
      confidence: cell('confidence'),
      flags: cell('flags')
        .split(' ')
        .filter((flag) => flag !== ''),
      note: cell('note') === '' ? null : cell('note'),
    });
  });
}

const names = [
  'reporter',
  'partner',
  'flow',
  'period',
  'product',
  'value',
  'valuation',
  'printed_value',
  'printed_unit',
  'source',
  'status',
  'confidence',
  'flags',
  'note',
] as const;
