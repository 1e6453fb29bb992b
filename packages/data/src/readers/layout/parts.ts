import type { Period } from '@sogdia/core/model';
import type { RowFlow, RowProduct, RowQuantity, TradeRow } from '../contract/index.ts';
import { evenLength, type FoundEconomy, padCode, productOf, type RuleCounts, readPeriod } from '../normalise/index.ts';
import { type PlainText, readerTexts } from '../words/index.ts';
import type { Fields } from './fields.ts';
import type { Part, Valued } from './flow-form.ts';
import { amountOf, type EconomySystem, quantityOf, rejected, unknownEconomy, unknownFlow } from './outcomes.ts';
import type { Layout } from './provider.ts';

/** The flow that a part names; `names` are those that its provider writes. */
export function flowIn<Name extends string>(
  name: Name,
  flowOf: (text: string) => RowFlow | null | undefined,
  names: readonly string[],
  fix: PlainText = 'fix.flow',
): Part<Name, RowFlow> {
  return (fields) => flowOf(fields.text(name)) ?? unknownFlow(fields.column(name), fields.text(name), names, readerTexts[fix]);
}

/** The period that a part prints. */
export function periodIn<Name extends string>(name: Name, expected: PlainText, fix: PlainText = 'fix.period'): Part<Name, Period> {
  return (fields) =>
    readPeriod(fields.text(name)) ??
    rejected('unknown-period', fields.column(name), fields.text(name), readerTexts[expected], readerTexts[fix]);
}

/** The year that a part prints. */
export function yearIn<Name extends string>(name: Name): Part<Name, Period> {
  return periodIn(name, 'expected.year', 'fix.year');
}

/** The economy whose number at UN Comtrade a part is. */
export function byNumber<Name extends string>(name: Name): Part<Name, FoundEconomy> {
  return economyIn(name, 'comtrade', (fields, { economies }) => economies.byComtrade(fields.integer(name)));
}

/** The economy of which a part holds the letters or the name; `beside` its name, where it has a column. */
export function byLetters<Name extends string>(name: Name, beside?: Name): Part<Name, FoundEconomy> {
  return economyIn(name, 'iso-or-name', (fields, { economies }) =>
    economies.byLetters(fields.text(name), beside === undefined ? '' : fields.text(beside)),
  );
}

/** The economy that a part names. */
export function byName<Name extends string>(name: Name): Part<Name, FoundEconomy> {
  return economyIn(name, 'name', (fields, { economies }) => economies.byName(fields.text(name)));
}

/** The economy that is found for a part. */
export function economyIn<Name extends string>(
  name: Name,
  system: EconomySystem,
  find: (fields: Fields<Name>, layout: Layout) => FoundEconomy | null,
): Part<Name, FoundEconomy> {
  return (fields, layout) => find(fields, layout) ?? unknownEconomy(fields.column(name), fields.text(name), system, layout);
}

/** All goods together. */
export function allGoods(): RowProduct {
  return productOf('TOTAL', 'TOTAL', null);
}

/**
 * The goods of a code in a nomenclature; null where it is no code. One of HS gets the zeros back that it has lost; any other as many as `level` says that it
 * has digits, where it does.
 */
export function goodsOf(
  code: string,
  nomenclature: string,
  { rules }: Pick<Layout, 'rules'>,
  { name = null, level = 0 }: { readonly name?: string | null; readonly level?: number } = {},
): RowProduct | null {
  if (!/^[0-9A-Za-z.-]+$/.test(code)) return null;
  const padded = padCode(code, nomenclature.startsWith('HS') ? Math.max(level, evenLength(code)) : level || null);
  if (padded !== code) rules.add('pad-code');
  return productOf(nomenclature, padded, name);
}

const dollars: Readonly<Record<number, string>> = {
  0: 'US dollars',
  3: 'thousand US dollars',
  6: 'million US dollars',
  9: 'billion US dollars',
};

/** The value that a part prints, with `scale` zeros left out; in US dollars where nothing else is said. */
export function valueIn<Name extends string>(
  name: Name,
  scale = 0,
  { currency, unit }: { readonly currency: TradeRow['currency']; readonly unit: string } = { currency: 'usd', unit: dollars[scale] ?? '' },
): Part<Name, Valued> {
  return (fields, layout) => {
    const printed = fields.text(name);
    const value = amountOf(printed, fields.column(name), layout, scale);
    return typeof value === 'number' ? { value, currency, printed: { value: printed, unit } } : value;
  };
}

/** A quantity that a provider states: what it is, in which part, its unit (null where none is stated), and whether it is an estimate. */
export type StatedQuantity<Name extends string> = readonly [of: RowQuantity['of'], name: Name, unit: string | null, estimated?: boolean];

/** The quantities of a record that are there. */
export function quantitiesIn<Name extends string>(
  fields: Fields<Name>,
  stated: readonly StatedQuantity<Name>[],
  rules: RuleCounts,
): TradeRow['quantities'] {
  return stated.flatMap(([of, name, unit, estimated = false]) =>
    unit === null ? [] : quantityOf(of, fields.text(name), unit, estimated, rules),
  );
}

/** Which part of a flow a record is: by each kind its code, where it has one that is not `whole`, that of all of it. */
export function detailOf(parts: readonly (readonly [kind: string, code: string, whole?: string])[]): TradeRow['detail'] {
  return Object.fromEntries(parts.flatMap(([kind, code, whole = '']) => (code === '' || code === whole ? [] : [[kind, code]])));
}
