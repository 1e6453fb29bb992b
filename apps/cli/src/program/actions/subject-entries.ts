import { choicesOfView, readViewSpec, type TradeSpec } from '@sogdia/core';
import { isTradeSpec, ownValue } from '@sogdia/core/model';
import { choicesOfGoods, levelsOfGoods, nearestViewSpec } from '@sogdia/core/workspace';
import { type ProgramContext, type ProgramState, viewLocation } from '../../model/index.ts';
import { changeTop, pushLocation } from './change-location.ts';
import type { PaletteEntry, Transition } from './effect.ts';

/** How many of the largest goods of a level are told apart. */
const most = 10;
const allGoods = { products: [], by: null, level: null, top: null } satisfies Partial<TradeSpec>;

/** All goods together, each level that they can be broken down into, and every good: those of which the trade of a view has figures, then why not of the others. */
export function goodsEntries(spec: TradeSpec, context: ProgramContext): readonly PaletteEntry[] {
  const { world, language, text } = context;
  const holdings = context.holdings();
  const levels = levelsOfGoods(world, language).map(({ value, label }) => {
    const reason = choicesOfView(holdings, spec, language).level.find((one) => one.value === value)?.reason ?? null;
    const change = { ...allGoods, by: 'product', level: value, top: most } as const;
    return goodsEntry(`goods.level.${value}`, text['palette.level']({ level: label }), text['palette.level-help'], reason, change);
  });
  const goods = choicesOfGoods(world, holdings, spec, language).flatMap(({ label: kind, goods: ofKind }) =>
    ofKind.map(({ value, label, words, years, reason }) => {
      const help = years === null ? kind : text['palette.good']({ kind, years: spanText(years.first, years.last) });
      return { ...goodsEntry(`goods.${value}`, label, help, reason, { ...allGoods, products: [value] }), words };
    }),
  );
  const entries = [goodsEntry('goods.all', text['palette.all-goods'], text['palette.all-goods-help'], null, allGoods), ...levels, ...goods];
  return [...entries.filter(({ isOpen }) => isOpen), ...entries.filter(({ isOpen }) => !isOpen)];
}

function goodsEntry(
  id: string,
  label: string,
  help: string,
  reason: string | null,
  change: Partial<TradeSpec>,
): PaletteEntry & { readonly isOpen: boolean } {
  return {
    id,
    keys: '',
    label,
    help: reason ?? help,
    isOpen: reason === null,
    run: (state, context) => (reason === null ? withGoods(state, change, context) : { state: { ...state, message: reason }, effects: [] }),
  };
}

/** The view on top of other goods, and what else then had to change. */
function withGoods(state: ProgramState, change: Partial<TradeSpec>, context: ProgramContext): Transition {
  const { spec } = state.locations.at(-1) ?? state.locations[0];
  if (!isTradeSpec(spec)) return { state, effects: [] };
  const nearest = nearestViewSpec(context.holdings(), { ...spec, ...change }, context.language);
  const told = nearest.changes.map(({ text }) => text).join(' ');
  return { state: { ...changeTop(state, { spec: nearest.spec }, context), message: told === '' ? null : told }, effects: [] };
}

/** Every indicator that can be asked for, by topic, over what the usual study asks as far as it has figures. */
export function indicatorEntries(context: ProgramContext): readonly PaletteEntry[] {
  const { language, text } = context;
  const holdings = context.holdings();
  const asked = (id: string) => readViewSpec(holdings, `indicator=${encodeURIComponent(id)}` as const, language).spec;
  const [first] = Object.keys(holdings.indicators);
  if (first === undefined) return [];
  return choicesOfView(holdings, asked(first), language)
    .indicator.filter(({ reason }) => reason === null)
    .toSorted((one, other) => one.topicName.localeCompare(other.topicName))
    .map(({ value, label, topicName: topic }) => {
      const { unit, editions } = ownValue(holdings.indicators, value) ?? { unit: null, editions: [] };
      const years = spanText(editions[0] ?? null, editions.at(-1) ?? null);
      return {
        id: `open.indicator.${value}`,
        keys: '',
        label,
        help: text['palette.indicator']({ topic, unit: unit?.names[language] ?? '', years }),
        run: (state, given) => ({
          state: pushLocation(state, viewLocation(nearestViewSpec(holdings, asked(value), language).spec), given),
          effects: [],
        }),
      };
    });
}

function spanText(first: number | null, last: number | null): string {
  return first === last ? String(first ?? '') : `${first}–${last}`;
}
