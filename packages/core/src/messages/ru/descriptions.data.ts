import type { Texts } from '../catalogue.ts';
import type { TargetInShort } from '../parts/message-parts.ts';
import { agree, asSubject, countWord, inCase, partnered, placed, plural } from './nouns/index.ts';
import { byPeriod, fromTo, inPeriod, period } from './periods.ts';
import { capitalised, decimal, joinedList, listedApart } from './words.ts';

const whose = (name: string): string => inCase(name, 'gen', 'economy');

/** Of which goods the exports or imports of an economy are. */
const flowOf = (flow: 'экспорт' | 'импорт', goods: string | null | undefined): string =>
  goods == null ? flow : `${flow} ${inCase(goods, 'gen', 'goods')}`;

const hadReached = { m: 'достиг', f: 'достигла', n: 'достигло', pl: 'достигли' };

/** What reached a target, the target and when it is due; the verb agrees with the name. */
function aimOf({ name, target, due }: Pick<TargetInShort, 'name' | 'target' | 'due'>) {
  return { name: asSubject(name, 'quantity'), way: agree(name, hadReached, 'quantity'), aim: `цели на ${due} год (${target})` };
}

/** Russian: a point of a view, and what conclusions rest on, in words. Apart from what views say. */
export const descriptions: Texts['descriptions'] = {
  'table.valuation': 'База оценки',
  'sources.labels': '; ',
  'sources.releases': ({ count, from, to }) =>
    `${count} ${plural(count, { one: 'выпуск', few: 'выпуска', many: 'выпусков' })}, ${from} — ${to}`,
  'point.value': ({ series, period: told, amount, record }) => `${series}, ${told}: ${amount}; ${record}.`,
  'point.rise': ({ series, period: told, amount, record, ratio, before }) =>
    `${series}, ${told}: ${amount}, ${ratio} больше, чем ${inPeriod(before)}; ${record}.`,
  'point.fall': ({ series, period: told, amount, record, ratio, before }) =>
    `${series}, ${told}: ${amount}, ${ratio} меньше, чем ${inPeriod(before)}; ${record}.`,
  'point.computed': ({ subject, amount }) => `${subject}: ${amount}.`,
  'point.indicator': ({ series, period: told, amount, bounds, change, publishers }) => {
    const between = bounds === null ? '' : `, границы — ${bounds.lower} и ${bounds.upper}`;
    const on = change === null ? '' : `, ${change.ratio} ${change.rose ? 'больше' : 'меньше'}, чем ${inPeriod(change.before)}`;
    return `${series}, ${told}: ${amount}${between}${on}${publishers.length === 0 ? '' : `; ${joinedList(publishers)}`}.`;
  },
  'point.indicator-missing': ({ series, period: told, reason }) => `${series}, ${told}: нет данных (${reason}).`,
  'point.missing': ({ series, period: told, reason, record }) => `${series}, ${told}: нет данных (${reason}); ${record}.`,
  'target.vintage.first': '(первоначальные)',
  'target.vintage.latest': '(пересмотренные)',
  'target.headline': ({ record, first, latest, newest, ...target }) => {
    const { name, way, aim } = aimOf(target);
    const missed = `${byPeriod(newest)} не ${way} ${aim}`;
    if (first === null && latest === null) return capitalised(`${name} ${missed} (${record})`);
    if (first === latest) return capitalised(`${name} ${inPeriod(latest ?? '')} ${way} ${aim}: ${record}, первоначальные и пересмотренные`);
    const told = [
      `первоначальные: ${first === null ? `не ${byPeriod(newest)}` : inPeriod(first)}`,
      `пересмотренные: ${latest === null ? `не ${byPeriod(newest)}` : inPeriod(latest)}`,
    ];
    return capitalised(`${name} ${way} ${aim} (${record}; ${told.join(', ')})`);
  },
  'target.untold-headline': ({ reason, ...target }) => {
    const { name, way, aim } = aimOf(target);
    return capitalised(`Неизвестно, ${way} ли ${name} ${aim}: ${reason}`);
  },
  'target.reached': ({ record, vintage, year, amount, isLate, newest, ...target }) => {
    const { name, way } = aimOf(target);
    const late = isLate ? `, позже срока (${target.due} год)` : '';
    const since =
      newest === null
        ? ''
        : `. ${capitalised(inPeriod(newest.year))} — ${newest.amount}, ${newest.distance} ${newest.isOver ? 'выше' : 'ниже'} цели`;
    return `${capitalised(record)} ${vintage}: ${name} ${inPeriod(year)} ${way} ${target.target}${late}, значение — ${amount}${since}`;
  },
  'target.open': ({ record, vintage, year, amount, rate, ...target }) => {
    const { name, way } = aimOf(target);
    return `${capitalised(record)} ${vintage}: ${name} ${byPeriod(year)} не ${way} ${target.target}, значение — ${amount}. Чтобы прийти к цели в ${target.due} году, нужен рост на ${rate} в год`;
  },
  'target.missed': ({ record, vintage, year, amount, ...target }) => {
    const { name, way } = aimOf(target);
    return `${capitalised(record)} ${vintage}: ${name} ${byPeriod(year)} не ${way} ${target.target}, значение — ${amount}. Срок был ${target.due} год`;
  },
  'target.untold': ({ record, vintage, name, year, reason }) =>
    `${capitalised(record)} ${vintage}: ${name} — нет данных начиная с ${period(year, 'gen')}: ${reason}`,
  'target.when-set': ({ name, year, amount, target, due, rate }) =>
    `${capitalised(inPeriod(year))}, за который до постановки цели есть последние полные данные, ${asSubject(name, 'quantity')} ${agree(name, { m: 'составлял', f: 'составляла', n: 'составляло', pl: 'составляли' }, 'quantity')} ${amount}. Чтобы прийти к ${target} в ${due} году, был нужен рост на ${rate} в год`,
  'target.in-yuan': ({ amount, year }) => `По среднему курсу ${period(year, 'gen')} цель равна ${amount}`,
  'target.no-rate': ({ year, reason }) => `Цель нельзя пересчитать по курсу ${period(year, 'gen')}: ${reason}`,
  'scenario.cost': ({ name, amount, year, cuts, elasticity, levels, changes }) =>
    `Если издержки снизятся на величину от ${cuts[0]} до ${cuts[1]}, то при эластичности ${elasticity} ${asSubject(name, 'quantity')} (${amount} ${inPeriod(year)}) ${agree(name, { m: 'составит', f: 'составит', n: 'составит', pl: 'составят' }, 'quantity')} от ${levels[0]} до ${levels[1]}: прибавка — от ${changes[0]} до ${changes[1]}`,
  'scenario.growth': ({ name, economy, amount, from, to, rates, levels }) =>
    `При росте на ${rates[0]} — ${rates[1]} в год начиная с ${period(from, 'gen')} ${asSubject(name, 'quantity')}${economy === null ? '' : ` ${whose(economy)}`} (${amount} ${inPeriod(from)}) ${inPeriod(to)} ${agree(name, { m: 'составит', f: 'составит', n: 'составит', pl: 'составят' }, 'quantity')} от ${levels[0]} до ${levels[1]}`,
  'specification.record.reporter': ({ reporter }) => `данные ${whose(reporter)}`,
  'specification.record.partner': () => 'данные партнёров',
  'specification.record.reconciled': ({ method }) => `согласованные данные (${method})`,
  'specification.filled': ({ label }) => `${label}, пропуски восполнены данными другой стороны`,
  'specification.at-factor': ({ label, factor }) => `${label}, коэффициент СИФ/ФОБ ${decimal(factor)}`,
  'specification.vintage': ({ label, date }) => `${label}, ${date}`,
  'specification.counts': ({ survives, flips, undecided, of }) =>
    `Всего способов прочесть данные — ${of}: вывод подтверждают ${survives}, опровергают ${flips}, не дают ответа ${undecided}.`,
  'specification.survives-in': ({ names }) => `Вывод верен: ${names.join('; ')}.`,
  'specification.flips-in': ({ names }) => `Вывод неверен: ${names.join('; ')}.`,
  'specification.undecided-in': ({ names }) => `Ответа нет: ${names.join('; ')}.`,
  'specification.range': ({ lowest, highest }) => `Диапазон — от ${lowest} до ${highest}.`,
  'conclusion.surplus-every-year.name': 'профицит в каждом году',
  'conclusion.order-of-partners.name': 'порядок партнёров',
  'conclusion.growth-of-total.name': 'рост товарооборота',
  'conclusion.rank-of-partner.name': 'место партнёра',
  'conclusion.untold': ({ name, reason }) => `Ответа нет (${name}): ${reason}`,
  'conclusion.surplus-every-year': ({ reporter, partner, from, to, except }) =>
    `У ${whose(reporter)} в торговле ${partnered(partner)} был профицит каждый год ${fromTo(from, to)}${except.length === 0 ? '' : `, кроме лет: ${joinedList(except)}`}`,
  'conclusion.order-of-partners': ({ reporter, to, names }) =>
    `Крупнейшие торговые партнёры ${whose(reporter)} ${inPeriod(to)} по порядку: ${joinedList(names)}`,
  'conclusion.growth-of-total': ({ reporter, partner, from, to, grew }) =>
    `Товарооборот ${whose(reporter)} ${partnered(partner)} ${fromTo(from, to)} ${grew ? 'вырос' : 'не вырос'}`,
  'conclusion.rank-of-partner': ({ reporter, partner, to, member, place }) =>
    `${capitalised(asSubject(member, 'economy'))} ${inPeriod(to)} — ${place}-е место по товарообороту среди партнёров ${whose(reporter)} ${placed(partner, 'in')}`,
  'discrepancy.explained-by.transit': 'транзит и реэкспорт',
  'discrepancy.explained-by.timing': 'время в пути',
  'discrepancy.explained-by.consignment': 'разные правила учёта стран',
  'discrepancy.explained-by.incomplete': 'неполные отчёты',
  'discrepancy.explained-by.unrecorded': 'заниженная или неучтённая торговля',
  'discrepancy.explain.transit': 'Транзит и реэкспорт: одна сторона учитывает товары, которые лишь проходят через неё в другую страну.',
  'discrepancy.explain.timing': 'Время в пути: товары отправляют в одном году, а приходят они в следующем.',
  'discrepancy.explain.consignment':
    'Разные правила учёта стран: одна сторона записывает, где товар произведён, другая — откуда он отправлен.',
  'discrepancy.explain.incomplete': 'Неполные отчёты и данные, пересмотренные только одной стороной.',
  'discrepancy.explain.unrecorded':
    'Торговля, которую одна из таможен оценивает ниже или не видит. Ни один источник не измеряет эти причины.',
  'discrepancy.records': ({ flow, reporter, partner, own, mirror, difference, ratio, year, goods }) => {
    const [one, other] =
      flow === 'export'
        ? [`${flowOf('экспорт', goods)} ${placed(partner, 'into')}`, `импорт ${placed(reporter, 'from')}`]
        : [`${flowOf('импорт', goods)} ${placed(partner, 'from')}`, `экспорт ${placed(reporter, 'into')}`];
    return `${capitalised(inPeriod(year))} по данным ${whose(reporter)} ${one} составил ${own}; по данным ${whose(partner)} ${other} — ${mirror}. Расхождение — ${difference}, отношение — ${ratio}.`;
  },
  'discrepancy.made-of': ({ factor, valuation, rest }) =>
    `Перевозка и страхование по коэффициенту СИФ/ФОБ ${decimal(factor)} дают ${valuation}. Без них расхождение — ${rest}.`,
  'discrepancy.rounding': ({ amount }) => `Округлением можно объяснить не больше ${amount}.`,
  'discrepancy.one-sided': ({ reason }) => `Сравнить данные обеих сторон нельзя: ${reason}.`,
  'discrepancy.incomplete': ({ partner, years }) =>
    `Один из отчётов ${whose(partner)} неполный (${years}). Мы не используем его число и не показываем его как спад.`,
  'discrepancy.title': 'Из чего складывается расхождение',
  'discrepancy.ratios': 'Данные страны-респондента, делённые на данные партнёра',
  'discrepancy.difference': 'Расхождение',
  'discrepancy.ratio': 'Отношение',
  'discrepancy.valuation': ({ factor }) => `Перевозка и страхование (${decimal(factor)})`,
  'discrepancy.rest': 'Не объяснено',
  'discrepancy.log-gap': 'Логарифм отношения',
  'discrepancy.mirrorDiscrepancy': 'Зеркальное расхождение',
  'discrepancy.part': ({ part, series }) => `${part}: ${series}`,
  'point.record.reporter': ({ recorder }) => `данные ${whose(recorder)}`,
  'point.record.partner': ({ recorder }) => `данные ${whose(recorder)}`,
  'point.record.partners': () => 'данные партнёров',
  'point.record.reconciled': () => 'согласованные данные обеих сторон',
  'point.record.from-the-paper': ({ record }) => `из статьи, не ${record}`,
  'point.record.in-part-from-the-paper': ({ record }) => `${record}, частично из статьи`,
  'point.record.turnover-less-other-flow': ({ record }) =>
    `${record}, рассчитано как опубликованный товарооборот за вычетом встречного потока`,
  'point.record.in-part-turnover-less-other-flow': ({ record }) =>
    `${record}, частично рассчитано как опубликованный товарооборот за вычетом встречного потока`,
  'joint.alike': ({ name, partners }) => `${name} (так же: ${joinedList(partners)})`,
  'joint.change': ({ series, period: told, from, to }) =>
    `${listedApart(series)}: с ${period(told, 'gen')} источник — ${to}, раньше — ${from}`,
  'joint.nomenclature': ({ series, period: told, from, to }) =>
    `${listedApart(series)}: с ${period(told, 'gen')} коды товаров — ${to}, раньше — ${from}`,
  'describe.band': ({ of, lowest, by, highest, and, year, methods, all }) =>
    capitalised(
      `${of} ${inPeriod(year)}: от ${lowest} (${by}) до ${highest} (${and}), методы согласования — ${someMethods(methods, all)}.`,
    ),
  'describe.band-of-equals': ({ of, lowest, year, methods, all }) =>
    capitalised(`${of} ${inPeriod(year)}: ${lowest}, методы согласования — ${someMethods(methods, all)}.`),
  'describe.band-of-one': ({ of, lowest, by, year, all }) =>
    capitalised(
      `${of} ${inPeriod(year)}: ${lowest} (${by}), единственный из ${countWord(all, 'gen')} методов согласования, который даёт число.`,
    ),
};

function someMethods(methods: number, all: number): string {
  return methods === all ? `все ${countWord(all)}` : `${countWord(methods)} из ${countWord(all, 'gen')}`;
}
