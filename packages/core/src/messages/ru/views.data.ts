import type { Catalogue } from '../catalogue.ts';
import type { HeadlineClauses } from '../parts/headline-parts.ts';
import type { AgreementParts, AmountParts, Named } from '../parts/message-parts.ts';
import { about, agree, asSubject, counted, countIn, countWord, inCase, partnered, placed, plural } from './nouns/index.ts';
import { operations } from './operations.data.ts';
import { during, fromTo, inPeriod, isNextYear, monthName, period, since, withoutBase } from './periods.ts';
import { unitInGenitive, withUnit } from './units.ts';
import { capitalised, decimal, joinedList, uncapitalised } from './words.ts';

/** A space at which no line breaks: between a number and what it is a number of. */
const space = '\u00A0';

/** At which rate amounts are in yuan. */
const rates = {
  none: 'как опубликовано',
  year: 'по среднегодовому курсу',
  period: 'по среднему курсу за период',
  some: 'как опубликовано или по среднему курсу за период',
} as const;

/** What is said of an amount in a label by its money. */
const moneyOfLabel = {
  usd: '',
  cny: ' в юанях',
  'usd-constant': ' в постоянных ценах',
  'per-head': ' на душу населения',
  'of-gdp': ' относительно ВВП',
} as const;

/** The names of the whole world as they come in lists. */
const wholeWorld = 'весь мир';

/** The number with its scale, and the currency before or behind it. */
const money =
  (sign: '$' | '¥', [one, few, many]: readonly [one: string, few: string, many: string]) =>
  ({ sign: minus, number, scale, form }: AmountParts): string => {
    const amount = scale === '' ? number : `${number}${space}${scale}`;
    if (form === 'short') return `${minus}${sign}${amount}`;
    return `${minus}${amount}${space}${scale === '' ? countForm(number, one, few, many) : many}`;
  };

/** The form of a noun behind a number that is written out. */
function countForm(number: string, one: string, few: string, many: string): string {
  return plural(Number(number.replaceAll(space, '').replace(',', '.')), { one, few, many });
}

const dollars = money('$', ['доллар', 'доллара', 'долларов']);
const yuan = money('¥', ['юань', 'юаня', 'юаней']);

const verb = (stem: string): Readonly<Record<'m' | 'f' | 'n' | 'pl', string>> => ({
  m: stem,
  f: `${stem}а`,
  n: `${stem}о`,
  pl: `${stem}и`,
});
const fell = { m: 'снизился', f: 'снизилась', n: 'снизилось', pl: 'снизились' };
const rose = { m: 'вырос', f: 'выросла', n: 'выросло', pl: 'выросли' };
const amountedTo = verb('составил');
const reached = { m: 'достиг', f: 'достигла', n: 'достигло', pl: 'достигли' };
const wentDown = { m: 'опустился', f: 'опустилась', n: 'опустилось', pl: 'опустились' };
const was = { m: 'был', f: 'была', n: 'было', pl: 'были' };
const bought = verb('купил');
const sold = verb('продал');
const largest = { m: 'наибольшим', f: 'наибольшей', n: 'наибольшим', pl: 'наибольшими' };
const larger = { m: 'большим', f: 'большей', n: 'большим', pl: 'большими' };

/** Whose: the name of an economy in the genitive. */
const whose = (name: string): string => inCase(name, 'gen', 'economy');
/** In which: a quantity behind its preposition. */
const inQuantity = (of: string): string => placed(of, 'in', 'quantity');
const ofQuantity = (of: string): string => inCase(of, 'gen', 'quantity');

/** In which goods; empty for all goods together. */
function byGoods(goods: string | null = null): string {
  return goods === null ? '' : ` по ${inCase(goods, 'dat', 'goods')}`;
}

/** Goods before what follows them, with the comma that a clause at their end asks for: `сырья, кроме топлива, из Китая`. */
const closed = (goods: string): string => (/, кроме [^,]+$/.test(goods) ? `${goods},` : goods);

/** Whose: of an economy, or of goods by it. */
function ownedBy({ reporter, goods = null }: Named): string {
  return goods === null ? whose(reporter) : `${inCase(reporter, 'ins', 'economy')} ${inCase(goods, 'gen', 'goods')}`;
}

/** Exports of an economy, or of goods by it, to a partner; all of them to the world. */
function exportsOf(parts: Named): string {
  if (parts.partner === wholeWorld) return `весь экспорт ${ownedBy(parts)}`;
  return `экспорт ${closed(ownedBy(parts))} ${placed(parts.partner, 'into')}`;
}

/** The same of imports. */
function importsOf(parts: Named): string {
  if (parts.partner === wholeWorld) return `весь импорт ${ownedBy(parts)}`;
  return `импорт ${closed(ownedBy(parts))} ${placed(parts.partner, 'from')}`;
}

/** A quantity of trade with a partner, by what stands for it: `сальдо торговли Китая с Казахстаном`. */
const ofTrade =
  (what: string, ofAll = what.replace(/торговл/, 'внешней торговл')) =>
  ({ reporter, partner, goods }: Named): string =>
    `${partner === wholeWorld ? `${ofAll} ${whose(reporter)}` : `${what} ${whose(reporter)} ${partnered(partner)}`}${byGoods(goods)}`;

/** A label of all exports or imports: `весь экспорт`, `вес нетто всего импорта`, `средняя цена штуки во всём экспорте`. */
function ofWholeTrade(label: string): string {
  if (/^(?:Экспорт|Импорт)/.test(label)) return `весь ${uncapitalised(label)}`;
  return label.replace(/ в (?=экспорте|импорте)/, ' во всём ').replace(/ (?=экспорта|импорта)/, ' всего ');
}

/** A quantity of exports, and of imports, in the genitive behind its name. */
const ofExports = (what: string) => (parts: Named) => `${what} ${ofQuantity(exportsOf(parts))}`;
const ofImports = (what: string) => (parts: Named) => `${what} ${ofQuantity(importsOf(parts))}`;
const inExports = (what: string) => (parts: Named) => `${what} ${inQuantity(exportsOf(parts))}`;
const inImports = (what: string) => (parts: Named) => `${what} ${inQuantity(importsOf(parts))}`;

/** What the name of an indicator has where whose it is can't stand behind it in the genitive: a clause, a Latin word, another name at the end or behind a preposition, a year. */
const endsApart = /[,:()]|[A-Za-z]\S*$| (?:во?|на|через|из|со?|к|—) [А-ЯЁ]| [А-ЯЁ][а-яё]+$|[А-ЯЁ]{4}$|США$|\d года$/u;

/** How a statement of the study stands to its number. */
const relations = { equals: '', exceeds: 'больше ', about: 'около ' } as const;

/** Russian: the texts of views, headlines, numbers and units. */
export const views: Catalogue = {
  ...operations,
  'metric.mirror-discrepancy.name': 'Зеркальное расхождение',
  'metric.mirror-log-gap.name': 'Логарифм зеркального расхождения',
  // numbers
  'number.decimal': ',',
  'number.group': space,
  'number.scales': [
    { divisor: 1e12, short: 'трлн', long: 'трлн' },
    { divisor: 1e9, short: 'млрд', long: 'млрд' },
    { divisor: 1e6, short: 'млн', long: 'млн' },
    { divisor: 1e3, short: 'тыс.', long: 'тыс.' },
  ],
  'amount.usd': dollars,
  'amount.cny': yuan,
  'amount.usd-constant': (parts) => `${dollars(parts)} (${parts.priceYear == null ? 'постоянные цены' : `цены ${parts.priceYear} года`})`,
  'amount.usd-per-head': ({ sign, number }) => `${sign}$${number} на человека`,
  'amount.items': ({ sign, number }) => `${sign}${number}${space}${countForm(number, 'штука', 'штуки', 'штук')}`,
  'amount.kg': ({ sign, number }) => `${sign}${number}${space}кг`,
  'amount.usd-per-item': ({ sign, number }) => `${sign}$${number} за штуку`,
  'amount.usd-per-kg': ({ sign, number }) => `${sign}$${number} за килограмм`,
  'amount.percentage-points': ({ sign, number }) => `${sign}${number}${space}п.${space}п.`,
  'amount.percent': ({ sign, number }) => `${sign}${number}${space}%`,
  'amount.fold': ({ number }) => `в ${number}${space}${countForm(number, 'раз', 'раза', 'раз')}`,
  'amount.by': ({ size }) => `на ${size}`,
  'amount.of': ({ number, of, value }) => withUnit(number, Number(value), of),
  'amount.ordinal': ({ number }) => `${number}-е`,

  // periods
  'period.month': ({ month, year }) => `${monthName(month)} ${year} года`,
  'period.month-on-axis': ({ month, year }) => {
    const name = monthName(month);
    return `${name.length > 4 ? name.slice(0, 3) : name}${year === null ? '' : ` ${year}`}`;
  },
  'period.run': ({ from, to, year }) => `${monthName(from)}–${monthName(to)} ${year} года`,
  'period.run-over-years': ({ from, to }) => `${from} — ${to}`,
  'period.twelve-months': ({ period: last }) => `двенадцать месяцев по ${last}`,
  'period.mean-month': ({ year }) => `среднемесячный уровень ${year} года`,
  'period.on-year-before': ({ period: told, before }) => `${told} к ${period(before, 'dat')}`,
  'period.runs': ({ from, to }) => `${from} — ${to}`,

  // units of a view: what one unit of its numbers is
  'unit.usd': ({ scale }) => `${scale === '' ? 'доллары' : `${scale} долларов`} США, текущие цены`,
  'unit.cny': ({ scale, rate }) => `${scale === '' ? 'юани' : `${scale} юаней`}, текущие цены, ${rates[rate]}`,
  'unit.usd-constant': ({ scale, priceYear }) =>
    `${scale === '' ? 'доллары' : `${scale} долларов`} США в ${priceYear === null ? 'постоянных ценах' : `ценах ${priceYear} года`}`,
  'unit.usd-per-head': () => 'доллары США на душу населения партнёра',
  'unit.items': () => 'штуки',
  'unit.kg': () => 'килограммы',
  'unit.usd-per-item': () => 'доллары США за штуку',
  'unit.usd-per-kg': () => 'доллары США за килограмм',
  'unit.percent': () => 'проценты',
  'unit.ratio': () => 'отношение',
  'unit.count': () => 'равных партнёров',
  'unit.count-of-goods': () => 'равных товаров',
  'unit.index-of-hundred': () => 'индекс от 0 до 100',
  'unit.percentage-points': () => 'процентные пункты',
  'unit.index': ({ base }) => `индекс, ${period(base, 'nom')} = 100`,
  'unit.rank': () => 'место, 1 — самый крупный',
  'unit.rank-of-best': () => 'место, 1 — лучший',
  'unit.scaled': ({ scale, name }) => (scale === '' ? name : `${scale} ${name}`),
  'unit.year': () => 'год достижения',
  'unit.short.usd': ({ scale }) => (scale === '' ? '$' : `${scale} $`),
  'unit.short.cny': ({ scale }) => (scale === '' ? '¥' : `${scale} ¥`),
  'unit.short.usd-constant': ({ scale, priceYear }) =>
    `${scale === '' ? '$' : `${scale} $`} (${priceYear === null ? 'постоянные цены' : `цены ${priceYear} года`})`,
  'unit.short.usd-per-head': () => '$ на чел.',
  'unit.short.items': () => 'шт.',
  'unit.short.kg': () => 'кг',
  'unit.short.usd-per-item': () => '$ за шт.',
  'unit.short.usd-per-kg': () => '$ за кг',
  'unit.short.percent': () => '%',
  'unit.short.ratio': () => 'отношение',
  'unit.short.count': () => 'партнёры',
  'unit.short.count-of-goods': () => 'товары',
  'unit.short.percentage-points': () => 'п. п.',
  'unit.short.index': () => 'индекс',
  'unit.short.rank': () => 'место',
  'unit.short.year': () => 'год',
  'unit.short.level': () => 'уровень',

  // measures: as a column, and as the title of a view
  'measure.export': 'Экспорт',
  'measure.import': 'Импорт',
  'measure.total-trade': 'Товарооборот',
  'measure.trade-balance': 'Сальдо торговли',
  'measure.normalised-balance': 'Нормированное сальдо',
  'measure.coverage-ratio': 'Отношение экспорта к импорту',
  'measure.hhi': 'Концентрация',
  'measure.effective-number': 'Эффективное число партнёров',
  'measure.trade-dependence': 'Зависимость от торговли',
  'measure.partner-dependence': 'Зависимость партнёра',
  'measure.trade-intensity': 'Интенсивность торговли',
  'measure.gravity-fitted': 'Экспорт по гравитационной модели',
  'measure.gravity-low': 'Нижняя граница обычного диапазона',
  'measure.gravity-high': 'Верхняя граница обычного диапазона',
  'measure.gravity-residual': 'Отношение экспорта к прогнозу модели',
  'measure.openness': 'Открытость',
  'measure.rca': 'Выявленное сравнительное преимущество',
  'measure.grubel-lloyd': 'Внутриотраслевая торговля',
  'measure.export-hhi': 'Концентрация экспорта',
  'measure.import-hhi': 'Концентрация импорта',
  'measure.export-effective-number': 'Эффективное число экспортируемых товаров',
  'measure.import-effective-number': 'Эффективное число импортируемых товаров',
  'measure.grubel-lloyd-aggregate': 'Внутриотраслевая торговля всеми товарами',
  'measure.export-similarity': 'Сходство экспорта',
  'measure.trade-complementarity': 'Взаимодополняемость торговли',
  'measure.export-quantity': 'Количество штук в экспорте',
  'measure.import-quantity': 'Количество штук в импорте',
  'measure.export-weight': 'Вес нетто экспорта',
  'measure.import-weight': 'Вес нетто импорта',
  'measure.export-unit-value': 'Средняя цена штуки в экспорте',
  'measure.import-unit-value': 'Средняя цена штуки в импорте',
  'measure.export-unit-value-by-weight': 'Средняя цена килограмма в экспорте',
  'measure.import-unit-value-by-weight': 'Средняя цена килограмма в импорте',
  'title.of': ({ of }) => capitalised(of),
  'title.export-import': ({ reporter, partner, goods }) =>
    partner === wholeWorld
      ? `весь экспорт и импорт ${whose(reporter)}${byGoods(goods)}`
      : `экспорт и импорт ${whose(reporter)} в торговле ${partnered(partner)}${byGoods(goods)}`,
  'title.measures': ({ reporter, partner, goods, measures }) =>
    `${joinedList(measures.map(uncapitalised))} ${whose(reporter)} в торговле ${partnered(partner)}${byGoods(goods)}`,
  'title.by-product': ({ title, level, nomenclature }) => `${title} по товарам (${nomenclature}, ${uncapitalised(level)})`,
  'title.top-products': ({ title, level, nomenclature, top }) =>
    `${title}: ${top} ${plural(top, { one: 'крупнейший товар', few: 'крупнейших товара', many: 'крупнейших товаров' })} (${nomenclature}, ${uncapitalised(level)})`,
  'title.products': ({ title, goods }) => `${title}: ${joinedList(goods)}`,
  'title.over-goods': ({ title, level, nomenclature }) => `${title} (${nomenclature}, ${uncapitalised(level)})`,
  'title.share': ({ title }) => `доли ${inQuantity(title)}`,
  'title.world-share': ({ title }) => `доля ${ofQuantity(title)} в торговле со всем миром`,
  'title.rolling-year': ({ title }) => `${title}, суммы за 12 месяцев`,
  'title.index': ({ title }) => `индекс ${ofQuantity(title)}`,
  'title.rank': ({ title }) => `места ${inOrBy(title)}`,
  'title.contribution': ({ title }) => `вклады в прирост ${ofQuantity(title)}`,
  'title.indicator': ({ of, economies }) => (economies === null ? capitalised(of) : `${capitalised(of)}: ${economies}`),
  'partners.of-group': ({ count, group }) => `${count} стран ${whose(group)}`,
  'partners.world': wholeWorld,
  'partners.list': ({ names, isAny }) => joinedList(names, isAny === true ? 'или' : 'и'),
  'partners.many': ({ count }) => counted(count, 'партнёр'),
  'economies.many': ({ count }) => counted(count, 'страна'),
  'subtitle.years': ({ unit, from, to }) => `${capitalised(unit)}, ${from}–${to}`,
  'subtitle.months': ({ unit, span }) => `${capitalised(unit)}, по месяцам, ${spanOfMonths(span)}`,
  'subtitle.year-to-date': ({ unit, span }) => `${capitalised(unit)}, с начала года по месяцам, ${spanOfMonths(span)}`,
  'subtitle.year': ({ unit, year }) => `${capitalised(unit)}, ${period(year, 'nom')}`,
  'subtitle.record.reporter': ({ recorder }) => `данные ${whose(recorder)}`,
  'subtitle.record.partner': () => 'данные партнёров',
  'subtitle.record.own': () => 'собственные данные каждой страны',
  'subtitle.record.exporters': () => 'собственные данные каждой страны и всех экспортёров',
  'subtitle.record.both': ({ recorder }) => `данные ${whose(recorder)} и партнёров`,
  'subtitle.record.reconciled': () => 'согласованные данные обеих сторон',
  'subtitle.of': ({ span, origins, asOf }) =>
    [span, ...(origins.length === 0 ? [] : [origins.join(', ')]), ...(asOf === null ? [] : [`по состоянию на ${asOf}`])].join('; '),
  'origin.reconciled': ({ publisher, isPart }) => `${isPart ? 'частично ' : ''}по данным, согласованным ${publisher}`,
  'origin.filled': ({ publisher, isPart }) => `${isPart ? 'частично ' : ''}по сводным данным ${publisher}`,
  'origin.estimated': ({ publisher, isPart }) => `${isPart ? 'частично ' : ''}по оценке ${publisher}`,
  'origin.from-the-paper': ({ isPart }) => (isPart ? 'частично из статьи' : 'из статьи'),
  'period.day': ({ day, month, year }) => `${day} ${monthName(month, 'gen')} ${year} года`,
  'subtitle.publishers': ({ span, publishers }) =>
    `${span}; ${publishers.length > 3 ? `${publishers.length} ${plural(publishers.length, { one: 'источник', few: 'источника', many: 'источников' })}` : joinedList(publishers)}`,
  'series.in-record': ({ label, recorder }) => `${label} (данные ${whose(recorder)})`,
  'series.measure-of': ({ measure, partner }) => `${measure}, ${partner}`,

  // quantities, to be set into a sentence
  'economy.in-sentence': ({ name }) =>
    name.replace(/^(?:Весь|Все|Регион|Развит\S+|Развивающиеся|Проч\S+|Друг\S+|Страны|Особые) /, uncapitalised),
  'partners.each': () => 'каждый партнёр',
  'products.many': ({ count }) => counted(count, 'товар'),
  'product.broken-down': 'С разбивкой по товарам',
  'products.any': ({ count }) => `какой-либо из ${countWord(count, 'gen')} товаров`,
  'product.total': 'Все товары',
  'product.other-products': 'Прочие товары',
  'product.not-broken-down': 'Товар не опубликован',
  'product.short.other-products': 'Прочие',
  'product.short.not-broken-down': 'Остальное',
  'product.in-sentence': ({ name }) => uncapitalised(name),
  'product.and-code': ({ name, code }) => `${name}, ${code}`,
  'product.with-code': ({ name, code }) => `${name} (${code})`,
  'quantity.export': exportsOf,
  'quantity.import': importsOf,
  'quantity.total-trade': ofTrade('товарооборот', 'внешнеторговый оборот'),
  'quantity.trade-balance': ofTrade('сальдо торговли'),
  'quantity.normalised-balance': ofTrade('нормированное сальдо торговли'),
  'quantity.coverage-ratio': ofTrade('отношение экспорта к импорту в торговле', 'отношение экспорта к импорту во внешней торговле'),
  'quantity.hhi': ({ reporter, partner }) =>
    `концентрация торговли ${whose(reporter)} ${partner === wholeWorld ? 'по всем партнёрам' : `по странам ${whose(partner)}`}`,
  'quantity.effective-number': ({ reporter, partner }) =>
    `эффективное число партнёров ${whose(reporter)}${partner === wholeWorld ? '' : ` ${placed(partner, 'in')}`}`,
  'quantity.trade-dependence': ({ reporter, partner }) => `зависимость ${whose(reporter)} от торговли ${partnered(partner)}`,
  'quantity.partner-dependence': ({ reporter, partner }) => `зависимость ${whose(partner)} от торговли ${partnered(reporter)}`,
  'quantity.openness': ({ partner }) => `отношение внешней торговли ${whose(partner)} к ВВП`,
  'quantity.trade-intensity': ofExports('интенсивность'),
  'quantity.gravity-fitted': ({ reporter, partner }) => `${exportsOf({ reporter, partner })} по гравитационной модели`,
  'quantity.gravity-low': ({ reporter, partner }) =>
    `нижняя граница обычного диапазона для ${ofQuantity(exportsOf({ reporter, partner }))}`,
  'quantity.gravity-high': ({ reporter, partner }) =>
    `верхняя граница обычного диапазона для ${ofQuantity(exportsOf({ reporter, partner }))}`,
  'quantity.gravity-residual': ({ reporter, partner }) =>
    `отношение ${ofQuantity(exportsOf({ reporter, partner }))} к прогнозу гравитационной модели`,
  'quantity.rca': ({ reporter, goods }) => `выявленное сравнительное преимущество ${whose(reporter)}${byGoods(goods)}`,
  'quantity.grubel-lloyd': ofTrade('внутриотраслевая торговля', 'внутриотраслевая торговля'),
  'quantity.export-hhi': ({ reporter, partner }) => `концентрация ${ofQuantity(exportsOf({ reporter, partner }))}`,
  'quantity.import-hhi': ({ reporter, partner }) => `концентрация ${ofQuantity(importsOf({ reporter, partner }))}`,
  'quantity.export-effective-number': ({ reporter, partner }) =>
    `эффективное число товаров ${inQuantity(exportsOf({ reporter, partner }))}`,
  'quantity.import-effective-number': ({ reporter, partner }) =>
    `эффективное число товаров ${inQuantity(importsOf({ reporter, partner }))}`,
  'quantity.grubel-lloyd-aggregate': ({ reporter, partner }) =>
    `внутриотраслевая торговля ${whose(reporter)} ${partnered(partner)} всеми товарами`,
  'quantity.export-similarity': ({ reporter, partner }) => `сходство экспорта ${whose(reporter)} с экспортом ${whose(partner)}`,
  'quantity.trade-complementarity': ({ reporter, partner }) =>
    `взаимодополняемость экспорта ${whose(reporter)} и импорта ${whose(partner)}`,
  'quantity.export-quantity': inExports('количество штук'),
  'quantity.import-quantity': inImports('количество штук'),
  'quantity.export-weight': ofExports('вес нетто'),
  'quantity.import-weight': ofImports('вес нетто'),
  'quantity.export-unit-value': inExports('средняя цена штуки'),
  'quantity.import-unit-value': inImports('средняя цена штуки'),
  'quantity.export-unit-value-by-weight': inExports('средняя цена килограмма'),
  'quantity.import-unit-value-by-weight': inImports('средняя цена килограмма'),
  'label.level': ({ measure, name, goods, partner, money: unit }) => {
    const [, flow] = /^(ex|im)port(?!-import|-sim)/.exec(measure) ?? [];
    const isApart = /^(?:hhi|effective|open|partner|rca|gravity)/.test(measure);
    const isAll = flow !== undefined && partner === wholeWorld;
    const trade = goods === null || flow === undefined || isApart ? `${name}${byGoods(goods)}` : `${name} ${inCase(goods, 'gen', 'goods')}`;
    const behind = (whom: string): string => {
      if (isApart) return whom === wholeWorld ? '' : `, ${whom}`;
      if (flow === undefined) return ` ${partnered(whom)}`;
      return ` ${placed(whom, flow === 'ex' ? 'into' : 'from')}`;
    };
    const withWhom = partner === null || isAll ? '' : behind(partner);
    return `${isAll ? ofWholeTrade(trade) : withWhom === '' ? trade : closed(trade)}${withWhom}${isApart && unit !== 'usd' ? ',' : ''}${moneyOfLabel[unit]}`;
  },
  'quantity.growth': ({ of }) => `рост ${ofQuantity(of)}`,
  'quantity.growth-on-year': ({ of }) => `рост ${ofQuantity(of)} в годовом выражении`,
  'quantity.index': ({ of, base }) => `индекс ${ofQuantity(of)} (${period(base, 'nom')} = 100)`,
  'quantity.world-share': ({ of, whole }) => `доля ${ofQuantity(of)} ${inQuantity(whole)}`,
  'quantity.share': ({ partner, of }) => `доля ${whose(partner)} ${inQuantity(of)}`,
  'quantity.share-of-goods': ({ goods, of }) => `доля ${inCase(goods, 'gen', 'goods')} ${inQuantity(of)}`,
  'quantity.rank-of-goods': ({ goods, of }) => `место ${inCase(goods, 'gen', 'goods')} среди товаров ${inQuantity(of)}`,
  'quantity.not-broken-down': ({ of }) => `часть ${ofQuantity(of)} без разбивки по товарам`,
  'quantity.share-not-broken-down': ({ of }) => `доля ${ofQuantity(of)} без разбивки по товарам`,
  'quantity.contribution': ({ partner, of }) => `вклад ${whose(partner)} в прирост ${ofQuantity(of)}`,
  'quantity.rank': ({ partner, of }) => `место ${whose(partner)} ${inOrBy(of)}`,
  'quantity.rank-of-each': ({ of }) => `место ${inOrBy(of)}`,
  'quantity.cagr': ({ of }) => `среднегодовой темп прироста ${ofQuantity(of)}`,
  'quantity.volatility': ({ of }) => `волатильность ${ofQuantity(of)}`,
  'quantity.break': ({ of }) => `структурный сдвиг ${inQuantity(of)}`,
  'quantity.per-head': ({ of, partner }) => `${of} на душу населения ${whose(partner)}`,
  'quantity.of-gdp': ({ of, partner }) => `${of} по отношению к ВВП ${whose(partner)}`,
  'quantity.cny': ({ of }) => `${of} в юанях`,
  'quantity.usd-constant': ({ of }) => `${of} в постоянных ценах`,
  'quantity.indicator': ({ indicator, economy }) => {
    if (economy === null) return indicator;
    const isNamed = (['gen', 'acc', 'ins'] as const).some((one) => indicator.includes(inCase(economy, one, 'economy')));
    if (isNamed) return indicator;
    return endsApart.test(indicator) ? `${indicator} (${economy})` : `${indicator} ${whose(economy)}`;
  },
  'quantity.in-record': ({ of, recorder }) => `${of} (данные ${whose(recorder)})`,
  'quantity.by-body': ({ of, origin }) => `${of} (${origin})`,
  'quantity.reconciled': ({ of }) => `${of} (согласованные данные обеих сторон)`,
  'amount.surplus': ({ size }) => `профицит ${size}`,
  'amount.deficit': ({ size }) => `дефицит ${size}`,

  // headlines: the heading of a view, one fact; of several ways to say it the first that is short enough is taken
  'headline.letters': 100,
  'headline.by.partner': ({ recorder }) => `по данным ${whose(recorder)}`,
  'headline.by.partners': () => 'по данным партнёров',
  'headline.by.reconciled': () => 'по согласованным данным',
  'headline.level': ({ of, amount, year, ...around }) =>
    headline(`${asSubject(of, 'quantity')} ${inPeriod(year)} ${agree(of, amountedTo, 'quantity')} ${amount}`, around, {
      facts: [`${amount} ${inPeriod(year)}`],
    }),
  'headline.rose': ({ of, amount, year, size, from, isRise, extreme, ...around }) => {
    const subject = asSubject(of, 'quantity');
    if (extreme === null) {
      const { when, against } = changeInWords(from, year);
      const way = agree(of, isRise ? rose : fell, 'quantity');
      const bodies = [...new Set([against, against === '' ? '' : ' за год'])].map((base) => `${subject} ${when} ${way} ${size}${base}`);
      const fact = `${isRise ? 'рост' : 'снижение'} ${size}${against === '' ? '' : ' за год'} ${when}`;
      return headline([...bodies.map((body) => `${body}, до ${unitInGenitive(amount)}`), ...bodies], around, {
        facts: [`${fact}, до ${unitInGenitive(amount)}`, fact],
      });
    }
    const [high, low] = ['максимума', 'минимума'];
    const way =
      extreme === 'high' ? `${agree(of, reached, 'quantity')} нового ${high}` : `${agree(of, wentDown, 'quantity')} до нового ${low}`;
    return headline(`${subject} ${inPeriod(year)} ${way} — ${amount}`, around, {
      facts: [`новый ${extreme === 'high' ? 'максимум' : 'минимум'} ${inPeriod(year)}, ${amount}`],
    });
  },
  'headline.rose-from': ({ of, amount, year, first, from, ...around }) => {
    const move = `с ${unitInGenitive(first)} ${inPeriod(from)} до ${unitInGenitive(amount)} ${inPeriod(year)}`;
    return headline(`${asSubject(of, 'quantity')} ${agree(of, rose, 'quantity')} ${move}`, around, { facts: [`рост ${move}`] });
  },
  'headline.grew': ({ of, year, size, isRise, ...around }) => {
    const [when, against] = [inPeriod(withoutBase(year)), onYearBefore(year)];
    const way = agree(of, isRise ? rose : fell, 'quantity');
    return headline(
      [against, ''].map((base) => `${asSubject(of, 'quantity')} ${when} ${way} ${size}${base}`),
      around,
      { facts: [`${isRise ? 'рост' : 'снижение'} ${size} ${when}`] },
    );
  },
  'headline.unchanged': ({ of, year, ...around }) => {
    const when = inPeriod(withoutBase(year));
    const way = agree(of, { m: 'изменился', f: 'изменилась', n: 'изменилось', pl: 'изменились' }, 'quantity');
    return headline(`${asSubject(of, 'quantity')} ${when} почти не ${way}`, around, { facts: [`почти без изменений ${when}`] });
  },
  'headline.stood': ({ of, amount, year, ...around }) =>
    headline(`${of} ${inPeriod(year)} — ${amount}`, around, { facts: [`${amount} ${inPeriod(year)}`] }),
  'headline.stood-up': ({ of, amount, year, first, from, ...around }) => {
    const fact = `${amount} ${inPeriod(year)}`;
    const body = `${asSubject(of, 'quantity')} ${inPeriod(year)} ${agree(of, amountedTo, 'quantity')} ${amount}`;
    return headline([`${body} против ${unitInGenitive(first)} ${inPeriod(from)}`, body], around, { facts: [fact] });
  },
  'headline.surplus': ({ reporter, partner, balance, year, since: first, isRise, ...around }) => {
    const subject = asSubject(reporter, 'economy');
    const said = isRise
      ? `${agree(reporter, sold, 'economy')} ${inCase(partner, 'dat', 'economy')} на ${balance} больше, чем ${agree(reporter, bought, 'economy')}`
      : `${agree(reporter, bought, 'economy')} у ${whose(partner)} на ${balance} больше, чем ${agree(reporter, sold, 'economy')}`;
    const side = isRise ? 'профицит' : 'дефицит';
    const body = `${inPeriod(year)} ${subject} ${said}`;
    return headline([...(first === null ? [] : [`${body}; ${side} ${since(first)}`]), body], around, {
      facts: [`${side} ${balance} ${inPeriod(year)}`],
    });
  },
  'headline.balances': ({ reporter, set, year, side, ...around }) => {
    if (side === null) return headline(ofSet(set, `у ${whose(reporter)} ${inPeriod(year)} не было ни профицита, ни дефицита`), around);
    const name = side.kind === 'surplus' ? 'профицит' : 'дефицит';
    const body = `наибольший ${amongCount(set.count)} ${name} у ${whose(reporter)} ${inPeriod(year)} — в торговле ${partnered(side.name)}`;
    return headline([`${body}: ${side.size}${levelClause(side.level)}`, `${body}${levelClause(side.level)}`], around, {
      facts: [`наибольший ${name} ${amongCount(set.count)} ${inPeriod(year)}${levelClause(side.level)}`],
    });
  },
  'headline.most': ({ flow, reporter, set, leader, amount, level, year, ...around }) => {
    const did = {
      export: { m: 'экспортировал', f: 'экспортировала', n: 'экспортировало', pl: 'экспортировали' },
      import: { m: 'импортировал', f: 'импортировала', n: 'импортировало', pl: 'импортировали' },
      'total-trade': { m: 'торговал', f: 'торговала', n: 'торговало', pl: 'торговали' },
    }[flow];
    const whom = { export: () => placed(leader, 'into'), import: () => placed(leader, 'from'), 'total-trade': () => partnered(leader) }[
      flow
    ]();
    const body = `${asSubject(reporter, 'economy')} ${inPeriod(year)} больше всего ${agree(reporter, did, 'economy')} ${whom}`;
    return headline(
      [`${body}: ${amount}${levelClause(level)}`, `${body}${levelClause(level)}`].flatMap((one) => ofSet(set, one)),
      around,
      { facts: withAmount(`${topValue(set.count)} ${inPeriod(year)}`, amount, levelClause(level), ',') },
    );
  },
  'headline.overtook': ({ reporter, name, other, year, ...around }) => {
    const way = agree(name, { m: 'обогнал', f: 'обогнала', n: 'обогнало', pl: 'обогнали' }, 'economy');
    const body = `${asSubject(name, 'economy')} ${way} ${inCase(other, 'acc', 'economy')}`;
    const measure = uncapitalised(around.label?.all ?? '');
    return headline(`${inPeriod(year)} ${body} по ${toWhat(measure)} ${whose(reporter)}`, around, {
      facts: [`${body} ${inPeriod(year)}`],
      isOfAll: true,
    });
  },
  'headline.highest': ({ of, set, amount, level, year, ...around }) => {
    const body = `${asSubject(of, 'quantity')} ${inPeriod(year)} ${agree(of, was, 'quantity')} ${topOf(of, set.count)}`;
    return headline(withAmount(body, amount, levelClause(level)), around, {
      facts: withAmount(`${topValue(set.count)} ${inPeriod(year)}`, amount, levelClause(level), ','),
    });
  },
  'headline.grew-fastest': ({ of, set, size, level, year, isRise, ...around }) => {
    const when = inPeriod(withoutBase(year));
    const [subject, among] = [asSubject(of, 'quantity'), amongCount(set.count)];
    const way = agree(of, isRise ? rose : fell, 'quantity');
    return headline(
      [onYearBefore(year), ''].map(
        (base) => `${subject} ${when} ${way} ${isRise ? 'быстрее' : 'меньше'} всех ${among}: ${size}${base}${levelClause(level)}`,
      ),
      around,
      { facts: [`${isRise ? 'самый быстрый рост' : 'наименьшее снижение'} ${among} ${when}, ${size}${levelClause(level)}`] },
    );
  },
  'headline.shares': ({ name, whole, way, from, before, year, after, ...around }) => {
    const verbOf = way === 'rose' ? 'выросла' : 'снизилась';
    const of = `доля ${whose(name)} ${inQuantity(whole)}`;
    return headline(
      [`${of} ${fromTo(from, year)} ${verbOf} с ${before} до ${after}`, `${of} ${inPeriod(year)} ${verbOf} до ${after}`],
      around,
      { facts: [`${verbOf} до ${after} ${inPeriod(year)}`] },
    );
  },
  'headline.ranks': ({ whole, leader, place, level, year, ...around }) => {
    const when = inPeriod(year);
    const took = agree(leader, { m: 'занял', f: 'заняла', n: 'заняло', pl: 'заняли' }, 'economy');
    return headline(`${asSubject(leader, 'economy')} ${when} ${took} ${place} место ${inOrBy(whole)}${levelClause(level)}`, around, {
      facts: [`${place} ${when}${levelClause(level)}`],
    });
  },
  'headline.summary': ({ of, amount, from, to, all, ...around }) => {
    const span = during(`${from}–${to}`);
    const fact = `${amount}${all === null ? '' : ` (${all})`}`;
    return headline(`${of} ${span}: ${fact}`, around, { span, facts: [fact], isOfAll: all !== null });
  },
  'headline.summaries': ({ of, from, to, high, highAmount, isYear, ...around }) => {
    const span = during(`${from}–${to}`);
    const fact = `${isYear ? 'позже всех' : 'больше всех'} — ${high}, ${highAmount}`;
    return headline(`${of} ${span}: ${fact}`, around, { span, facts: [fact], isOfAll: true });
  },
  'headline.records': ({ flow, reporter, partner, own, mirror, year, pairs, goods }) => {
    const body =
      flow === 'export'
        ? `экспорт ${placed(partner, 'into')} ${inPeriod(year)} по данным ${whose(reporter)} — ${own}, по данным ${whose(partner)} — ${mirror}`
        : `импорт ${placed(partner, 'from')} ${inPeriod(year)} по данным ${whose(reporter)} — ${own}, по данным ${whose(partner)} — ${mirror}`;
    const widest = pairs === null || pairs < 2 ? [] : [`${body}: наибольшее расхождение из ${countWord(pairs, 'gen')}`];
    return headline([...widest, body], { by: null, goods: goods ?? null });
  },
  'headline.records.reporter-alone': ({ reporter, partners, reason, goods }) => {
    const body = `торговлю ${partnered(partners)}${byGoods(goods)} ${agree(reporter, { m: 'учёл', f: 'учла', n: 'учло', pl: 'учли' }, 'economy')} только ${asSubject(reporter, 'economy')}`;
    return headline([`${body}: ${reason}`, body], { by: null });
  },
  'headline.records.never-both': ({ reporter, partners, reason, goods, isOfMonths }) => {
    const body = `ни за один ${isOfMonths ? 'месяц' : 'год'} нет данных обеих сторон о торговле ${whose(reporter)} ${partnered(partners)}${byGoods(goods)}`;
    return headline([`${body}: ${reason}`, body], { by: null });
  },
  'headline.goods': ({ of, count, amount, level, when, ...around }) => {
    const body = `${asSubject(of, 'quantity')} ${whenInWords(when)} ${agree(of, was, 'quantity')} ${topOf(of, countWord(count))}`;
    return headline(withAmount(body, amount, levelClause(level, 'goods')), around, {
      facts: withAmount(`${topValue(countWord(count))} ${whenInWords(when)}`, amount, levelClause(level, 'goods'), ','),
    });
  },
  'headline.goods.led': ({ goods, whole, count, amount, level, when, isPart, ...around }) => {
    const [full = '', ...shorter] = [goods.named, goods.short].flatMap((name) =>
      withAmount(
        `больше всего ${inQuantity(whole)} ${whenInWords(when)} пришлось на ${inCase(name, 'acc', 'goods')}`,
        amount,
        levelClause(level, 'goods'),
      ),
    );
    const bodies = [full, ...shorter.slice(1)];
    const among = `из ${countWord(count, 'gen')} товаров`;
    return headline(isPart ? bodies.map((body) => `${among} ${body}`) : bodies, around, {
      facts: withAmount(`больше всего ${among} ${whenInWords(when)} — ${goods.short}`, amount, levelClause(level, 'goods'), ','),
    });
  },
  'headline.goods.rank': ({ of, count, amount, level, when, ...around }) => {
    const fact = `${amount} из ${countWord(count, 'gen')} ${whenInWords(when)}${levelClause(level, 'goods')}`;
    return headline(`${of} ${whenInWords(when)} — ${amount} из ${countWord(count, 'gen')}${levelClause(level, 'goods')}`, around, {
      facts: [fact],
    });
  },
  'headline.goods.break': ({ of, count, amount, level, when, ...around }) =>
    headline(
      `${of} ${whenInWords(when)}: ${amount} год, позже всех из ${countWord(count, 'gen')} товаров${levelClause(level, 'goods')}`,
      around,
    ),
  'headline.goods.nothing': ({ of, by, isOfMonths }) =>
    nothing({ of, kind: ' по товарам', when: `по товарам за эти ${isOfMonths ? 'месяцы' : 'годы'}` }, by),
  'headline.gravity': ({ reporter, partner, fitted, year }) => [
    capitalised(`${exportsOf({ reporter, partner })} по гравитационной модели ${inPeriod(year)} — ${fitted}`),
  ],
  'headline.levels': ({ ladder, year, levels, all, none, isTop }) => {
    const [first] = levels;
    const stated = [
      ...levels.map(({ economies, level }) => `${economies} — ${level}`),
      ...(none === null ? [] : [`${none} — нет данных об уровне`]),
    ];
    const top = first === undefined ? [] : [first.level, ...(isTop ? ['высший уровень'] : [])];
    return headline(
      [stated.join('; '), ...top.map((level) => `${level} — у ${countWord(first?.count ?? 0, 'gen')} из ${countWord(all, 'gen')}`)].map(
        (body) => `${ladder}, ${period(year, 'nom')}: ${body}`,
      ),
      { by: null },
    );
  },
  'number.word': (count) => countWord(count),
  'headline.from-the-paper': ({ years, isPart }) => ` (данные за ${period(years, 'acc')} — ${isPart ? 'частично ' : ''}из статьи)`,
  'headline.of-bodies': ({ origins }) => ` (${origins.join(', ')})`,
  'headline.nothing-because': ({ of, by, reason }) => nothing({ of }, by, reason),
  'headline.no-total': ({ of, by, economy }) => nothing({ of }, by, `нет данных одного из членов группы (${economy})`),
  'headline.indicator': ({ of, label, year, order, count, first, ...around }) => {
    const ends = {
      rank: ['лучшее место', 'лучшее место'],
      'low-first': ['наименьшее', 'меньшее'],
      'high-first': ['наибольшее', 'большее'],
    } as const;
    const end = `${ends[order][count === 2 ? 1 : 0]} из ${countWord(count, 'gen')}${order === 'rank' ? '' : ' значений'}`;
    const bodies = [of, ...(label === undefined ? [] : [label.all])].map(
      (name) => `${name} ${inPeriod(year)}: ${end} — ${first.economies}`,
    );
    return headline([...bodies.map((body) => `${body}, ${first.amount}`), ...bodies], around);
  },
  'headline.indicator-of-equals': ({ of, label, year, economies, amount, ...around }) =>
    headline(
      [of, label?.all ?? of].map((name) => `${name} ${inPeriod(year)}: ${amount} — ${economies}`),
      around,
    ),
  'headline.nothing': ({ of, by, isOfMonths }) => nothing({ of, when: `за эти ${isOfMonths ? 'месяцы' : 'годы'}` }, by),

  // descriptions
  'describe.level': ({ of, amount, year }) => capitalised(`${of} ${inPeriod(year)}: ${amount}.`),
  'describe.summary': ({ of, amount, from, to }) => capitalised(`${of} ${during(`${from}–${to}`)}: ${amount}.`),
  'describe.changed': ({ of, size, average, from, year, isRise }) => {
    const { when, against } = changeInWords(from, year);
    const mean = average === null ? '' : ` (среднегодовой темп прироста: ${average})`;
    return capitalised(`${asSubject(of, 'quantity')} ${when} ${agree(of, isRise ? rose : fell, 'quantity')} ${size}${against}${mean}.`);
  },
  'describe.moved': ({ of, first, last, from, year }) => capitalised(`${of}: ${first} ${inPeriod(from)}, ${last} ${inPeriod(year)}.`),
  'describe.same': ({ of, amount, from, year }) => capitalised(`${of} ${inPeriod(year)}: ${amount}, как и ${inPeriod(from)}.`),
  'describe.changed-every-year': ({ of, from, year, isRise }) => {
    const way = agree(
      of,
      isRise ? { m: 'рос', f: 'росла', n: 'росло', pl: 'росли' } : { m: 'снижался', f: 'снижалась', n: 'снижалось', pl: 'снижались' },
      'quantity',
    );
    return capitalised(`${asSubject(of, 'quantity')} ${way} каждый год ${fromTo(from, year)}.`);
  },
  'describe.turns': ({ of, turns }) =>
    capitalised(
      `${of}: ${turns.map((turn) => `${turn.kind === 'peak' ? 'пик' : 'минимум'} ${inPeriod(turn.year)} (${turn.amount})`).join(', ')}.`,
    ),
  'describe.extremes': ({ of, high, highYear, low, lowYear }) =>
    capitalised(`${of}: наибольшее значение — ${inPeriod(highYear)} (${high}), наименьшее — ${inPeriod(lowYear)} (${low}).`),
  'describe.absences': ({ of, years, reason }) => capitalised(`${of}: нет данных ${during(years)} (${reason}).`),
  'describe.no-absences': ({ frequency }) => (frequency === 'year' ? 'Данные есть за каждый год.' : 'Данные есть за каждый месяц.'),
  'describe.no-edition-missing': ({ isOfYears }) => `Данные есть за все ${isOfYears ? 'годы' : 'периоды'}, которые охватывает источник.`,
  'summary.listed': ({ of, when, items, more }) =>
    capitalised(
      `${of} ${whenInWords(when)}: ${[...items.map(({ name, amount }) => `${name} — ${amount}`), ...(more > 0 ? [`ниже — ещё ${countWord(more)}`] : [])].join('; ')}.`,
    ),
  'summary.absent': ({ reason, items }) =>
    `Нет данных (${reason}): ${items.map(({ economies, years }) => `${economies} — ${during(years)}`).join('; ')}.`,
  // one point, as a cursor shows it and a screen reader speaks it
  'describe.levels-reached': ({ economy, levels }) =>
    capitalised(
      `${economy}: ${joinedList(levels.map(({ level, year, called }) => `${level} с ${year} года${called === null ? '' : ` («${called}»)`}`))}.`,
    ),
  'describe.level-not-reached': ({ economy, level, year }) =>
    capitalised(`${economy}: ни один источник не сообщает, что к ${year} году достигнут уровень «${level}».`),
  'describe.every-level-reached': () => 'Высший уровень достигнут всеми.',
  // agreement with the study
  'agreement.summary': ({ agree: agreeing, rounding, another, differ, own, of }) => {
    if (of === 0) return 'В исследовании нет чисел к этому графику.';
    const outcomes = [
      [agreeing, 'совпадает с нашими данными', 'совпадают с нашими данными'],
      [rounding, 'отличается только округлением', 'отличаются только округлением'],
      [another, 'совпадает с другим официальным показателем', 'совпадают с другими официальными показателями'],
      [differ, 'расходится', 'расходятся'],
      [own, 'проверить нельзя: наше число взято из исследования', 'проверить нельзя: наши числа взяты из исследования'],
    ] as const;
    const some = outcomes.filter(([count]) => count > 0);
    if (of === 1)
      return `Исследование приводит здесь одно число, которое ${some.map(([, one]) => one).join()}.`.replace(
        'которое проверить',
        'и его проверить',
      );
    const parts = some.map(([count, one, many]) => `${neuterCount(count)} ${count === 1 ? one : many}`);
    return `Из ${countWord(of, 'gen')} чисел, которые приводит исследование, ${parts.join('; ')}.`;
  },
  'agreement.states': ({ subject, relation, stated, computed, outcome }) =>
    `${subject}: по исследованию ${relations[relation]}${stated}, по нашим данным ${computed}${outcomeEnding(outcome)}.`,
  'agreement.each-year': ({ subject, relation, stated, years, held, of, outcome }) =>
    `${subject}: по исследованию ${relations[relation]}${stated} в каждом году (${years}); по нашим данным — ${held} из ${of}${outcome === 'not-independent' ? ', отчасти с числами из самого исследования' : ''}.`,
  'agreement.growth-differs': ({ subject, stated, computed, implied, base }) =>
    `${subject}: по исследованию ${stated}, из уровней следует ${computed}. Темп из исследования означает ${implied} годом ранее; тогда было опубликовано ${base}.`,
  'agreement.another-figure': ({ subject, stated, computed, evidence }) =>
    `${subject}: по исследованию ${stated}, по нашим данным ${computed}. ${evidence}, что совпадает с исследованием.`,
  'agreement.printed-by': ({ publisher, amount, release }) => `${publisher}: опубликовано ${amount} (${release})`,
  'agreement.release-has': ({ release, amount }) => `${release}: ${amount}`,
  'agreement.releases-sum': ({ exports, imports, amount }) =>
    exports === imports ? `${exports}: числа в сумме дают ${amount}` : `Экспорт (${exports}) и импорт (${imports}) в сумме дают ${amount}`,
  // notes under a view
  'note.rounded': ({ years }) => `${years}: числа округлены в текстах, которые их приводят.`,
  'note.sources-joined': ({ releases }) => `В одной линии соединены источники: ${releases.join('; ')}.`,
  'note.idle.factor': ({ reason }) => `Коэффициент перевозки и страхования здесь ничего не меняет. ${reason}`,
  'note.idle.vintage': ({ reason }) => `Выбор первоначальных или пересмотренных данных здесь ничего не меняет. ${reason}`,
  'note.idle.money': ({ reason }) => `Выбор валюты или цен здесь ничего не меняет. ${reason}`,
  'note.revised': ({ cells }) =>
    cells === 1
      ? 'Одно число пересмотрено; в справке о нём есть оба значения.'
      : `Пересмотрено чисел: ${cells}; в справке о каждом есть оба значения.`,
  'note.valuation': () =>
    'Если импорт учтён с перевозкой и страхованием, а экспорт — без них, сальдо по данным каждой стороны смещено в сторону дефицита.',
  'note.from-the-paper': () => 'Отмеченные числа взяты из самой статьи и не могут её проверить.',
  'note.first-print-not-held': ({ years }) => `${years}: данные уже пересмотрены. Первоначальных данных у нас нет.`,
  'note.printed-sum': ({ years }) => `${years}: итог в том виде, в каком его дал источник. Не все слагаемые у нас есть.`,
  'note.turnover-less-other-flow': ({ years }) => `${years}: рассчитано как опубликованный товарооборот за вычетом встречного потока.`,
  'note.from-yuan': ({ rates: named }) => `Опубликовано в юанях, пересчитано в доллары США по курсу того времени: ${joinedList(named)}.`,
  'note.year-to-date': ({ of, period: told, whole, months: sum, difference }) =>
    `${of}, ${told}: ${whole} за весь период. Опубликованные месяцы в сумме дают ${sum}, пересмотр — ${difference}.`,
  'note.publishers-apart': ({ of, periods, publishers }) =>
    `${of}, ${periods}: товары и итог взяты из разных источников (${joinedList(publishers)}), поэтому доли и остаток не показаны.`,
  'note.sudden-change': ({ of, periods }) =>
    `Необычно: ${uncapitalised(of)}, ${periods} — изменение за год не менее чем в десять раз, в целом или в отдельные месяцы. Причина неизвестна.`,
  'note.unit-value-change': ({ of, periods }) =>
    `Необычно: ${uncapitalised(of)}, ${periods} — средняя цена единицы за год изменилась не менее чем вдвое. Причина неизвестна.`,
  'note.breakdown-covers': ({ part, of, period: told }) => `${of}, ${told}: разбивка охватывает ${part}.`,
  'note.schematic': () => 'Пунктир на карте соединяет точки и не показывает настоящий маршрут.',
  'note.goods-in-part': ({ goods }) =>
    `${capitalised(joinedList(goods))}: данные есть только по некоторым частям, поэтому сумма не показана.`,
  'note.goods-and-services': ({ years }) => `${years}: товары и услуги вместе.`,
  'note.low-confidence': ({ cells }) =>
    `Низкая достоверность: ${cells.map(({ cell, isInConflict }) => `${uncapitalised(cell)}${isInConflict ? ' (другие опубликованные данные этому противоречат, поэтому рост или снижение под вопросом)' : ''}`).join('; ')}.`,
  // why a value is absent
  'missing.not-reported': 'данные не представлены',
  'missing.not-in-data': 'в наших данных числа нет',
  'missing.no-own-report': 'страна не публикует собственной статистики',
  'missing.estimate-only': 'опубликована только оценка',
  'missing.filled-only': 'есть только число, восполненное источником',
  'missing.reconciled-only': 'опубликованы только согласованные данные обеих сторон',
  'missing.sources-differ': 'товары и итог взяты из разных источников',
  'missing.parts-exceed-whole': 'сумма по товарам больше итога',
  'missing.rate-only': 'опубликован только темп прироста; уровня годом ранее у нас нет',
  'missing.report-incomplete': 'отчёт неполный',
  'missing.goods-in-part': 'товары с данными охватывают слишком малую часть целого',
  'missing.member-missing': 'по одному из членов группы нет данных',
  'missing.not-established': 'ни один источник не сообщает, что уровень достигнут',
  'missing.no-indicator': 'показателя за этот период нет',
  'missing.after-vintage-date': 'опубликовано позже выбранной даты',
  'missing.zero-denominator': 'деление на ноль',
  'missing.out-of-domain': 'для этих значений показатель не определён',
  'missing.index-year-missing': 'за базовый год нет данных',
  'missing.too-few-observations': 'слишком мало данных',
  'missing.degenerate': 'единственного ответа нет',
  'missing.one-sided': 'данные есть только у одной стороны',
  'missing.unit-mismatch': 'единицы не совпадают',
  'missing.definitions-differ': 'одна сторона учитывает товары, другая — товары и услуги',
  'missing.below-minimum': 'ниже установленного минимума',
  'missing.not-identified': 'данные не позволяют его определить',
  'missing.not-converged': 'расчёт не сошёлся',
  'missing.text-only': 'в источнике слова, а не число',
  'missing.left-out': 'в этот выпуск источник не включён из-за его условий',
  'missing.of': ({ reason, of }) => `${reason} (${of})`,

  'subject.export': (parts) => dated(capitalised(exportsOf(parts)), parts.period),
  'subject.import': (parts) => dated(capitalised(importsOf(parts)), parts.period),
  'subject.measure': (parts) => dated(`${parts.measure}: ${parts.reporter} — ${parts.partner}`, parts.period),
  'subject.total': (parts) => dated(`${parts.measure}: ${parts.reporter} — все показанные партнёры`, parts.period),
  'subject.indicator': ({ indicator, recorder, period: told }) => [indicator, recorder, told].filter((part) => part !== '').join(', '),
  'subject.transformed': ({ subject, transform }) => `${subject}, ${transform}`,
  'subject.kept-by': ({ subject, recorder }) => `${subject}, данные ${whose(recorder)}`,
  'transform.level': 'уровень',
  'transform.share': 'доля среди партнёров',
  'transform.share-of-goods': 'доля среди товаров',
  'transform.world-share': 'доля во всей торговле',
  'transform.growth': 'рост за год',
  'transform.rolling-year': 'сумма за 12 месяцев',
  'transform.index': 'индекс',
  'transform.rank': 'место',
  'transform.cagr': 'среднегодовой прирост',
  'transform.volatility': 'волатильность',
  'transform.break': 'структурный сдвиг',
  'transform.contribution': 'вклад в прирост',
  // what goes together in a view: reasons, and what is shown instead
  'fault.money.yearly': 'Для этого выбора нужны целые годы.',
  'fault.factor.unread': 'Коэффициент перевозки и страхования относится к данным обеих сторон и к согласованным данным.',
  'fault.vintage.one-vintage': 'Эти данные публиковались один раз.',
  'fault.money.no-money': ({ measure }) => `«${measure}» — не денежная сумма.`,
  'operation.turnover': 'товарооборот (как опубликован)',
  'operation.mirror-difference': 'расхождение данных обеих сторон',
  'operation.mirror-valuation': 'перевозка и страхование по заданному коэффициенту',
  'operation.mirror-rest': 'расхождение, не объяснённое перевозкой и страхованием',
  'operation.record-ratio': 'отношение данных обеих сторон',
  // methods of reconciliation
  'method.reporter': 'данные страны-респондента',
  'method.partner': 'данные партнёра',
  'method.mean': 'среднее данных обеих сторон',
  'method.fixed-factor': 'данные импортёра за вычетом перевозки и страхования по постоянному коэффициенту',
  'method.reliability-weighted': 'данные обеих сторон, взвешенные по надёжности',
  'note.rest-of-discrepancy': ({ factor }) =>
    `Перевозка и страхование оценены по коэффициенту СИФ/ФОБ ${decimal(factor)}. Остальное могут объяснять транзит, реэкспорт, время в пути и разные правила учёта стран. Ни один источник этого не измеряет.`,
  'note.reconciled': ({ method, factor }) =>
    `Наша оценка; метод согласования — ${method}. Стоимость — без перевозки и страхования, по коэффициенту СИФ/ФОБ ${decimal(factor)}. Полоса показывает разброс по методам, если их несколько.`,
  'operation.revision': 'изменение к прежнему числу',
  'operation.reliability-weight': 'вес данных экспортёра',
  // vintages
  'note.years-without-edition': ({ indicator, years }) => `Нет данных ${during(years)} (${indicator}).`,
  'note.parts-of-years': ({ indicator, periods }) => `Есть и данные за части года, здесь не показаны (${indicator}): ${periods}.`,
  'note.better.lower': ({ indicator }) => `Чем ниже, тем лучше (${indicator}).`,
  'note.better.higher': ({ indicator }) => `Чем выше, тем лучше (${indicator}).`,
  'note.bounds': ({ indicator }) =>
    `Источник даёт нижнюю и верхнюю границу (${indicator}). На графиках это полоса, в файлах — два столбца.`,
  'note.unsure': ({ status, cells }) =>
    `${{ estimated: 'Оценки', filled: 'Восполнено источником', reconciled: 'Согласованные данные' }[status]}: ${cells.join('; ')}.`,
  'note.levels': ({ ladder }) => `${ladder}: уровень показан до тех пор, пока не достигнут более высокий.`,
  'note.publishers': ({ publishers }) => `Данные взяты из разных источников, их определения могут различаться: ${joinedList(publishers)}.`,
  'note.joints.nomenclature': ({ years }) => `Меняется товарная классификация: ${years}. Часть изменений может объясняться этим.`,
  'note.joints': ({ years }) => `Меняется источник: ${years}. Часть изменений может объясняться этим.`,

  // claims: verdicts, the working of a statement, words of the expression language
  'phrase.product': ({ trade, product }) => `${trade} (${product})`,
};

/** How else a headline is said: its facts as they stand behind a label, of one or of all, and a span. */
interface HeadlineForms {
  readonly span?: string;
  readonly facts?: readonly string[];
  readonly isOfAll?: boolean;
}

/**
 * The ways to say a headline, the fullest first: each with whose record it is, then without where that need not be said; and where it has facts, in
 * the form of a label, `Экспорт в Киргизию: новый максимум в 2023 году, $19,7 млрд`, since a sentence may be too long.
 */
function headline(
  bodies: string | readonly string[],
  { by, goods, label }: HeadlineClauses,
  { span = '', facts = [], isOfAll }: HeadlineForms = {},
): readonly string[] {
  const sentences = [bodies].flat().map((body) => `${goods ? `${goods}: ` : ''}${body}`);
  const name = isOfAll ? label?.all : label?.one;
  const labelled = (from: string): readonly string[] =>
    name === undefined ? [] : facts.map((fact) => `${name}${span && ` ${span}`}${from}: ${fact}`);
  const owned =
    by === null
      ? []
      : [
          ...sentences.map((sentence) => `${by.text}, ${sentence}`),
          ...(by.needed === 'never' ? sentences : []),
          ...labelled(`, ${by.text}`),
        ];
  const plain = by === null ? [...sentences, ...labelled('')] : by.needed === 'always' ? [] : labelled('');
  return [owned, plain].flatMap((ways) => [...ways, ...ways.map(inShort)]).map(capitalised);
}

/** The money of a heading whose amount shows its currency: what is no amount, a rate or the year of a break, doesn't. */
const moneyShownBehind =
  /(?<!(?:сдвиг|волатильност|прирост|индекс|(?:^| )рост)[^:]*),? (?:в юанях|в постоянных ценах)(?=(?:(?!рост за|волатильн|прирост|индекс|сдвиг)[^:])*: (?:[^:]*(?:, |до ))?\uE000)/i;

/** A heading that is still too long: years without their word, no currency that the amount behind it shows, and other words in short. */
function inShort(heading: string): string {
  return heading
    .replace(/ (\d{4}) год[ау]?(?=[ ,:;]|$)/g, ' $1 г.')
    .replace(/ (\d{4}–\d{4}) (?:годы|годах)(?=[ ,:;]|$)/g, ' $1 гг.')
    .replace(/^Сальдо торговли(.*): (профицит|дефицит)/, '$2$1:')
    .replace(moneyShownBehind, '')
    .replace('среднегодовой темп прироста', 'среднегодовой прирост');
}

/**
 * The ways to say that there is nothing, of what, and why; whose record is asked for is said where it has to be, and then the figures are not called data
 * twice.
 */
function nothing(
  what: { readonly of: string; readonly kind?: string; readonly when?: string },
  by: HeadlineClauses['by'],
  reason?: string,
): readonly string[] {
  const because = reason === undefined ? '' : `: ${reason}`;
  const when = what.when === undefined ? '' : `${what.of.includes(', ') ? ',' : ''} ${what.when}`;
  const none = by === null ? 'нет данных' : 'нет сведений';
  return headline(
    [
      `${none} ${about(what.of, 'quantity')}${when}${because}`,
      `${none} ${about(what.of, 'quantity')}${when}`,
      `${none}${what.kind ?? ''} для этого запроса${because}`,
      `${none}${what.kind ?? ''}${because}`,
    ],
    { by },
  );
}

/** What leads, with its amount and, where that makes it too long, without. */
function withAmount(body: string, amount: string, level: string, joint = ':'): readonly string[] {
  return [`${body}${joint} ${amount}${level}`, `${body}${level}`];
}

/** Which of some something is, by their number in words: `наибольшей из пяти`. */
function topOf(of: string, count: string): string {
  return `${agree(of, count === 'два' ? larger : largest, 'quantity')} ${amongCount(count)}`;
}

/** The same behind a label, whatever that begins with. */
function topValue(count: string): string {
  return `${count === 'два' ? 'большее' : 'наибольшее'} ${amongCount(count)} значений`;
}

/** Of how many, by their number in words. */
function amongCount(count: string): string {
  return `из ${countIn(count, 'gen')}`;
}

/** A period, or the span of years that a summary is of. */
function whenInWords(when: string): string {
  return /^\d{4}–\d{4}$/.test(when) ? during(when) : inPeriod(when);
}

/** From when to when something changed; of a part of a year to the same part of the next, what it is set against. */
function changeInWords(from: string, year: string): { readonly when: string; readonly against: string } {
  if (!isNextYear(from, year))
    return { when: /–|^двенадцать/.test(from) ? `${since(from)} — ${inPeriod(year)}` : fromTo(from, year), against: '' };
  return { when: inPeriod(year), against: from.length > 4 ? ' в годовом выражении' : '' };
}

/** That a rate of growth of a part of a year is set against the same part of the year before. */
function onYearBefore(year: string): string {
  return withoutBase(year) === year ? '' : ' в годовом выражении';
}

/** What is said of some economies that are compared: in the group that they are, or of them by name or number. */
function ofSet(
  { list, place, count }: { readonly list: string; readonly place: string | null; readonly count: string },
  body: string,
): readonly string[] {
  if (place !== null) return [`${placed(place, 'in')} ${body}`];
  return [`среди ${whose(list)} ${body}`, `среди ${countIn(count, 'gen')} партнёров ${body}`];
}

/** Who can't be told from the one that is named, by the digits that are printed. */
function levelClause(level: string | null, kind: 'economy' | 'goods' = 'economy'): string {
  return level === null ? '' : `, наравне ${partnered(level, kind)}`;
}

/** The place in trade, or by any other quantity. */
function inOrBy(of: string): string {
  return /^(?:экспорт|импорт|товарооборот|весь |внешнеторгов)/iu.test(of) ? inQuantity(of) : `по ${inCase(of, 'dat', 'quantity')}`;
}

/** By which quantity, in the dative. */
function toWhat(of: string): string {
  return inCase(of, 'dat', 'quantity');
}

/** From month to month, as a span of months is written. */
function spanOfMonths(span: string): string {
  return span.replace(/(года)–/, '$1 — ');
}

/** A count of numbers, in the neuter. */
function neuterCount(count: number): string {
  return count === 1 ? 'одно' : countWord(count);
}

/** What a number is about and its time, where it has one. */
function dated(subject: string, told: string): string {
  return told === '' ? subject : `${subject}, ${told}`;
}

function outcomeEnding(outcome: AgreementParts['outcome']): string {
  return {
    agrees: '',
    'within-rounding': '; разница объясняется округлением приведённых чисел',
    'another-figure': '',
    differs: '; числа расходятся',
    'not-independent': ' — число взято из самого исследования',
  }[outcome];
}
