import type { TradeView } from '@sogdia/core';
import { isOfSeveralGoods } from '../judge.ts';
import { countInEnglish, equalsInEnglish, namesInEnglish } from './read-marks.ts';

type Parts = Readonly<Record<string, string>>;

/** What each measure is called at the head of a label, and in English. */
const measures: Readonly<Record<string, string>> = {
  Экспорт: 'Exports',
  Импорт: 'Imports',
  'Весь экспорт': 'Exports',
  'Весь импорт': 'Imports',
  'Концентрация всего экспорта': 'Concentration of exports',
  'Концентрация всего импорта': 'Concentration of imports',
  'Количество штук во всём экспорте': 'Number of items exported',
  'Количество штук во всём импорте': 'Number of items imported',
  'Вес нетто всего экспорта': 'Net weight exported',
  'Вес нетто всего импорта': 'Net weight imported',
  'Средняя цена штуки во всём экспорте': 'Value of exports per item',
  'Средняя цена штуки во всём импорте': 'Value of imports per item',
  'Средняя цена килограмма во всём экспорте': 'Value of exports per kilogram',
  'Средняя цена килограмма во всём импорте': 'Value of imports per kilogram',
  Товарооборот: 'Trade',
  'Сальдо торговли': 'Trade balance',
  'Нормированное сальдо': 'Normalised balance',
  'Отношение экспорта к импорту': 'Export-import ratio',
  Концентрация: 'Concentration',
  'Эффективное число партнёров': 'Effective number of partners',
  'Зависимость от торговли': 'Dependence on trade',
  'Зависимость партнёра': 'Dependence of the partner',
  'Интенсивность торговли': 'Trade intensity',
  'Экспорт по гравитационной модели': 'Exports predicted by the gravity model',
  'Нижняя граница обычного диапазона': 'Low end of the usual range',
  'Верхняя граница обычного диапазона': 'High end of the usual range',
  'Отношение экспорта к прогнозу модели': 'Exports compared with the prediction',
  Открытость: 'Openness',
  'Концентрация экспорта': 'Concentration of exports',
  'Концентрация импорта': 'Concentration of imports',
  'Эффективное число экспортируемых товаров': 'Effective number of goods exported',
  'Эффективное число импортируемых товаров': 'Effective number of goods imported',
  'Внутриотраслевая торговля всеми товарами': 'Intra-industry trade of all goods',
  'Сходство экспорта': 'Similarity of exports',
  'Взаимодополняемость торговли': 'Trade complementarity',
  'Количество штук в экспорте': 'Number of items exported',
  'Количество штук в импорте': 'Number of items imported',
  'Вес нетто экспорта': 'Net weight exported',
  'Вес нетто импорта': 'Net weight imported',
  'Средняя цена штуки в экспорте': 'Value of exports per item',
  'Средняя цена штуки в импорте': 'Value of imports per item',
  'Средняя цена килограмма в экспорте': 'Value of exports per kilogram',
  'Средняя цена килограмма в импорте': 'Value of imports per kilogram',
  Профицит: 'Surplus',
  Дефицит: 'Deficit',
};

const units: Readonly<Record<string, string>> = {
  'в юанях': ' in yuan',
  'в постоянных ценах': ' at constant prices',
  'на душу населения': ' per head',
  'относительно ВВП': ' relative to GDP',
};

const transforms: Readonly<Record<string, string>> = {
  индекс: 'index',
  'доля среди партнёров': 'share among partners',
  'доля среди товаров': 'share of all goods',
  'доля во всей торговле': 'share of all trade',
  'рост за год': 'yearly growth',
  место: 'rank',
  'вклад в прирост': 'growth contribution',
  'среднегодовой прирост': 'average growth',
  волатильность: 'volatility',
  'структурный сдвиг': 'structural break',
};

const names = Object.keys(measures).toSorted((one, other) => other.length - one.length);
const pattern = new RegExp(
  `^(?<m>${names.join('|')})(?: (?:по )?(?<goods>⟨[^⟩]+⟩),?)?(?<party>,? ?(?:в|из|со?)? ?\\{\\w+\\})?(?<unit>,? (?:${Object.keys(units).join('|')}))?(?:, (?<done>${Object.keys(transforms).join('|')}))?(?: ⟦during (?<span>[^⟧]+)⟧)?(?:, (?<by>по [^:]+?))?: (?<fact>.+)$`,
  'u',
);

/** How a label names its partner in English, where it is one of trade with it alone. */
const joints: Readonly<Record<string, string>> = { ' в': ' to ', ' из': ' from ', ' с': ' with ', ' со': ' with ', ',': ', ' };

const facts: readonly (readonly [pattern: RegExp, english: (parts: Parts, view: TradeView) => string])[] = [
  [
    /^больше всего из (?<n>\S+) товаров ⟦(?:in|during) (?<y>[^⟧]+)⟧ — (?<g>⟨[^⟩]+⟩)(?:, (?!наравне)(?<a>.+?))?(?:, наравне со? (?<level>.+))?$/u,
    ({ n = '', y, g, a, level }, view) =>
      `${g} ${n === 'двух' ? 'larger' : 'largest'} of ${countInEnglish(n)} in ${y}${a === undefined ? '' : `, at ${a}`}${equalsInEnglish(level, view)}`,
  ],
  [
    /^(?<a>\d+\w\w) из (?<n>\S+) ⟦(?:in|during) (?<y>[^⟧]+)⟧(?:, наравне со? (?<level>.+))?$/u,
    ({ a, n = '', y, level }, view) => `${a} of ${countInEnglish(n)} in ${y}${equalsInEnglish(level, view)}`,
  ],
  [
    /^новый (?<side>максимум|минимум) ⟦(?<y>in [^⟧]+)⟧, (?<a>.+)$/u,
    ({ side, y, a }) => `a new ${side === 'максимум' ? 'high' : 'low'} of ${a} ${y}`,
  ],
  [/^рост с (?<b>.+) ⟦(?<f>in [^⟧]+)⟧ до (?<a>.+) ⟦(?<y>in [^⟧]+)⟧$/u, ({ b, f, a, y }) => `up from ${b} ${f} to ${a} ${y}`],
  [
    /^(?<way>рост|снижение) (?:на )?(?<s>\S+) за год ⟦(?<y>in [^⟧]+)⟧(?:, до (?<a>.+))?$/u,
    ({ way, s, y, a }) => `${way === 'рост' ? 'up' : 'down'} ${s} on the year ${y}${a === undefined ? '' : `, to ${a}`}`,
  ],
  [
    /^(?<way>рост|снижение) (?:на )?(?<s>\S+) ⟦from (?<f>.+) to (?<t>.+)⟧(?:, до (?<a>.+))?$/u,
    ({ way, s, f, t, a }) => `${way === 'рост' ? 'up' : 'down'} ${s} between ${f} and ${t}${a === undefined ? '' : `, to ${a}`}`,
  ],
  [
    /^(?<way>рост|снижение) (?:на )?(?<s>\S+) ⟦(?<y>in [^⟧]+)⟧(?:, до (?<a>.+))?$/u,
    ({ way, s, y, a }) => `${way === 'рост' ? 'up' : 'down'} ${s} ${y}${a === undefined ? '' : `, to ${a}`}`,
  ],
  [/^почти без изменений ⟦(?<y>in [^⟧]+)⟧$/u, ({ y }) => `hardly changed ${y}`],
  [
    /^наибольший (?<side>профицит|дефицит) из (?<n>\S+) ⟦(?<y>in [^⟧]+)⟧(?:, наравне со? (?<level>.+))?$/u,
    ({ side, n, y, level }, view) =>
      `the largest ${side === 'профицит' ? 'surplus' : 'deficit'} of ${countInEnglish(n ?? '')} ${y}${equalsInEnglish(level, view)}`,
  ],
  [
    /^(?<end>наибольшее|большее) из (?<n>\S+) значений ⟦(?:in|during) (?<y>[^⟧]+)⟧(?:, (?!наравне)(?<a>.+?))?(?:, наравне со? (?<level>.+))?$/u,
    ({ end, n, y, a, level }, view) =>
      `${isOfSeveralGoods(view) ? 'larg' : 'high'}${end === 'большее' ? 'er' : 'est'} of ${countInEnglish(n ?? '')} in ${y}${a === undefined ? '' : `, at ${a}`}${equalsInEnglish(level, view)}`,
  ],
  [
    /^(?<way>самый быстрый рост|наименьшее снижение) из (?<n>\S+) ⟦(?<y>in [^⟧]+)⟧, (?:на )?(?<s>[^,]+)(?:, наравне со? (?<level>.+))?$/u,
    ({ way, n, y, s, level }, view) =>
      `${way === 'самый быстрый рост' ? 'fastest growth' : 'smallest fall'} of ${countInEnglish(n ?? '')} ${y}, ${s}${equalsInEnglish(level, view)}`,
  ],
  [/^(?<way>выросла|снизилась) до (?<b>\S+) ⟦(?<y>in [^⟧]+)⟧$/u, ({ way, b, y }) => `${way === 'выросла' ? 'rose' : 'fell'} to ${b} ${y}`],
  [
    /^(?<p>\{\w+\}) обогнал[аои]? (?<p2>\{\w+\}) ⟦(?<y>in [^⟧]+)⟧$/u,
    ({ p = '', p2 = '', y }, view) => `${namesInEnglish(p, view)} overtook ${namesInEnglish(p2, view)} ${y}`,
  ],
  [
    /^(?<side>профицит|дефицит) (?<a>.+) ⟦(?<y>in [^⟧]+)⟧$/u,
    ({ side, a, y }) => `a ${side === 'профицит' ? 'surplus' : 'deficit'} of ${a} ${y}`,
  ],
  [
    /^(?<kind>позже|больше) всех — (?<who>.+), (?<a>[^,]+)$/u,
    ({ kind, who = '', a }, view) => `${kind === 'позже' ? 'latest' : 'highest'} for ${namesInEnglish(who, view)}, ${a}`,
  ],
  [/^(?<a>.+?) \((?<who>\{[^()]+|\S+ партнёр\S*)\)$/u, ({ a, who = '' }, view) => `${a} for ${namesInEnglish(who, view)}`],
  [/^(?<a>.+) ⟦(?<y>in [^⟧]+)⟧(?:, наравне со? (?<level>.+))?$/u, ({ a, y, level }, view) => `${a} ${y}${equalsInEnglish(level, view)}`],
  [/^(?<a>[^⟦]+)$/u, ({ a }) => a ?? ''],
];

/** Whose figures it is, as an English heading has it. */
export function recordInEnglish(by: string, view: TradeView): string {
  const [, recorder] = /^по данным (\{\w+\})$/iu.exec(by) ?? [];
  if (recorder !== undefined) return `by ${namesInEnglish(recorder, view)}’s figures`;
  if (/^по данным партнёров$/iu.test(by)) return 'by the partners’ figures';
  if (/^по согласованным данным$/iu.test(by)) return 'reconciled from both sides';
  const [, part = '', way = '', who] = /^(частично )?по (данным, согласованным|сводным данным|оценке) (.+)$/iu.exec(by) ?? [];
  if (who === undefined) throw new Error(`whose figures? ${by}`);
  const made = { 'данным, согласованным': 'reconciled', 'сводным данным': 'compiled', оценке: 'estimated' }[way] ?? '';
  return `${part === '' ? '' : 'partly '}${made} by ${who}`;
}

/** The English of a heading in the form of a label, with its period in short; null of any other. */
export function labelInEnglish(text: string, view: TradeView): string | null {
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return null;
  const { m = '', goods, party, unit, done, span, by, fact = '' } = found;
  const [, joint = '', mark = ''] = /^(,| в| из| со?) ?(\{\w+\})$/u.exec(party ?? '') ?? [];
  const isAll = /всего|всём|Весь/u.test(m);
  const whom = isAll
    ? `${m.includes('экспорт') ? ' to' : ' from'} the world`
    : party === undefined
      ? ''
      : `${joints[joint]}${namesInEnglish(mark, view)}`;
  const money = unit === undefined ? '' : (units[unit.replace(/^,? /u, '')] ?? '');
  const isFlow = /(?:экспорт|импорт)[ае]?$/iu.test(m);
  const of = goods === undefined ? '' : ` ${isFlow ? 'of' : 'in'} ${goods}`;
  const label = `${measures[m]}${of}${whom}${money}${done === undefined ? '' : `, ${transforms[done]}`}${by === undefined ? '' : `, ${recordInEnglish(by, view)}`}`;
  for (const [one, english] of facts) {
    const parts = one.exec(fact)?.groups;
    if (parts !== undefined) return `${label}${span === undefined ? '' : `, ${span}`}: ${english(parts as Parts, view)}`;
  }
  throw new Error(`no fact: ${fact}`);
}
