import { choicesOfView, type TradeSpec } from '@sogdia/core';
import { choiceCatalogueOf, choicesOfGoods, levelsOfGoods } from '@sogdia/core/workspace';
import type { ProgramContext } from '../context/index.ts';
import type { QuestionOption } from './question-option.ts';
import { spanText } from './span-options.ts';

/** How many of the largest goods of a level are told apart. */
const most = 10;
const allGoods = { products: [], by: null, level: null, top: null } satisfies Partial<TradeSpec>;

/** All goods together, each level that they can be broken down into, and every good: those of which the trade of a view has figures, then why not of the others. */
export function goodsOptions(spec: TradeSpec, context: ProgramContext): readonly QuestionOption[] {
  const { world, language, text } = context;
  const holdings = context.holdings();
  const offered = choicesOfView(holdings, spec, language).level;
  const option = (id: string, label: string, detail: string, reason: string | null, change: Partial<TradeSpec>): QuestionOption => {
    const asked = { ...spec, ...allGoods, ...change };
    const isChosen = asked.level === spec.level && asked.products.join() === spec.products.join();
    return { id, label, detail, words: [], reason, isChosen, spec: asked };
  };
  const levels = levelsOfGoods(world, language).map(({ value, label }) => {
    const reason = offered.find((one) => one.value === value)?.reason ?? null;
    const help = text['question.level-help']({ count: most });
    return option(value, text['question.level']({ level: label }), help, reason, { by: 'product', level: value, top: most });
  });
  const goods = choicesOfGoods(world, holdings, spec, language).flatMap(({ label: kind, goods: ofKind }) =>
    ofKind.map(({ value, label, words, years, reason }) => {
      const detail = years === null ? kind : text['question.good']({ kind, years: spanText({ from: years.first, to: years.last }) });
      return { ...option(value, label, detail, reason, { products: [value] }), words };
    }),
  );
  const all = option('all', choiceCatalogueOf(language)['choice.all-goods'], '', null, {});
  const options = [all, ...levels, ...goods];
  return [...options.filter(({ reason }) => reason === null), ...options.filter(({ reason }) => reason !== null)];
}
