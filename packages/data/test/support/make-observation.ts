import { type Observation, observationSchema } from '@sogdia/core/model';

/** An invented observation: China's export to Kazakhstan in 2020 of 100 US dollars, unless the draft says otherwise. */
export function makeObservation(draft: Readonly<Record<string, unknown>> = {}): Observation {
  return observationSchema.parse({
    reporter: 'CHN',
    partner: 'KAZ',
    flow: 'export',
    period: '2020',
    product: 'TOTAL',
    value: 100,
    valuation: 'FOB',
    printed: { value: String(draft['value'] ?? 100), unit: 'USD' },
    source: 'office',
    release: 'office/2021',
    status: 'printed',
    confidence: 'high',
    flags: [],
    note: null,
    ...draft,
  });
}
