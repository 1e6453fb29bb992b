import { type IndicatorValue, indicatorValueSchema, type Observation, ownValue, placeFactSchema } from '@sogdia/core/model';
import type { BareFact } from '../content/index.ts';
import { type IndicatorMap, type IndicatorRow, type ReleaseRecord, statusOf, type TradeRow } from '../parse/index.ts';
import type { Fault } from './fault.ts';
import { harmonizeTrade } from './harmonize-trade.ts';
import type { Harmonized } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';

const numberForm = /^-?\d+(\.\d+)?$/;
const textUnits: ReadonlySet<string> = new Set(['date', 'text', 'name']);

/** What a table of indicators becomes: values of indicators, facts of places, and flows of trade. */
export interface HarmonizedIndicators extends Harmonized<IndicatorValue> {
  readonly facts: readonly BareFact[];
  readonly observations: readonly Observation[];
}

const nameless = placeFactSchema.omit({ names: true });

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
  const values: IndicatorValue[] = [];
  const facts: BareFact[] = [];
  const trade: TradeRow[] = [];
  const faults: Fault[] = [];
  for (const row of rows) {
    const economy = mapName(names, row.economy);
    if ('excluded' in economy) continue;
    if ('fault' in economy) {
      faults.push(economy.fault);
      continue;
    }
    const meant = ownValue(indicators, `${row.indicator}: ${row.value}`) ?? ownValue(indicators, row.indicator);
    const figure = figureOf(row, record);
    if (meant === undefined) faults.push(unmapped(row, record));
    else if (typeof meant === 'string')
      keep(values, indicatorValueSchema.safeParse({ indicator: meant, economy: economy.code, ...figure, ...flagsOf(row) }), row);
    else if ('flow' in meant) trade.push(tradeRowOf(row, meant));
    else keep(facts, withPlace(meant.place, nameless.safeParse({ fact: meant.fact, ...figure })), row);
  }
  const traded = harmonizeTrade(trade, record, names);
  return { rows: values, facts, observations: traded.rows, faults: [...faults, ...traded.faults] };

  function keep<Row>(into: Row[], result: Parsed<Row>, row: IndicatorRow): void {
    if (result.success) into.push(result.data);
    else faults.push(invalid(row, record, result.error?.issues[0]?.message ?? ''));
  }
}

function flagsOf({ status }: IndicatorRow): Pick<IndicatorValue, 'flags'> {
  return status === 'quoted' ? { flags: ['rounded'] } : {};
}

/** A total of trade that stands among indicators, as the row of a table of trade that it would be. */
function tradeRowOf(row: IndicatorRow, { flow, partner }: { readonly flow: 'export' | 'import'; readonly partner: string }): TradeRow {
  const { period, economy: reporter, value, unit, status, confidence, source, note, formula } = row;
  return { period, reporter, partner, flow, value, unit, status, confidence, marks: '', source, note, formula: formula || note };
}

type Parsed<Row> =
  | { readonly success: true; readonly data: Row }
  | { readonly success: false; readonly error?: { readonly issues: readonly { readonly message: string }[] } };

function withPlace(place: string, parsed: Parsed<Omit<BareFact, 'place'>>): Parsed<BareFact> {
  return parsed.success ? { success: true, data: { place, ...parsed.data } } : parsed;
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
  return {
    check: 'names',
    subject: indicator,
    sentence: `unmapped indicator: ${indicator}; expected an entry in indicator-ids.json of ${release.id}`,
  };
}

function invalid(row: IndicatorRow, { release }: ReleaseRecord, message: string): Fault {
  return { check: 'schema', subject: release.id, sentence: `invalid indicator: ${JSON.stringify(row)}; ${message}` };
}
