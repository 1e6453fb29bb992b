import type { EconomyCode } from '@sogdia/core/model';
import { ownValue } from '../../contract/index.ts';
import { allGoods, economyIn, type FlowForm, flowIn, periodIn, rejected, valueIn } from '../../layout/index.ts';
import { readerTexts } from '../../words/index.ts';
import { type FileScale, zerosOf } from './imf-scale.ts';

/** The names of the columns, of Direction of Trade and of what took its place. */
export const imfNames = {
  reporter: ['REF_AREA', 'COUNTRY'],
  partner: ['COUNTERPART_AREA', 'COUNTERPART_COUNTRY'],
  indicator: ['INDICATOR'],
  period: ['TIME_PERIOD'],
  value: ['OBS_VALUE'],
  scale: ['SCALE', 'UNIT_MULT'],
} as const;

/** What a record of a value says. */
export type ImfName = keyof typeof imfNames;

/** How a value of the IMF is read, in a scale that is that of the file, or as each record prints it. */
export function imfForm(id: 'imf-dot' | 'imf-imts', scale: FileScale): FlowForm<ImfName> {
  return {
    id,
    flow: flowIn('indicator', (text) => ownValue(flows, text)?.[0], indicators, 'fix.choose-dollars'),
    period: periodIn('period', 'expected.year-quarter-month'),
    reporter: economyOf('reporter'),
    partner: economyOf('partner'),
    product: allGoods,
    value: (fields, layout) => {
      const zeros = scale === 'printed' ? zerosOf(fields.text('scale')) : scale;
      if (zeros !== null) return valueIn<ImfName>('value', zeros)(fields, layout);
      const [expected, fix] = [readerTexts['expected.scale-of-value'], readerTexts['fix.scale-of-value']];
      return rejected('unknown-scale', fields.column('scale'), fields.text('scale'), expected, fix);
    },
    beside: (fields) => ({ valuation: ownValue(flows, fields.text('indicator'))?.[1] ?? 'unstated' }),
  };
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

/** Codes of the IMF that are not those of ISO 3166; its groups are a letter and digits (`G163`), of which G001 is the world. */
const lettersOfImf: Readonly<Record<string, string>> = { G001: 'WLD', W00: 'WLD', KOS: 'XKX', WBG: 'PSE' };

function economyOf(name: 'reporter' | 'partner'): FlowForm<ImfName>['reporter'] {
  return economyIn(name, 'iso', (fields, { economies }) => {
    const letters = ownValue(lettersOfImf, fields.text(name)) ?? fields.text(name);
    const isGroup = /^(?:G|GX|TX|X)\d{3}$/.test(letters);
    return economies.byLetters(letters) ?? (isGroup ? { code: letters as EconomyCode, isAggregate: true } : null);
  });
}
