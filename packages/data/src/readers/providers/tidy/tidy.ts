import type { Period } from '@sogdia/core/model';
import { type ByPart, columnKey, type MappedPart, ownValue, type RowProduct, type TidyMap, type TradeRow } from '../../contract/index.ts';
import {
  allGoods,
  amountOf,
  byLetters,
  columnsOf,
  type Fields,
  type FlowForm,
  flowIn,
  goodsOf,
  type Layout,
  type Part,
  type Precondition,
  type Provider,
  quantitiesIn,
  readFlow,
  rejected,
  type StatedQuantity,
  type Valued,
  type WideColumn,
  wideColumns,
  wideFault,
} from '../../layout/index.ts';
import {
  allGoodsWords,
  flowOf,
  monthOf,
  monthsFrom,
  monthsOf,
  nomenclatureOf,
  periodInWords,
  productOf,
  readPeriod,
  twoYears,
  unitOf,
} from '../../normalise/index.ts';
import { answerName, readerTexts } from '../../words/index.ts';
import { isOfQuantities, saidAbove, TidyParts } from './tidy-parts.ts';

const needed = ['reporter', 'partner', 'flow', 'period', 'value'] as const;

/** A table whose columns a map names, that of its user or of a layout that is known. */
export const tidy: Provider = {
  id: 'tidy',
  required: [],
  known: new Set(),
  preconditions: mapComplete,
  open: (layout) => {
    const { map } = layout.hints;
    if (map === undefined) throw new TypeError('a tidy table without a map of its columns');
    const parts = new TidyParts(layout, map);
    const form = formOf(map, parts);
    const values = valueColumns(layout, map);
    return {
      isOutside: null,
      read: (record) => {
        if (!parts.at(record)) return rejected('outside-selection', null, '', '', '');
        const filled = values.filter(({ column }) => map.wide === undefined || record.text(column).trim() !== '');
        return filled.map((value) => {
          layout.corrections?.begin();
          return readFlow(form, parts.fields(value), layout);
        });
      },
    };
  },
};

function valueColumns(layout: Layout, map: TidyMap): readonly WideColumn[] {
  if (map.wide !== undefined) return wideColumns(layout.columns, map);
  return [{ column: columnsOf(layout, { value: map.columns.value ?? '' }).value, says: {} }];
}

/** What is said of all rows: in a column, in the names of the columns of values, once for all, or above the table. */
function saidOf(layout: Layout, map: TidyMap): ByPart {
  const [wide] = wideColumns(layout.columns, map);
  const sections = Object.fromEntries([...(map.sections ?? '').matchAll(/\(\?<(\w+)>/g)].map(([, part]) => [part, '']));
  return {
    ...saidAbove(layout.above, map),
    ...sections,
    ...map.fixed,
    ...map.columns,
    ...(wide === undefined ? {} : { value: '', ...wide.says }),
  };
}

function mapComplete(layout: Layout): readonly Precondition[] {
  const map = layout.hints.map ?? { columns: {}, unit: '' };
  const said = saidOf(layout, map);
  const wide = wideFault(layout.columns, map);
  const isSaid = (part: MappedPart): boolean => said[part] !== undefined || (part === 'period' && said.month !== undefined);
  const missing = [...needed, ...(map.asks ?? [])].filter((part) => !isSaid(part) && !(wide !== null && part === 'value'));
  const held = new Set(layout.columns.map(columnKey));
  const absent = [...Object.values(map.columns), ...Object.keys(map.where ?? {})].filter((name) => !held.has(columnKey(name)));
  const isUnnamed = said.product !== undefined && map.nomenclature !== 'names' && nomenclatureOf(nomenclatureIn(layout, map)) === null;
  const unit = map.unit || (map.columns.unit === undefined ? (said.unit ?? '') : 'usd');
  const isWithoutUnit = unitOf(unit) === null;
  const isWithoutStart = map.yearStart === 0;
  const flags = { wide: wide !== null, unit: isWithoutUnit, nomenclature: isUnnamed, 'year-start': isWithoutStart };
  const lacks = [...missing, ...Object.entries(flags).flatMap(([part, isLacking]) => (isLacking ? part : []))];
  if (lacks.length + absent.length === 0) return [];
  return [
    {
      code: 'mapping-needed',
      severity: 'blocker',
      line: 1,
      value: layout.columns.join(', '),
      expected: readerTexts['expected.columns']({ needed }),
      found: readerTexts['found.lacks']({
        fields: missing,
        columns: absent,
        isUnnamed,
        isWithoutStart,
        unit: isWithoutUnit ? unit : null,
        wide,
      }),
      fix: isOfQuantities(unit)
        ? readerTexts['fix.values']
        : readerTexts['fix.map-lacks']({ ...answerName(layout.hints, 'map'), lacks: lacks.map(exampleOf).join() }),
      ...(isOfQuantities(unit) ? {} : { question: { hint: 'map', choices: layout.columns, samples: [] } }),
    },
  ];
}

/** How a map may say a part that it lacks. */
function exampleOf(part: string): string {
  const examples = {
    unit: 'unit=usd',
    nomenclature: 'nomenclature=HS2017',
    value: 'value=…',
    wide: 'wide=period',
    'year-start': 'year-start=7',
  };
  return ownValue(examples as Readonly<Record<string, string>>, part) ?? `${part}:=…`;
}

function nomenclatureIn({ hints }: Layout, map: TidyMap): string {
  return hints.nomenclature ?? map.nomenclature ?? '';
}

/** How the record of a value is read. */
function formOf(map: TidyMap, parts: TidyParts): FlowForm<MappedPart> {
  return {
    id: 'tidy',
    flow: flowIn('flow', flowOf, ['export', 'import']),
    period: periodOf(map),
    reporter: byLetters('reporter'),
    partner: byLetters('partner'),
    product: productIn(map),
    value: valuedBy(map, parts),
    beside: (fields, _flow, _value, layout) => ({
      valuation: 'unstated',
      ...(map.wide === undefined ? { quantities: quantitiesIn(fields, quantitiesOf(fields), layout.rules) } : {}),
      ...(map.parts === undefined ? {} : { detail: parts.detail() }),
      ...statusOf(fields, map, { parts, layout }),
    }),
  };
}

function quantitiesOf(fields: Fields<MappedPart>): readonly StatedQuantity<MappedPart>[] {
  return [
    ['quantity', 'quantity', fields.text('quantity-unit')],
    ['alternate-quantity', 'second-quantity', fields.text('second-quantity-unit')],
  ];
}

/** A period in a column; of a year and a month or a quarter, in two. Of years that are printed as two, the map says when they begin. */
function periodOf({ columns, yearStart = 0 }: TidyMap): Part<MappedPart, Period> {
  const isOfQuarters = /quarter|кварт|季/i.test(columns.month ?? '');
  return (fields) => {
    const [printed, month] = [fields.text('period'), fields.text('month')];
    const text = printed === '' ? month : printed;
    const part = isOfQuarters && month !== '' ? `Q${/[1-4]/.exec(month)?.[0]}` : month;
    const years = yearStart === 0 ? null : twoYears(text);
    const period = years === null ? inWords(text, part) : ofTwoYears(years[0], yearStart, part);
    if (period !== null) return period;
    const [wrong, value] = month === '' ? (['period', text] as const) : (['month', month] as const);
    const fix = readerTexts[/^\d{4}-\d\d-\d\d/.test(value) ? 'fix.day' : 'fix.period'];
    return rejected('unknown-period', fields.column(wrong), value, readerTexts['expected.year-quarter-month'], fix);
  };
}

/** The period of a text, and of a month or quarter beside it: of a day that stands for its month, that month. */
function inWords(text: string, month: string): Period | null {
  const year = text.replace(/\*$|\.0$/, '');
  const [day] = /^\d{4}-\d\d(?=-\d\d)/.exec(month) ?? [];
  if (day !== undefined) return readPeriod(day);
  if (month === '' || !/^\d{4}$/.test(year)) return periodInWords(text);
  return month.startsWith('Q') ? readPeriod(`${year}${month}`) : ofYear(month, year);
}

/** A year that begins in some month of the first of two, or a quarter or a month of it. */
function ofTwoYears(first: number, start: number, month: string): Period | null {
  if (month === '') return monthsFrom(first, start, 12);
  if (month.startsWith('Q')) return month.length === 2 ? monthsFrom(first, start + Number(month[1]) * 3 - 3, 3) : null;
  const one = monthOf(month);
  return one === null ? null : monthsFrom(one < start ? first + 1 : first, one, 1);
}

/** A month of a year, or a span of months (`January-March`, `1 to 3`); null for anything else. */
function ofYear(month: string, year: string): Period | null {
  const [, from, to] = /^(\d{1,2})\s*-?\s*to\s*-?\s*(\d{1,2})$/.exec(month) ?? [];
  const [first, last] = from === undefined || to === undefined ? [monthOf(month), monthOf(month)] : [monthOf(from), monthOf(to)];
  return first === null || last === null ? periodInWords(`${month} ${year}`) : monthsOf(year, first, last);
}

function productIn(map: TidyMap): Part<MappedPart, RowProduct> {
  return (fields, layout) => {
    const code = fields.text('product').replace(/^'?(\d+)\.0$|^'/, '$1');
    if (code === '' || allGoodsWords.includes(code.toLowerCase().replace(/\s*\d$/, ''))) return allGoods();
    if (map.nomenclature === 'names') return { ...productOf('NAMES', code, code), level: null };
    return (
      goodsOf(code, nomenclatureOf(nomenclatureIn(layout, map)) ?? 'TOTAL', layout) ??
      rejected('unknown-product', fields.column('product'), code, readerTexts['expected.code'], readerTexts['fix.code'])
    );
  };
}

/** US dollars for one of the currency of a value, where the map has a rate of its period or year, of that currency or of any; null where it has none. */
function rateOf(fields: Fields<MappedPart>, map: TidyMap, layout: Layout): number | null {
  const { rates } = map;
  if (rates === undefined) return null;
  const [currency, period] = [unitOf(map.unit || fields.text('unit'))?.currency, periodOf(map)(fields, layout)];
  if (currency === 'usd' || typeof period !== 'string') return null;
  return [period, period.slice(0, 4)].flatMap((of) => ownValue(rates, `${currency} ${of}`) ?? ownValue(rates, of) ?? [])[0] ?? null;
}

function valuedBy(map: TidyMap, parts: TidyParts): Part<MappedPart, Valued> {
  return (fields, layout) => {
    const text = map.unit || fields.text('unit');
    const unit = unitOf(text);
    if (unit === null)
      return rejected('unknown-unit', fields.column('unit'), text, readerTexts['expected.unit-of-money'], readerTexts['fix.unit-of-money']);
    const value = amountOf(parts.numberIn(fields.text('value')), fields.column('value'), layout, unit.scale);
    if (typeof value !== 'number') return value;
    const rate = rateOf(fields, map, layout);
    const printed = { value: fields.text('value'), unit: rate === null ? text : readerTexts['unit.at-rate']({ unit: text, rate }) };
    if (rate === null) return { value, currency: unit.currency, printed };
    return { value: Number((value * rate).toPrecision(15)), currency: 'usd', printed };
  };
}

/** Whether a value is worked out, or an estimate. */
function statusOf(
  fields: Fields<MappedPart>,
  map: TidyMap,
  { parts, layout }: { readonly parts: TidyParts; readonly layout: Layout },
): Pick<TradeRow, 'status'> | null {
  if (rateOf(fields, map, layout) !== null) return { status: 'derived' };
  const text = fields.text('value');
  return map.isEstimatedBeside === true && parts.numberIn(text) !== text ? { status: 'estimated' } : null;
}
