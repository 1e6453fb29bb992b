import { type Event, eventSchema } from '@sogdia/core/model';
import type { EventRow, ReleaseRecord } from '../parse/index.ts';
import { type Harmonized, HarmonizedRows } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';
import { scalePrinted } from './scale-printed.ts';

/** Rows of a table of events as events of the model, the names of their economies mapped, what they aim at in plain currency. */
export function harmonizeEvents(rows: readonly EventRow[], record: ReleaseRecord, names: Names): Harmonized<Event> {
  const harmonized = new HarmonizedRows<Event>(record.release.id);
  for (const row of rows) {
    const codesOf = (...mentioned: readonly string[]): readonly string[] =>
      mentioned.flatMap((name) => {
        const mapped = mapName(names, name);
        if ('fault' in mapped) harmonized.faults.push(mapped.fault);
        return 'code' in mapped ? mapped.code : [];
      });
    const result = eventSchema.safeParse({
      id: row.id,
      date: row.date,
      end: row.end === '' ? null : row.end,
      economies: codesOf(...row.economies.split(' ')),
      kind: row.kind,
      title: row.title,
      detail: row.detail === '' ? null : row.detail,
      onCharts: row.on_charts === 'yes',
      ...(row.target === '' ? {} : { target: targetOf(row.target, codesOf) }),
      confidence: row.confidence,
      source: row.source,
      release: record.release.id,
    });
    harmonized.keep(result, `event: ${row.id}`);
  }
  return harmonized;
}

/** What a row says of its target; a unit that is no multiple of dollars or yuan gives no value, for the schema to refuse. */
function targetOf(text: string, codesOf: (...names: readonly string[]) => readonly string[]): unknown {
  const [measure, first = '', second = '', year, value = '', ...words] = text.split(' ');
  const [reporter, partner] = codesOf(first, second);
  const unit = words.join(' ');
  return { measure, reporter, partner, year: Number(year), ...scalePrinted(value, unit), printed: { value, unit } };
}
