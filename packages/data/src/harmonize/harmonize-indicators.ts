import { type IndicatorValue, indicatorValueSchema, type Observation, ownValue, placeFactSchema } from '@sogdia/core/model';
import * as z from 'zod';
import type { BareFact } from '../content/index.ts';
import { type IndicatorMap, type IndicatorRow, type ReleaseRecord, statusOf, type TradeRow } from '../parse/index.ts';
import { type Fault, fault } from './fault.ts';
import { harmonizeTrade } from './harmonize-trade.ts';
import { type Harmonized, HarmonizedRows } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';

const numberForm = /^-?\d+(\.\d+)?$/;
const textUnits: ReadonlySet<string> = new Set(['date', 'text', 'name']);

/** What a table of indicators becomes: values of indicators, facts of places, and flows of trade. */
export interface HarmonizedIndicators extends Harmonized<IndicatorValue> {
  readonly facts: readonly BareFact[];
  readonly observations: readonly Observation[];
}

const bareFact = placeFactSchema.omit({ names: true }).extend({ place: z.string() });

/**
 * Context indicators as values of the model: names become codes and ids, a printed number becomes `value`, anything else (`<20`, a date,
 * a name, `7-8`) stands in `text`. Units stay as printed. A row of a place becomes a fact of it.
 */
export function harmonizeIndicators(
  rows: readonly IndicatorRow[],
  record: ReleaseRecord,
  names: Names,
  indicators: IndicatorMap,
): HarmonizedIndicators {
  const values = new HarmonizedRows<IndicatorValue>(record.release.id);
  const facts = new HarmonizedRows<BareFact>(record.release.id);
  const trade: TradeRow[] = [];
  for (const row of rows) {
    const economy = mapName(names, row.economy);
    if ('excluded' in economy) continue;
    if ('fault' in economy) {
      values.faults.push(economy.fault);
      continue;
    }
    const meant = ownValue(indicators, `${row.indicator}: ${row.value}`) ?? ownValue(indicators, row.indicator);
    const figure = figureOf(row, record);
    const what = `indicator: ${JSON.stringify(row)}`;
    if (meant === undefined) values.faults.push(unmapped(row, record));
    else if (typeof meant === 'string')
      values.keep(indicatorValueSchema.safeParse({ indicator: meant, economy: economy.code, ...figure, ...flagsOf(row) }), what);
    else if ('flow' in meant) trade.push(tradeRowOf(row, meant));
    else facts.keep(bareFact.safeParse({ place: meant.place, fact: meant.fact, ...figure }), what);
  }
  const traded = harmonizeTrade(trade, record, names);
  return { rows: values.rows, facts: facts.rows, observations: traded.rows, faults: [...values.faults, ...facts.faults, ...traded.faults] };
}

function flagsOf({ status }: IndicatorRow): Pick<IndicatorValue, 'flags'> {
  return status === 'quoted' ? { flags: ['rounded'] } : {};
}

/** A total of trade that stands among indicators, as the row of a table of trade that it would be. */
function tradeRowOf(row: IndicatorRow, { flow, partner }: { readonly flow: 'export' | 'import'; readonly partner: string }): TradeRow {
  const { period, economy: reporter, value, unit, status, confidence, source, note, formula } = row;
  return { period, reporter, partner, flow, value, unit, status, confidence, marks: '', source, note, formula: formula || note };
}

/** What a row says, whatever it is of. */
function figureOf(row: IndicatorRow, record: ReleaseRecord): object {
  const numeric = numberForm.test(row.value) && !textUnits.has(row.unit);
  return {
    period: row.period,
    value: numeric ? Number(row.value) : null,
    text: numeric ? null : row.value,
    unit: row.unit,
    ...statusAndFormula(row, record),
    confidence: row.confidence,
    source: row.source,
    release: record.release.id,
    note: row.note === '' ? null : row.note,
  };
}

/** How a figure came about; of a derived one the formula of its row, else the one that the release states for its indicator, else what its note says. */
function statusAndFormula(row: IndicatorRow, { defaults }: ReleaseRecord): object {
  const status = statusOf(row.status, defaults.status);
  if (status !== 'derived') return { status };
  return { status, formula: row.formula || (ownValue(defaults.formulas ?? {}, row.indicator) ?? row.note) };
}

function unmapped({ indicator }: IndicatorRow, { release }: ReleaseRecord): Fault {
  return fault('names', indicator, `unmapped indicator: ${indicator}; expected an entry in indicator-ids.json of ${release.id}`);
}
