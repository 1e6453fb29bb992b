import { type ReleaseRecord, releaseRecordSchema } from '../../src/parse/parse-release-record.ts';

/** An invented release `office/2021` with the source `office` under the terms `open`, unless the draft says otherwise. */
export function makeReleaseRecord(draft: Readonly<Record<string, unknown>> = {}): ReleaseRecord {
  return releaseRecordSchema.parse({
    release: {
      id: 'office/2021',
      source: 'office',
      label: 'Office, 2021',
      published: '2021',
      knownFrom: { earliest: '2021-01-01', latest: '2021-12-31' },
      retrieved: '2026-11-24',
      description: 'Invented figures.',
    },
    citation: 'Office. Figures. Release office/2021.',
    obtained: 'Invented for a test.',
    defaults: { flags: [] },
    sources: [{ id: 'office', publisher: 'Office', title: 'Figures', kind: 'statistics-office', url: null, readAt: null, licence: 'open' }],
    licences: [{ id: 'open', title: 'Open', url: null, redistributable: 'yes', attribution: 'Office', confirmed: true }],
    raw: [],
    ...draft,
  });
}
