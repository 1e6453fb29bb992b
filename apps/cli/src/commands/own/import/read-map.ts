import { InvalidParameterError } from '@sogdia/core';
import { excerpt } from '@sogdia/core/workspace';
import type { TidyMap } from '../../../data/index.ts';
import { InputError } from '../../../files/index.ts';

const parts = ['reporter', 'partner', 'flow', 'period', 'month', 'product', 'value', 'unit'] as const;
const settings = ['nomenclature', 'sheet', 'wide'] as const;
const numbers = ['header', 'headerLines', 'yearStart'] as const;

/** Settings by the words of `--map`. */
const words: Readonly<Record<string, string>> = { 'header-lines': 'headerLines', 'year-start': 'yearStart' };

/**
 * Which column holds what, as `--map` says it: `reporter=Exporter,value="Value, USD",unit=thousand usd`; `flow:=export` is the same in every row,
 * `where Unit=USD|EUR` keeps rows, `rate 2023=1.08` turns a currency into dollars. Throws `InvalidParameterError` for a word that is none of these.
 */
export function readMap(text: string): TidyMap {
  const [columns, fixed] = [new Map<string, string>(), new Map<string, string>()];
  const [where, rates, others] = [new Map<string, readonly string[]>(), new Map<string, number>(), new Map<string, string | number>()];
  const flows = new Map<string, string>();
  let unit = '';
  for (const piece of text.match(/(?:"[^"]*"|[^,"])+/g) ?? []) {
    const [, name = '', about = '', sign = '', given = ''] = /^\s*([a-z-]+)(?:\s+("[^"]*"|[^=]+?))?\s*(:?=)\s*(.+?)\s*$/s.exec(piece) ?? [];
    const value = unquoted(given);
    const setting = Object.hasOwn(words, name) ? words[name] : name;
    const quantity = /^(second )?quantity( unit)?$/.exec(`${name} ${unquoted(about)}`.trim());
    if (quantity !== null) (quantity[2] === undefined && sign === '=' ? columns : fixed).set(quantity[0].replaceAll(' ', '-'), value);
    else if (name === 'unit' && sign === '=' && about === '') unit = value;
    else if (parts.some((part) => part === name) && about === '') (sign === '=' ? columns : fixed).set(name, value);
    else if (name === 'where' && about !== '') where.set(unquoted(about), value.split('|'));
    else if (name === 'flow' && about !== '' && /^(?:ex|im)port$/.test(value)) flows.set(unquoted(about), value);
    else if (name === 'rate' && Number(value) > 0 && about !== '') rates.set(about, Number(value));
    else if (settings.some((one) => one === setting)) others.set(name, value);
    else if (numbers.some((one) => one === setting) && Number.isInteger(Number(value))) others.set(setting ?? name, Number(value));
    else throw new InvalidParameterError('--map', piece.trim(), expected);
  }
  if (others.has('wide') && [...columns.keys()].some((part) => part.endsWith('quantity')))
    throw new InvalidParameterError('--map', 'quantity', 'quantities only where each row has one value, without wide');
  return {
    columns: Object.fromEntries(columns),
    ...(fixed.size === 0 ? {} : { fixed: Object.fromEntries(fixed) }),
    unit,
    ...(where.size === 0 ? {} : { where: Object.fromEntries(where) }),
    ...(flows.size === 0 ? {} : { words: Object.fromEntries(flows) }),
    ...(rates.size === 0 ? {} : { rates: Object.fromEntries(rates) }),
    ...Object.fromEntries(others),
  };
}

const expected = `part=Column or part:=text, joined by commas; the parts: ${parts.join(', ')}; also unit=thousand eur, wide=period, quantity=Column, quantity unit=kg (or a column), second quantity=Column, flow Sold=export, where Column=text, rate 2023=1.08, nomenclature, sheet, header, header-lines, year-start`;

function unquoted(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}

/** A map as `--map` takes it. */
export function mapText({ columns, fixed = {}, unit, where = {}, words: flows = {}, rates = {}, ...others }: TidyMap): string {
  const wordOf = new Map(Object.entries(words).map(([word, setting]) => [setting, word]));
  return [
    ...Object.entries(columns).map(([part, column]) => `${part.replaceAll('-', ' ')}=${quoted(column)}`),
    ...Object.entries(fixed).map(([part, text]) => `${part.replaceAll('-', ' ')}:=${quoted(text)}`),
    ...(unit === '' ? [] : [`unit=${quoted(unit)}`]),
    ...Object.entries(where).map(([column, texts]) => `where ${quoted(column)}=${quoted(texts.join('|'))}`),
    ...Object.entries(flows).map(([printed, flow]) => `flow ${quoted(printed)}=${flow}`),
    ...Object.entries(rates).map(([period, rate]) => `rate ${period}=${rate}`),
    ...Object.entries(others).map(([setting, value]) => `${wordOf.get(setting) ?? setting}=${quoted(String(value))}`),
  ].join();
}

function quoted(text: string): string {
  return /[,=]/.test(text) ? `"${text}"` : text;
}

const formOfRates = 'lines of period,rate or currency,period,rate under these names: eur,2023-07,1.1058';

/** US dollars for one of other currencies, by period (`2023`, `2023-07`) or currency and period (`eur 2023`). Throws `InputError` for any other file. */
export function readRates(text: string, path: string): Readonly<Record<string, number>> {
  const [names = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim().replaceAll('"', '').toLowerCase()));
  const refuse = (found: string, line: number): InputError =>
    new InputError('can’t read the rates', `${excerpt(path)}, line ${line}`, [formOfRates], excerpt(found), 'error.rates');
  if (!names.includes('period') || !names.includes('rate') || rows.length === 0) throw refuse(names.join(), 1);
  const rates = rows.map((cells, at) => {
    const [currency = '', period = '', rate] = ['currency', 'period', 'rate'].map((name) => cells[names.indexOf(name)]);
    if (!/^[a-z]*$/.test(currency) || !/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(period) || !(Number(rate) > 0))
      throw refuse(cells.join(), at + 2);
    return [`${currency} ${period}`.trim(), Number(rate)] as const;
  });
  const twice = rates.findIndex(([key], at) => rates.findIndex(([other]) => other === key) < at);
  if (twice >= 0) throw refuse(rows[twice]?.join() ?? '', twice + 2);
  return Object.fromEntries(rates);
}
