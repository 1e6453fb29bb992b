import { ownValue } from '../../contract/index.ts';
import { byLetters, type FlowForm, fieldsOfTexts, flowIn, periodIn, readFlow, type TextProvider, valueIn } from '../../layout/index.ts';
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
        const at = (id: string): typeof none => {
          const place = dimensions.findIndex((one) => one.id === id);
          return dimensions[place]?.values[places[place] ?? -1] ?? none;
        };
        const said = {
          flow: at('INDICATOR').id,
          reporter: at('REPORTER').id,
          reporterName: at('REPORTER').name,
          partner: at('PARTNER').id,
          partnerName: at('PARTNER').name,
          code: at('PRODUCTCODE').id,
          goods: at('PRODUCTCODE').name,
        };
        return Object.entries(observations).map(([time, [value]]) => {
          const period = times[Number(time)]?.id ?? '';
          return readFlow(form, fieldsOfTexts(1, { ...said, period, value: String(value ?? '') }), layout);
        });
      }),
    );
  },
};

const none = { id: '', name: '' };

/** The indicators that are levels of trade, in thousand dollars. */
const flows: Readonly<Record<string, 'import' | 'export'>> = { 'MPRT-TRD-VL': 'import', 'XPRT-TRD-VL': 'export' };

type Said = 'flow' | 'period' | 'reporter' | 'reporterName' | 'partner' | 'partnerName' | 'code' | 'goods' | 'value';

const form: FlowForm<Said> = {
  id: 'wits-sdmx',
  flow: flowIn('flow', (indicator) => ownValue(flows, indicator), Object.keys(flows), 'fix.ask-value'),
  period: periodIn('period', 'expected.year', 'fix.times'),
  reporter: byLetters('reporter', 'reporterName'),
  partner: byLetters('partner', 'partnerName'),
  product: (fields, layout) => {
    const product = witsProduct(fields.text('code'), '', null, layout);
    return 'kind' in product ? product : { ...product, name: fields.text('goods') };
  },
  value: valueIn('value', 3),
};
