import { compileExpression } from '../../src/claims/compile/compile-expression.ts';
import { factsOf } from '../../src/claims/judging/verdict/lens.ts';
import type { NumberResult, TruthResult } from '../../src/claims/meaning/result.ts';
import type { Claim, Dataset, Observation } from '../../src/index.ts';
import {
  claimSchema,
  type Event,
  eventSchema,
  type IndicatorValue,
  indicatorValueSchema,
  milestoneSchema,
  type Verdict,
  verdictSchema,
} from '../../src/model/index.ts';
import { makeDataset, makeObservation, makeTradeOfFive, type ObservationDraft } from './make-dataset.ts';

/** An invented claim: its id, its expression, and whatever else a test cares about. */
export function makeClaim(id: string, expression: string | null, draft: Partial<Omit<Claim, 'id' | 'expression'>> = {}): Claim {
  return claimSchema.parse({ id, section: '1', paraphrase: `what ${id} says`, quantities: '-', check: '-', expression, ...draft });
}

/** An invented value of an indicator, in 2013 and in plain units unless the draft says otherwise. */
export function makeIndicator(draft: Partial<Record<keyof IndicatorValue, unknown>>): IndicatorValue {
  return indicatorValueSchema.parse({
    indicator: 'price',
    economy: 'WLD',
    period: '2013',
    value: 1,
    text: null,
    unit: 'USD/bbl',
    status: 'printed',
    confidence: 'high',
    source: 'office',
    release: 'office/first',
    note: null,
    ...draft,
  });
}

/** An invented event. */
function makeEvent(id: string, date: string, draft: Partial<Record<keyof Event, unknown>> = {}): Event {
  return eventSchema.parse({
    id,
    date,
    end: null,
    economies: ['CA5'],
    kind: 'meeting',
    title: `The event ${id}`,
    detail: null,
    onCharts: false,
    confidence: 'high',
    source: 'office',
    release: 'office/first',
    ...draft,
  });
}

/** A verdict on record. */
export function makeVerdict(claim: string, verdict: string, reason: string): Verdict {
  return verdictSchema.parse({ claim, verdict, reason, note: null });
}

/** A figure that was quoted with the digits that it has: `makeQuoted('24.7', ...)` in billions. */
export function makeQuoted(printed: string, draft: ObservationDraft): Observation {
  const value = Number(`${printed}e9`);
  return makeObservation({ status: 'printed', flags: ['rounded'], ...draft, value, printed: { value: printed, unit: 'billion USD' } });
}

/**
 * The trade of the five of `makeTradeOfFive` from 2012 to 2016, which grows by 0.1 of the level of 2012 a year, with an oil price that
 * falls, three meetings, the partnership of Kazakhstan, and what sources say in words.
 */
export const claimsDataset: Dataset = makeDataset({
  observations: makeTradeOfFive(2012, 2016),
  indicators: [
    ...[100, 90, 80, 85, 60].map((value, index) => makeIndicator({ indicator: 'price', period: String(2012 + index), value })),
    makeIndicator({ indicator: 'gdp', economy: 'KAZ', unit: 'current USD', value: 400e9 }),
    makeIndicator({ indicator: 'gdp', economy: 'UZB', unit: 'current USD', value: 100e9 }),
    makeIndicator({ indicator: 'share', economy: 'KAZ', unit: 'percent', value: 21.3, status: 'printed' }),
    makeIndicator({ indicator: 'market', economy: 'CA5', unit: 'USD bn', value: 11.1, status: 'printed' }),
    makeIndicator({ indicator: 'half', economy: 'CA5', period: '2013H1', unit: 'million USD', value: 500 }),
    makeIndicator({ indicator: 'progress', economy: 'KAZ', value: null, text: 'strong', unit: 'text' }),
    makeIndicator({ indicator: 'progress', economy: 'UZB', value: null, text: 'none', unit: 'text' }),
    makeIndicator({ indicator: 'member-since', economy: 'KGZ', period: '1998', value: null, text: '1998-12-20', unit: 'date' }),
    makeIndicator({ indicator: 'member-since', economy: 'TJK', period: '2013', value: 2013, unit: 'year' }),
  ],
  events: [
    makeEvent('first-meeting', '2013-09-07', { title: 'First meeting', detail: 'in Astana' }),
    makeEvent('second-meeting', '2014-05', { economies: ['KAZ'] }),
    makeEvent('third-meeting', '2015'),
  ],
  partnerships: [
    milestoneSchema.parse({
      economy: 'KAZ',
      level: 'strategic-partnership',
      year: 2005,
      name: null,
      source: 'text',
      release: 'text/first',
    }),
  ],
});

/** Reads an expression in the reporter's record as first published: the result with its intervals. */
export function read(dataset: Dataset, text: string): NumberResult & TruthResult {
  const { meaning } = compileExpression(dataset, text);
  const facts = factsOf(dataset, { record: 'reporter', vintage: 'first' });
  return meaning.at(facts, { period: null, member: null }) as NumberResult & TruthResult;
}

/** The value of an expression that means a number. */
export function numberOf(dataset: Dataset, text: string): NumberResult['receipt']['value'] {
  return read(dataset, text).receipt.value;
}
