import { excerpt } from '@sogdia/core/workspace';
import { InputError } from '../../../files/index.ts';

const form = 'lines of period,rate or currency,period,rate under these names: eur,2023-07,1.1058';

/** US dollars for one of other currencies, by period (`2023`, `2023-07`) or currency and period (`eur 2023`). Throws `InputError` for any other file. */
export function readRates(text: string, path: string): Readonly<Record<string, number>> {
  const [names = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim().replaceAll('"', '').toLowerCase()));
  const refuse = (found: string, line: number): InputError =>
    new InputError('can’t read the rates', `${excerpt(path)}, line ${line}`, [form], excerpt(found), 'error.rates');
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
