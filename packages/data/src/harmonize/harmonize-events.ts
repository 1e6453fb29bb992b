import { type Event, eventSchema } from '@sogdia/core/model';
import type { EventRow, ReleaseRecord } from '../parse/index.ts';
import type { Fault } from './fault.ts';
import type { Harmonized } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';

/** Rows of a table of events as events of the model, the names of their economies mapped. */
export function harmonizeEvents(rows: readonly EventRow[], record: ReleaseRecord, names: Names): Harmonized<Event> {
  const events: Event[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const economies: string[] = [];
    for (const name of row.economies.split(' ')) {
      const mapped = mapName(names, name);
      if ('code' in mapped) economies.push(mapped.code);
      else if ('fault' in mapped) faults.push(mapped.fault);
    }
    const result = eventSchema.safeParse({
      id: row.id,
      date: row.date,
      end: row.end === '' ? null : row.end,
      economies,
      kind: row.kind,
      title: row.title,
      detail: row.detail === '' ? null : row.detail,
      onCharts: row.on_charts === 'yes',
      confidence: row.confidence,
      source: row.source,
      release: record.release.id,
    });
    if (result.success) events.push(result.data);
    else
      faults.push({
        check: 'schema',
        subject: record.release.id,
        sentence: `invalid event: ${row.id}; ${result.error.issues[0]?.message ?? ''}`,
      });
  }
  return { rows: events, faults };
}
