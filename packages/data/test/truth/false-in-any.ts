import { computeView, provideTexts, type TradeView } from '@sogdia/core';
import { nameProduct } from '@sogdia/core/format';
import type { Dataset } from '@sogdia/core/model';
import * as ru from '@sogdia/core/ru';
import { falseIn } from './false-in.ts';
import { falseInRussian } from './ru/false-in-russian.ts';
import { falseInChinese } from './zh/chinese-views.ts';

provideTexts('ru', ru);

/** What is said of a view in any language that is not so. A view is judged in all three at once: computing it takes longer than reading it. */
export function falseInAny(view: TradeView, of: Dataset): readonly string[] {
  return [...falseIn(view, of), ...falseInChinese(view, of), ...falseInRussian(computeView(of, view.spec, 'ru'), view, of)];
}

/** Whether every series of a view, and every one of its goods, has a name of its own in all languages, so that a sentence can be told from another. */
export function isTellable(view: TradeView): boolean {
  const products = [...new Set(view.series.flatMap(({ product }) => product ?? []))];
  const names = [
    view.series.map(({ label }) => label),
    ...(['en', 'zh', 'ru'] as const).map((language) => products.map((product) => nameProduct(view, product, language).name)),
  ];
  return names.every((all) => new Set(all).size === all.length);
}
