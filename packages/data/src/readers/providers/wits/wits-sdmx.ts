import type { Period } from '@sogdia/core/model';
import { ownValue } from '../../contract/index.ts';
import {
  amountOf,
  type Layout,
  type Outcome,
  rejected,
  rowOf,
  type TextProvider,
  unknownEconomy,
  unknownFlow,
} from '../../layout/index.ts';
import { readPeriod } from '../../normalise/index.ts';
import { readerTexts } from '../../words/index.ts';
import { witsProduct } from './wits-goods.ts';

interface Dimension {
  readonly id: string;
  readonly keyPosition: number;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

interface Message {
  readonly dataSets: readonly {
    readonly series: Readonly<Record<string, { readonly observations: Readonly<Record<string, readonly (number | null)[]>> }>>;
  }[];
  readonly structure: { readonly dimensions: { readonly series: readonly Dimension[]; readonly observation: readonly Dimension[] } };
}

/** The API of the World Bank's WITS: SDMX-JSON, whose keys are places in the lists of the dimensions, by their `keyPosition`. */
export const witsSdmx: TextProvider = {
  id: 'wits-sdmx',
  isIn: (head) => /"id"\s*:\s*"DF_WITS_TradeStats/.test(head),
  read: (text, layout) => {
    const { dataSets, structure } = JSON.parse(text) as Message;
    const dimensions = structure.dimensions.series.toSorted((one, other) => one.keyPosition - other.keyPosition);
    const times = structure.dimensions.observation[0]?.values ?? [];
    return dataSets.flatMap(({ series }) =>
      Object.entries(series).flatMap(([key, { observations }]) => {
        const places = key.split(':').map(Number);
        const at = (id: string): { readonly id: string; readonly name: string } =>
          dimensions.find((one) => one.id === id)?.values[places[dimensions.findIndex((one) => one.id === id)] ?? -1] ?? none;
        return Object.entries(observations).map(([time, [value]]) =>
          observed(at, readPeriod(times[Number(time)]?.id ?? ''), value ?? null, layout),
        );
      }),
    );
  },
};

const none = { id: '', name: '' };

/** The indicators that are levels of trade, in thousand dollars. */
const flows: Readonly<Record<string, 'import' | 'export'>> = { 'MPRT-TRD-VL': 'import', 'XPRT-TRD-VL': 'export' };

function observed(at: (id: string) => typeof none, period: Period | null, value: number | null, layout: Layout): Outcome {
  const indicator = at('INDICATOR').id;
  const flow = ownValue(flows, indicator);
  if (flow === undefined) return unknownFlow(null, indicator, Object.keys(flows), readerTexts['fix.ask-value']);
  if (period === null) return rejected('unknown-period', null, '', readerTexts['expected.year'], readerTexts['fix.times']);
  const reporter = layout.economies.byLetters(at('REPORTER').id, at('REPORTER').name);
  if (reporter === null) return { ...unknownEconomy(0, at('REPORTER').id, 'iso-or-name'), column: null };
  const partner = layout.economies.byLetters(at('PARTNER').id, at('PARTNER').name);
  if (partner === null) return { ...unknownEconomy(0, at('PARTNER').id, 'iso-or-name'), column: null };
  const found = witsProduct(at('PRODUCTCODE').id, '', 0, layout);
  if ('kind' in found) return { ...found, column: null };
  const printed = value === null ? '' : String(value);
  const amount = amountOf(printed, 0, layout, 3);
  if (typeof amount !== 'number') return { ...amount, column: null };
  return rowOf(layout, {
    provider: 'wits-sdmx',
    line: 1,
    reporter,
    partner,
    flow,
    period,
    value: amount,
    currency: 'usd',
    product: { ...found, name: at('PRODUCTCODE').name },
    valuation: flow === 'import' ? 'CIF' : 'FOB',
    printed: { value: printed, unit: 'thousand US dollars' },
  });
}
