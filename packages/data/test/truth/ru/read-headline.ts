import type { TradeView } from '@sogdia/core';
import { isOfSeveralGoods } from '../judge.ts';
import { readAmount } from '../read-amount.ts';
import { labelInEnglish } from './read-label.ts';
import { countInEnglish, equalsInEnglish, namesInEnglish } from './read-marks.ts';
import { quantityInEnglish, wholeInEnglish } from './read-quantity.ts';

type Parts = Readonly<Record<string, string>>;
type Form = readonly [pattern: RegExp, english: (parts: Parts, view: TradeView) => string];

const q = (parts: Parts, view: TradeView): string => quantityInEnglish(parts['q'] ?? '', view);
const name = (text: string | undefined, view: TradeView): string => namesInEnglish(text ?? '', view);
/** A period inside its mark. */
const at = (mark: string | undefined): string => mark?.replace(/^⟦(?:in|during|since) |⟧$/gu, '') ?? '';
const when = (mark: string | undefined): string => `in ${at(mark)}`;

/** A list of economies, a number of them, or the group that they are, at the head of a sentence. */
function setInFront(place: string | undefined, set: string | undefined, view: TradeView): string {
  return place === undefined ? `Of ${name(set, view)}` : `In ${name(place, view)}`;
}

const inWhen = '(?<y>⟦in [^⟧]+⟧)';
const level = '(?:, наравне со? (?<level>.+))?';
const rise = '(?<way>вырос(?:ла|ло|ли)?|снизил(?:ся|ась|ось|ись))';
const isRise = (way: string | undefined): boolean => way?.startsWith('вырос') === true;

/** What stands behind the verb of a change, from when to when. */
function changed({ y, from, way, s, a, base }: Parts, quantity: string, view: TradeView): string {
  const to = a === undefined ? '' : `, to ${a}`;
  if (view.spec.transform === 'growth') return `${quantity} ${isRise(way) ? 'grew' : 'fell'} ${s} ${when(y)}`;
  const verb = isRise(way) ? 'rose' : 'fell';
  const [, first, last] = /^⟦from (.+) to (.+)⟧$/u.exec(from ?? '') ?? [];
  if (first !== undefined) return `${quantity} ${verb} ${s} between ${first} and ${last}${to}`;
  return `${quantity} ${verb} ${s} ${when(y)}${base === undefined ? '' : ' on a year earlier'}${to}`;
}

const withGoods = '(?:, наравне со? (?<level>.+))?';
/** One period, or the span of years that a summary is of. */
const told = '⟦(?:in|during) (?<y>[^⟧]+)⟧';

/** What is said of several goods. */
const ofGoods: readonly Form[] = [
  [
    /^[Нн]ет (?:данных|сведений) (?:обо?|о) (?<q>.+?),? по товарам за эти (?<each>годы|месяцы)$/u,
    (parts, view) => `No goods have a figure in ${q(parts, view)} in these ${parts['each'] === 'годы' ? 'years' : 'months'}`,
  ],
  [/^[Нн]ет (?:данных|сведений) по товарам для этого запроса$/u, () => 'No goods have a figure for this question'],
  [
    new RegExp(
      `^(?:[Ии]з (?<n>\\S+) товаров )?[Бб]ольше всего во? (?<w>.+) ${told} пришлось на (?<g>⟨[^⟩]+⟩)(?:: (?<a>.+?))?${withGoods}$`,
      'u',
    ),
    ({ n, w = '', y, g, a, level: others }, view) =>
      `${n === undefined ? '' : `Of ${countInEnglish(n)} products, `}${g} led ${quantityInEnglish(w, view)} in ${y}${a === undefined ? '' : `, at ${a}`}${equalsInEnglish(others, view)}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${told} был[аои]? (?<most>наибольш|больш)\\S+ из (?<n>\\S+?)(?:: (?<a>.+?))?${withGoods}$`, 'u'),
    (parts, view) =>
      `${q(parts, view)} was ${parts['most'] === 'больш' ? 'larger' : 'largest'} of ${countInEnglish(parts['n'] ?? '')} in ${parts['y']}${parts['a'] === undefined ? '' : `, at ${parts['a']}`}${equalsInEnglish(parts['level'], view)}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${told} — (?<a>\\d+\\w\\w) из (?<n>[^ ,]+)${withGoods}$`, 'u'),
    (parts, view) =>
      `${q(parts, view)} was ${parts['a']} of ${countInEnglish(parts['n'] ?? '')} in ${parts['y']}${equalsInEnglish(parts['level'], view)}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${told}: (?<a>\\d{4}) год, позже всех из (?<n>\\S+) товаров${withGoods}$`, 'u'),
    (parts, view) =>
      `${q(parts, view)}, ${parts['y']}: ${parts['a']}, the latest of ${countInEnglish(parts['n'] ?? '')} products${equalsInEnglish(parts['level'], view)}`,
  ],
];

const forms: readonly Form[] = [
  [
    /^Экспорт (?:в) (?<p>\{\w+\}) (?<y>⟦[^⟧]+⟧) по данным (?<r>\{\w+\}) — (?<a>[^,]+), по данным (?<p2>\{\w+\}) — (?<b>[^:]+?)(?:: наибольшее расхождение из (?<n>\S+))?$/u,
    ({ p, y, r, a, p2, b, n }, view) =>
      `${name(r, view)} says it exported ${a} to ${name(p, view)} ${when(y)}; ${name(p2, view)} says ${b}${n === undefined ? '' : `, the widest gap of ${countInEnglish(n)}`}`,
  ],
  [
    /^Импорт из (?<p>\{\w+\}) (?<y>⟦[^⟧]+⟧) по данным (?<r>\{\w+\}) — (?<a>[^,]+), по данным (?<p2>\{\w+\}) — (?<b>[^:]+?)(?:: наибольшее расхождение из (?<n>\S+))?$/u,
    ({ p, y, r, a, p2, b, n }, view) =>
      `${name(r, view)} says it imported ${a} from ${name(p, view)} ${when(y)}; ${name(p2, view)} says ${b}${n === undefined ? '' : `, the widest gap of ${countInEnglish(n)}`}`,
  ],
  [
    /^Торговлю со? (?<p>[^⟨]+?)(?: по (?:⟨.+|како\S+ из \S+ товаров))? уч(?:ёл|ла|ло|ли) только (?<r>\{\w+\})(?:: .+)?$/u,
    ({ p, r }, view) => `Only ${name(r, view)} recorded its trade with ${name(p, view)}`,
  ],
  [
    /^Ни за один (?<unit>год|месяц) нет данных обеих сторон о торговле (?<r>\{\w+\}) со? (?<p>[^:⟨]+?)(?: по (?:⟨.+?|како\S+ из \S+ товаров))?(?:: .+)?$/u,
    ({ unit, r, p }, view) => `No ${unit === 'год' ? 'year' : 'month'} has figures of both ${name(r, view)} and ${name(p, view)}`,
  ],
  [/^[Нн]ет (?:данных|сведений).*$/u, () => 'No figure for this question'],
  [
    /^(?<y>⟦in [^⟧]+⟧) (?<p>\{\w+\}) обогнал[аои]? (?<p2>\{\w+\}) по (?<flow>экспорту|импорту|товарообороту)(?<unit>.*) (?<r>\{\w+\})$/u,
    ({ y, p, p2, flow, unit, r }, view) =>
      `${name(p, view)} overtook ${name(p2, view)} in ${name(r, view)}’s ${flows[flow ?? ''] ?? ''}${units[(unit ?? '').trim()] ?? ''} ${when(y)}`,
  ],
  [
    /^(?<y>⟦in [^⟧]+⟧) (?<r>\{\w+\}) продал[аои]? (?<p>\{\w+\}) на (?<s>.+) больше, чем купил[аои]?(?:; профицит (?<f>⟦since [^⟧]+⟧))?$/u,
    ({ y, r, p, s, f }, view) =>
      `${name(r, view)} sold ${name(p, view)} ${s} more than it bought ${when(y)}${f === undefined ? '' : `, in surplus since ${at(f)}`}`,
  ],
  [
    /^(?<y>⟦in [^⟧]+⟧) (?<r>\{\w+\}) купил[аои]? у (?<p>\{\w+\}) на (?<s>.+) больше, чем продал[аои]?(?:; дефицит (?<f>⟦since [^⟧]+⟧))?$/u,
    ({ y, r, p, s, f }, view) =>
      `${name(r, view)} bought ${s} more from ${name(p, view)} than it sold ${when(y)}${f === undefined ? '' : `, in deficit since ${at(f)}`}`,
  ],
  [
    new RegExp(
      `^[Нн]аибольший из (?<n>\\S+) (?<side>профицит|дефицит) у (?<r>\\{\\w+\\}) ${inWhen} — в торговле со? (?<p>\\{\\w+\\})(?:: (?<s>[^,]+(?:,\\d+)*))?${level}$`,
      'u',
    ),
    ({ n = '', side = '', r, y, p, s, level: others }, view) =>
      `${name(r, view)}’s ${sides[side]} with ${name(p, view)} was the largest of ${countInEnglish(n)} ${when(y)}${s === undefined ? '' : `: ${s}`}${equalsInEnglish(others, view)}`,
  ],
  [
    /^(?:В (?<place>\{\w+\})|[Сс]реди (?<set>.+?)) у (?<r>\{\w+\}) (?<y>⟦in [^⟧]+⟧) не было ни профицита, ни дефицита$/u,
    ({ place, set, r, y }, view) => `${setInFront(place, set, view)}, ${name(r, view)} had neither surplus nor deficit ${when(y)}`,
  ],
  [
    new RegExp(
      `^(?:[Вв] (?<place>\\{\\w+\\})|[Сс]реди (?<set>.+?)) (?<r>\\{\\w+\\}) ${inWhen} больше всего (?<did>экспортировал|импортировал|торговал)[аои]? (?:в|из|со?) (?<p>\\{\\w+\\})(?:: (?<a>.+?))?${level}$`,
      'u',
    ),
    ({ place, set, r, y, did = '', p, a, level: others }, view) =>
      `${setInFront(place, set, view)}, ${name(r, view)} ${deeds[did]} ${name(p, view)} ${when(y)}${a === undefined ? '' : `: ${a}`}${equalsInEnglish(others, view)}`,
  ],
  [
    new RegExp(
      `^(?<q>.+) ${inWhen} был[аои]? (?:наибольшим|наибольшей|наибольшими|большим|большей|большими) из (?<n>\\S+?)(?:: (?<a>.+?))?${level}$`,
      'u',
    ),
    (parts, view) =>
      `${q(parts, view)} was ${parts['n'] === 'двух' ? 'higher' : 'highest'} of ${countInEnglish(parts['n'] ?? '')} ${when(parts['y'])}${parts['a'] === undefined ? '' : `, at ${parts['a']}`}${equalsInEnglish(parts['level'], view)}`,
  ],
  [
    new RegExp(
      `^(?<q>.+) ${inWhen} ${rise} (?:быстрее|меньше) всех из (?<n>[^:]+): (?:на )?(?<s>\\S+)(?: в годовом выражении)?${level}$`,
      'u',
    ),
    (parts, view) =>
      `${q(parts, view)} ${isRise(parts['way']) ? 'grew fastest' : 'fell least'} of ${countInEnglish(parts['n'] ?? '')} ${when(parts['y'])}, by ${parts['s']}${equalsInEnglish(parts['level'], view)}`,
  ],
  [
    /^[Дд]оля (?<p>\{\w+\}) во? (?<w>.+) ⟦from (?<f>.+) to (?<t>.+)⟧ (?<way>выросла|снизилась) с (?<a>\S+) до (?<b>\S+)$/u,
    ({ p, w = '', f, t, way, a, b }, view) =>
      `${name(p, view)}’s share in ${wholeInEnglish(w, view)} ${isRise(way) ? 'rose' : 'fell'} from ${a} in ${f} to ${b} in ${t}`,
  ],
  [
    new RegExp(`^[Дд]оля (?<p>\\{\\w+\\}) во? (?<w>.+) ${inWhen} (?<way>выросла|снизилась) до (?<b>\\S+)$`, 'u'),
    ({ p, w = '', y, way, b }, view) =>
      `${name(p, view)}’s share in ${wholeInEnglish(w, view)} ${isRise(way) ? 'rose' : 'fell'} to ${b} ${when(y)}`,
  ],
  [
    new RegExp(`^(?<p>\\{\\w+\\}) ${inWhen} занял[аои]? (?<a>\\d+\\w\\w) место (?:во?|по) (?<w>.+?)${level}$`, 'u'),
    ({ p, y, a, w = '', level: others }, view) =>
      `In ${wholeInEnglish(w, view)}, ${name(p, view)} ranked ${a} ${when(y)}${equalsInEnglish(others, view)}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${inWhen} достиг(?:ла|ло|ли)? нового максимума — (?<a>.+)$`, 'u'),
    (parts, view) => `${q(parts, view)} rose to a new high of ${parts['a']} ${when(parts['y'])}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${inWhen} опустил(?:ся|ась|ось|ись) до нового минимума — (?<a>.+)$`, 'u'),
    (parts, view) => `${q(parts, view)} fell to a new low of ${parts['a']} ${when(parts['y'])}`,
  ],
  [
    new RegExp(`^(?<q>.+) вырос(?:ла|ло|ли)? с (?<b>.+) (?<f>⟦in [^⟧]+⟧) до (?<a>.+) ${inWhen}$`, 'u'),
    (parts, view) => `${q(parts, view)} rose from ${parts['b']} ${when(parts['f'])} to ${parts['a']} ${when(parts['y'])}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${inWhen} почти не изменил(?:ся|ась|ось|ись)$`, 'u'),
    (parts, view) => `${q(parts, view)} hardly changed ${when(parts['y'])}`,
  ],
  [
    new RegExp(
      `^(?<q>.+) (?:${inWhen}|(?<from>⟦from [^⟧]+⟧)) ${rise} (?:на )?(?<s>\\S+)(?<base> в годовом выражении| за год)?(?:, до (?<a>.+))?$`,
      'u',
    ),
    (parts, view) => changed(parts, q(parts, view), view),
  ],
  [
    new RegExp(`^(?<q>.+) ${inWhen} составил[аои]? (?<a>.+?) против (?<b>.+?) (?<f>⟦in [^⟧]+⟧)$`, 'u'),
    (parts, view) =>
      `${q(parts, view)} was ${parts['a']} ${when(parts['y'])}, ${isMore(parts) ? 'up' : 'down'} from ${parts['b']} ${when(parts['f'])}`,
  ],
  [
    new RegExp(`^(?<q>.+) ${inWhen} (?:составил[аои]?|—) (?<side>профицит |дефицит )?(?<a>.+)$`, 'u'),
    (parts, view) =>
      `${q(parts, view)} was ${parts['side'] === undefined ? '' : `a ${sides[parts['side'].trim()]} of `}${parts['a']} ${when(parts['y'])}`,
  ],
  [
    /^(?<q>.+) ⟦during (?<t>[^⟧]+)⟧: (?<kind>позже|больше) всех — (?<names>[^,]+(?:, \{[^,]+)*), (?<a>.+)$/u,
    ({ q: of = '', t, kind, names, a }, view) =>
      `${wholeInEnglish(of, view)}, ${t}: ${kind === 'позже' ? 'latest' : 'highest'} for ${name(names, view)}, ${a}`,
  ],
  [
    /^(?<q>.+) ⟦during (?<t>[^⟧]+)⟧: (?<a>.+?)(?: \((?<names>[^()]+)\))?$/u,
    ({ q: of = '', t, a, names }, view) =>
      `${wholeInEnglish(of, view)}, ${t}: ${a}${names === undefined ? '' : ` for ${name(names, view)}`}`,
  ],
];

/** Whether what stood at the end is printed as more than what stood at the beginning: the sentence itself has no word for it. */
function isMore({ a = '', b = '' }: Parts): boolean {
  return readAmount(a).value > readAmount(b).value;
}

const flows: Readonly<Record<string, string>> = { экспорту: 'exports', импорту: 'imports', товарообороту: 'trade' };
const units: Readonly<Record<string, string>> = {
  'в юанях': ' in yuan',
  'в постоянных ценах': ' at constant prices',
  'на душу населения': ' per head',
};
const sides: Readonly<Record<string, string>> = { профицит: 'surplus', дефицит: 'deficit' };
const deeds: Readonly<Record<string, string>> = {
  экспортировал: 'exported most to',
  импортировал: 'imported most from',
  торговал: 'traded most with',
};

/** The English of a Russian heading in marks, without whose figures it is. Throws what it can't read. */
export function headingInEnglish(text: string, view: TradeView): string {
  const label = labelInEnglish(text, view);
  if (label !== null) return label;
  const [, goods, rest] = /^(⟨[^⟩]+⟩): (.+)$/u.exec(text) ?? [];
  if (rest !== undefined) return `In ${goods}, ${headingInEnglish(rest, view).replace(/^In /, 'in ')}`;
  for (const [pattern, english] of isOfSeveralGoods(view) ? [...ofGoods, ...forms] : forms) {
    const found = pattern.exec(text)?.groups ?? (pattern.test(text) ? {} : undefined);
    if (found !== undefined) return english(found as Parts, view);
  }
  throw new Error(`nobody can read this: ${text}`);
}
