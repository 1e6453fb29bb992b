import type { TradeView } from '@sogdia/core';
import { hold } from './judge.ts';
import { readQuantity, readWhole } from './read-quantity.ts';
import { transforms } from './sentence-of-label.ts';

/** How a sentence begins that is of what is done to the trade of several partners. */
const done: Readonly<Record<string, string>> = {
  cagr: 'the average yearly growth of ',
  volatility: 'the volatility of ',
  break: 'the structural break in ',
};

/** Whether a phrase is of what a view asks for: one of its series, or what its partners make up together. */
export function isAsked(phrase: string, view: TradeView): boolean {
  const { transform, products } = view.spec;
  const start = done[transform];
  const [, share, of] = transform === 'share' ? (/^the share of ⟨([^⟩]+)⟩ in (.+)$/u.exec(phrase) ?? []) : [];
  const [goods = '', product = share] = / (?:of|in) ⟨([^⟩]+)⟩/u.exec(phrase.replace(/^the share of ⟨[^⟩]+⟩/u, '')) ?? [];
  const isOfGoods = product === undefined || products.join() === product;
  const whole = of ?? (start !== undefined && phrase.startsWith(start) ? phrase.slice(start.length) : phrase);
  return [() => readQuantity(phrase, view), () => readWhole(isOfGoods ? whole.replace(goods, '') : whole, view)].some((read) => {
    try {
      read();
      return true;
    } catch {
      return false;
    }
  });
}

/** Holds what there is said to be no figure for to be what a view asks for, and what is done to it. */
export function holdAsked(phrase: string, view: TradeView): void {
  const { transform } = view.spec;
  const [, level = phrase, done] = /^(.+), ([a-z -]+)$/u.exec(phrase) ?? [];
  if (done === undefined) {
    hold(isAsked(phrase, view), `not what the view asks for: ${phrase}`);
    return;
  }
  const own = transform === 'rolling-year' ? 'twelve-month sum' : transforms[transform];
  hold(done === own || (done === 'share of all goods' && transform === 'share'), `does not speak of ${transform}: ${phrase}`);
  const levels = { ...view, spec: { ...view.spec, transform: 'level' as const } };
  hold(isAsked(level, levels) || isAsked(level, view), `not what the view asks for: ${phrase}`);
}

/** Holds what no goods have a figure in to be the trade that a view asks for, whatever is done to it. */
export function holdWhole(phrase: string, view: TradeView): void {
  const levels = { ...view, spec: { ...view.spec, transform: 'level' as const } };
  hold(isAsked(phrase, levels) || isAsked(phrase, view), `another whole: ${phrase}`);
}
