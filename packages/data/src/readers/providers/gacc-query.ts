import { columnKey, type RowProduct } from '../contract/index.ts';
import {
  allGoods,
  columnsOf,
  detailOf,
  type Fields,
  type FlowForm,
  flowReader,
  type Layout,
  type Precondition,
  type Provider,
  periodIn,
  quantitiesIn,
  type Rejection,
  rejected,
  TableFields,
  unknownEconomy,
  valueIn,
} from '../layout/index.ts';
import { evenLength, padCode, productOf } from '../normalise/index.ts';
import { answerName, readerTexts } from '../words/index.ts';
import { gaccQueryNames as names } from './gacc-query-names.data.ts';

type Name = keyof typeof names;

/** The query of China's customs (stats.customs.gov.cn). Nothing in the file says whether it holds exports or imports. */
export const gaccQuery: Provider = {
  id: 'gacc-query',
  required: [names.period, [...names.yuan, ...names.dollars]],
  known: new Set(Object.values(names).flatMap((spellings) => spellings.map(columnKey))),
  preconditions: ({ file, hints }) => directionStated(file, hints),
  open: (layout) => flowReader(layout, new TableFields(layout, names), formOf(layout)),
};

/**
 * Import or export as the name of a file says it (`soybeans_2024in.csv`, `2023出口.csv`); null for a name that says neither or both.
 * @example ['query_2024in.csv', '2025out.csv', '出口2023.csv', '2023.csv'].map(directionIn) // => ['import', 'export', 'export', null]
 */
export function directionIn(file: string): 'import' | 'export' | null {
  const name = file.replace(/^.*[\\/]/, '').replace(/(\.\w+)+$/, '');
  const isImport = /进口|imports?(?![a-z])|(?<![a-z])in(?![a-z])/i.test(name);
  const isExport = /出口|exports?(?![a-z])|(?<![a-z])(?:out|ex)(?![a-z])/i.test(name);
  if (isImport === isExport) return null;
  return isImport ? 'import' : 'export';
}

function directionStated(file: string, hints: Layout['hints']): readonly Precondition[] {
  if (hints.flow !== undefined) return [];
  const value = directionIn(file);
  const [expected, name] = [readerTexts['expected.direction'], answerName(hints, 'flow')];
  const question = { hint: 'flow', choices: ['import', 'export'], samples: [] } as const;
  const asked = { value, expected, question };
  if (value === null) {
    const [found, fix] = [readerTexts['found.name-says-neither']({ file }), readerTexts['fix.direction'](name)];
    return [{ ...asked, code: 'direction-unknown', severity: 'blocker', found, fix }];
  }
  const [found, fix] = [readerTexts['found.name-says']({ file, flow: value }), readerTexts['fix.direction-taken'](name)];
  return [{ ...asked, code: 'direction-from-name', severity: 'warning', found, fix }];
}

function formOf(layout: Layout): FlowForm<Name> {
  const flow = layout.hints.flow ?? directionIn(layout.file) ?? 'import';
  const isInDollars = columnsOf(layout, names).dollars >= 0;
  return {
    id: 'gacc-query',
    flow: () => flow,
    period: periodIn('period', 'expected.month-of-customs', 'fix.month'),
    reporter: (fields) => layout.economies.byLetters('CHN') ?? unknownEconomy(fields.column('period'), 'CHN', 'iso-without-china', layout),
    partner: (fields, { economies }) => {
      const [code, name] = [fields.text('partner'), fields.text('partnerName')];
      const found = code === '' && name === '' ? economies.byName('World') : (economies.byCustoms(code) ?? economies.byName(name));
      const named = name === '' ? (['partner', code, 'customs'] as const) : (['partnerName', name, 'customs-name'] as const);
      return found ?? unknownEconomy(fields.column(named[0]), named[1], named[2], layout);
    },
    product: goodsIn,
    value: isInDollars ? valueIn('dollars') : valueIn('yuan', 0, { currency: 'cny', unit: 'yuan' }),
    beside: (fields, _flow, _value, { rules }) => ({
      quantities: quantitiesIn(
        fields,
        [
          ['quantity', 'quantity', fields.text('unit')],
          ['alternate-quantity', 'secondQuantity', fields.text('secondUnit')],
        ],
        rules,
      ),
      detail: detailOf([
        ['regime', fields.text('regime') || fields.text('regimeName')],
        ['province', fields.text('province') || fields.text('provinceName')],
      ]),
    }),
  };
}

/** China's own codes have eight digits, of which the first six are of HS; a query by chapter or heading gives fewer. */
function goodsIn(fields: Fields<Name>, { rules }: Layout): RowProduct | Rejection {
  const column = fields.column('code');
  const code = fields.text('code');
  if (column === -1) return allGoods();
  if (!/^\d{1,10}$/.test(code))
    return rejected('unknown-product', column, code, readerTexts['expected.code-of-customs'], readerTexts['fix.code']);
  const padded = padCode(code, evenLength(code));
  if (padded !== code) rules.add('pad-code');
  return productOf('NATIONAL', padded, fields.text('goods') || null);
}
