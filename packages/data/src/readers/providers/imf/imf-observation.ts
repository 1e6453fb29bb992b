import type { Period } from '@sogdia/core/model';
import { ownValue } from '../../contract/index.ts';
import { amountOf, type Layout, type Outcome, type Rejection, rejected, rowOf, unknownEconomy } from '../../layout/index.ts';
import { type FoundEconomy, productOf } from '../../normalise/index.ts';
import { readerTexts } from '../../words/index.ts';
import { type FileScale, zerosOf } from './imf-scale.ts';

/** A text of a record, and the column that it is of; null where it is of none. */
export interface Field {
  readonly text: string;
  readonly column: number | null;
}

/** What a file of the IMF says of one value. */
export interface Observation {
  readonly provider: 'imf-dot' | 'imf-imts';
  readonly line: number;
  readonly reporter: Field;
  readonly partner: Field;
  readonly indicator: Field;
  readonly value: Field;
  /** The scale as the record prints it. */
  readonly printedScale: Field;
}

/** The row of a value of the IMF, or why it is none. */
export function rowOfObservation(observation: Observation, period: Period, scale: FileScale, layout: Layout): Outcome {
  const { provider, line, indicator, value: printed, printedScale } = observation;
  const flow = ownValue(flows, indicator.text);
  if (flow === undefined)
    return refused('unknown-flow', indicator, readerTexts['expected.one-of']({ names: indicators }), readerTexts['fix.choose-dollars']);
  const reporter = economyOf(observation.reporter, layout);
  if ('code' in reporter && 'kind' in reporter) return reporter;
  const partner = economyOf(observation.partner, layout);
  if ('code' in partner && 'kind' in partner) return partner;
  const zeros = scale === 'printed' ? zerosOf(printedScale.text) : scale;
  if (zeros === null)
    return refused('unknown-scale', printedScale, readerTexts['expected.scale-of-value'], readerTexts['fix.scale-of-value']);
  const value = amountOf(printed.text, printed.column ?? 0, layout, zeros);
  if (typeof value !== 'number') return { ...value, column: printed.column };
  return rowOf(layout, {
    provider,
    line,
    reporter,
    partner,
    flow: flow[0],
    period,
    value,
    currency: 'usd',
    valuation: flow[1],
    product: productOf('TOTAL', 'TOTAL', null),
    printed: { value: printed.text, unit: scaleNames[zeros] ?? 'US dollars' },
  });
}

/** A rejection for a period that is none. */
export function unknownPeriod(period: Field): Rejection {
  return refused('unknown-period', period, readerTexts['expected.year-quarter-month'], readerTexts['fix.period']);
}

function refused(code: Rejection['code'], { column, text }: Field, expected: string, fix: string): Rejection {
  return rejected(code, column, text, expected, fix);
}

/** Exports and imports in US dollars, by the codes of both databases and by the names that the Data Explorer prints. */
const flows: Readonly<Record<string, readonly ['import' | 'export', 'FOB' | 'CIF']>> = {
  TXG_FOB_USD: ['export', 'FOB'],
  XG_FOB_USD: ['export', 'FOB'],
  TMG_CIF_USD: ['import', 'CIF'],
  MG_CIF_USD: ['import', 'CIF'],
  TMG_FOB_USD: ['import', 'FOB'],
  MG_FOB_USD: ['import', 'FOB'],
  'Exports of goods, Free on board (FOB), US dollar': ['export', 'FOB'],
  'Imports of goods, Cost insurance freight (CIF), US dollar': ['import', 'CIF'],
  'Imports of goods, Free on board (FOB), US dollar': ['import', 'FOB'],
};
const indicators = Object.keys(flows).filter((name) => !name.includes(' '));

const scaleNames: Readonly<Record<number, string>> = {
  0: 'US dollars',
  3: 'thousand US dollars',
  6: 'million US dollars',
  9: 'billion US dollars',
};

/** Codes of the IMF that are not those of ISO 3166; its groups are a letter and digits (`G163`), of which G001 is the world. */
const lettersOfImf: Readonly<Record<string, string>> = { G001: 'WLD', W00: 'WLD', KOS: 'XKX', WBG: 'PSE' };

function economyOf(field: Field, layout: Layout): FoundEconomy | Rejection {
  const letters = ownValue(lettersOfImf, field.text) ?? field.text;
  const found = layout.economies.byLetters(letters);
  if (found !== null) return found;
  if (/^(?:G|GX|TX|X)\d{3}$/.test(letters)) return { code: letters as FoundEconomy['code'], isAggregate: true };
  return { ...unknownEconomy(0, field.text, 'iso'), column: field.column };
}
