import { type IndicatorValue, indicatorValueSchema } from '@sogdia/core/model';
import type { IndicatorRow, ReleaseRecord } from '../parse/index.ts';
import type { Fault } from './fault.ts';
import type { Harmonized } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';

const numberForm = /^-?\d+(\.\d+)?$/;
const textUnits: ReadonlySet<string> = new Set(['date', 'text', 'name']);

/**
 * Context indicators as values of the model: names become codes, a printed number becomes `value`, anything else (`<20`, a date,
 * a name, `7-8`) stands in `text`. Units stay as printed.
 */
export function harmonizeIndicators(rows: readonly IndicatorRow[], record: ReleaseRecord, names: Names): Harmonized<IndicatorValue> {
  const values: IndicatorValue[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const economy = mapName(names, row.economy);
    if ('excluded' in economy) continue;
    if ('fault' in economy) {
      faults.push(economy.fault);
      continue;
    }
    const numeric = numberForm.test(row.value) && !textUnits.has(row.unit);
    const result = indicatorValueSchema.safeParse({
      indicator: row.indicator,
      economy: economy.code,
      period: row.period,
      value: numeric ? Number(row.value) : null,
      text: numeric ? null : row.value,
      unit: row.unit,
      status: row.status,
      confidence: row.confidence,
      source: row.source,
      release: record.release.id,
      note: row.note === '' ? null : row.note,
    });
    if (result.success) values.push(result.data);
    else
      faults.push({
        check: 'schema',
        subject: record.release.id,
        sentence: `invalid indicator: ${JSON.stringify(row)}; ${result.error.issues[0]?.message ?? ''}`,
      });
  }
  return { rows: values, faults };
}
