import { canonicalPeriod, type Observation, observationSchema, ownValue, periodSchema, type QualityFlag } from '@sogdia/core/model';
import { type PrintedTradeRow, type ProductRow, type ReleaseRecord, statusOf, type TradeRow } from '../parse/index.ts';
import { fault } from './fault.ts';
import { type Harmonized, HarmonizedRows } from './harmonized.ts';
import { mapName, type Names } from './map-name.ts';
import { type Amount, scalePrinted } from './scale-printed.ts';

/**
 * Trade figures as observations: names become codes, amounts plain US dollars or yuan (figures in euro dollars at the release's yearly
 * average, rounded to the dollar), the twelve months of a year that year, `total` becomes `turnover`, exports are FOB and imports CIF unless the release says otherwise.
 * A row that names no product is of all products. A row whose name is excluded is left out; everything else that cannot be harmonised is a fault.
 */
export function harmonizeTrade(
  rows: readonly (TradeRow | ProductRow | PrintedTradeRow)[],
  record: ReleaseRecord,
  names: Names,
): Harmonized<Observation> {
  const harmonized = new HarmonizedRows<Observation>(record.release.id);
  for (const row of rows) {
    const reporter = mapName(names, row.reporter);
    const partner = mapName(names, row.partner);
    if ('excluded' in reporter || 'excluded' in partner) continue;
    if ('fault' in reporter || 'fault' in partner) {
      if ('fault' in reporter) harmonized.faults.push(reporter.fault);
      if ('fault' in partner) harmonized.faults.push(partner.fault);
      continue;
    }
    const amount = amountOf(row, record);
    if (amount === null) {
      const sentence = `unknown unit: ${row.unit} in ${row.period}; expected a multiple of USD or CNY, or EUR with a rate of the year`;
      harmonized.faults.push(fault('units', row.unit, sentence));
      continue;
    }
    const observation = observationOf(row, record, { reporter: reporter.code, partner: partner.code, amount });
    harmonized.keep(observationSchema.safeParse(observation), `observation: ${JSON.stringify(row)}`);
  }
  return harmonized;
}

function observationOf(row: TradeRow, record: ReleaseRecord, mapped: { reporter: string; partner: string; amount: Amount }): unknown {
  const flow = row.flow === 'total' ? 'turnover' : row.flow;
  const usual = { export: 'FOB', import: 'CIF', turnover: 'mixed' }[flow];
  const period = periodOf(row.period);
  return {
    reporter: mapped.reporter,
    partner: mapped.partner,
    flow,
    period,
    product: 'product' in row ? row.product : 'TOTAL',
    ...mapped.amount,
    valuation: record.defaults.valuation ?? usual,
    ...originOf(row, record, { flow, period }),
    printedGrowth: 'growth' in row ? row.growth : null,
    source: row.source,
    release: record.release.id,
    confidence: row.confidence,
    flags: flagsOf(row, record),
    note: row.note === '' ? null : row.note,
  };
}

/** How a figure came about: as printed; in euro worked out at the yearly rate; or by what its row says. */
function originOf(row: TradeRow, record: ReleaseRecord, { flow, period }: { readonly flow: string; readonly period: string }): object {
  const { status, eurosPerDollar } = record.defaults;
  const printed = { value: row.value, unit: row.unit };
  const release = record.release.id;
  if (row.unit === 'EUR' && eurosPerDollar !== undefined) {
    const rate = ownValue(eurosPerDollar.rates, row.period) ?? '';
    const operands = [
      { role: 'E', quantity: flow, period, value: Number(row.value), unit: 'quantity', printed, source: row.source, release },
      {
        role: 'r',
        quantity: 'euros-per-dollar',
        period,
        value: Number(rate),
        unit: 'quantity',
        printed: { value: rate, unit: 'EUR per USD' },
        source: eurosPerDollar.source,
        release,
      },
    ];
    return { printed: null, derivation: { formula: 'E / r', operands }, status: 'derived' };
  }
  const own = statusOf(row.status, status);
  return own === 'derived' ? { printed: null, derivation: { formula: row.formula, operands: [] }, status: own } : { printed, status: own };
}

function flagsOf(row: TradeRow, record: ReleaseRecord): readonly QualityFlag[] {
  const flags: QualityFlag[] = [...record.defaults.flags];
  if (row.status === 'quoted') flags.push('rounded');
  if (row.marks === 'preliminary') flags.push('preliminary');
  return flags;
}

function amountOf(row: TradeRow, record: ReleaseRecord): Amount | null {
  if (row.unit !== 'EUR') return scalePrinted(row.value, row.unit);
  const rate = ownValue(record.defaults.eurosPerDollar?.rates ?? {}, row.period);
  return rate === undefined ? null : { value: Math.round(Number(row.value) / Number(rate)), unit: 'usd' };
}

/** A period in its one form; what is none is left for the schema to refuse. */
function periodOf(text: string): string {
  const parsed = periodSchema.safeParse(text);
  return parsed.success ? canonicalPeriod(parsed.data) : text;
}
