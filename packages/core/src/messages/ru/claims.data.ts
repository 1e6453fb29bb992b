import type { Texts } from '../catalogue.ts';
import type { DraftResult } from '../parts/message-parts.ts';
import type { ComparisonParts, ComparisonScale, ComparisonSign, LensWorking } from '../parts/statement-parts.ts';
import { counted, countWord, inCase, placed, plural } from './nouns/index.ts';
import { during, inPeriod } from './periods.ts';
import { capitalised, decimal, joinedList, quoted, uncapitalised } from './words.ts';

const signs: Readonly<Record<ComparisonSign, string>> = { '==': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' };

const oppositeSign: Readonly<Record<ComparisonSign, ComparisonSign>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

const relations: Readonly<Record<ComparisonScale, Readonly<Record<'<' | '<=' | '>' | '>=', string>>>> = {
  number: { '<': 'меньше, чем ', '<=': 'не больше, чем ', '>': 'больше, чем ', '>=': 'не меньше, чем ' },
  // a place of a higher number is the lower one
  rank: { '<': 'выше, чем ', '<=': 'не ниже, чем ', '>': 'ниже, чем ', '>=': 'не выше, чем ' },
  date: { '<': 'раньше, чем ', '<=': 'не позже, чем ', '>': 'позже, чем ', '>=': 'не раньше, чем ' },
};

/** How a value stands to another: what is stated where it holds or is open, what is so instead where it fails. */
function relationInWords({ sign, outcome, scale }: ComparisonParts): string {
  const fails = outcome === 'fails';
  if (sign === '==') return fails ? 'не ' : '';
  if (sign === '!=') return fails ? '' : 'не ';
  if (!fails) return relations[scale][sign];
  return sign === '<' || sign === '>' ? `не ${relations[scale][sign]}` : relations[scale][sign === '<=' ? '>' : '<'];
}

/** In which records a statement fails that another leaves open, or bears out by nothing independent. */
function failsIn(others: readonly LensWorking[]): string {
  return others.length === 0 ? '' : ` Не выполняется: ${joinedList(others.map(({ lens, working }) => `${lens} (${working})`))}.`;
}

const ofQuantity = (of: string): string => inCase(of, 'gen', 'quantity');
const whose = (name: string): string => inCase(name, 'gen', 'economy');

/** A count of sets of figures with a verb that agrees. */
const setsOf = (count: number): string =>
  `${count === 1 ? 'один набор' : `${countWord(count)} ${plural(count, { one: 'набор', few: 'набора', many: 'наборов' })}`}`;

/** Russian: the texts of claims, of drafts and of expressions in words. Apart from those that every view brings along. */
export const claims: Texts['claims'] = {
  'claims.meaning.supported': 'Его подтверждают все наборы данных, которые у нас есть, или данные источника, на который ссылается текст.',
  'claims.meaning.supported-in-part': 'Данные подтверждают часть утверждения. Мы называем часть, о которой они не говорят.',
  'claims.meaning.contradicted': 'Данные опровергают его, чьи бы данные мы ни взяли — первоначальные или пересмотренные.',
  'claims.meaning.rounding-sensitive': 'Возможны оба ответа: числа округлены или первоначальных данных у нас нет.',
  'claims.meaning.source-sensitive': 'С одними данными утверждение выполняется, с другими — нет.',
  'claims.meaning.not-independent':
    'Оно выполняется, но наши единственные числа или слова взяты из самого текста или составлены нами. Подтвердить его они не могут.',
  'claims.meaning.not-checkable': 'По данным решить нельзя. Мы называем, чего для этого не хватает.',
  'claims.record.reporter': 'данные страны-респондента',
  'claims.record.partner': 'данные партнёра',
  'claims.vintage.first': '(первоначальные)',
  'claims.vintage.latest': '(пересмотренные)',
  'claims.lens': ({ record, vintage }) => `${record} ${vintage}`,
  'claims.lens.otherwise': 'другое опубликованное число',
  'claims.lens.own-print': ({ publisher }) => `числа, которые опубликовал сам источник (${publisher})`,
  'claims.lens.cited': 'данные, на которые ссылается текст',
  'claims.lenses': ({ holds, fails, undecided, missing }) => {
    const outcomes = [
      ...(holds === 0 ? [] : [`подтверждают — ${countWord(holds)}`]),
      ...(fails === 0 ? [] : [`опровергают — ${countWord(fails)}`]),
      ...(undecided === 0 ? [] : [`оставляют открытым из-за округления — ${countWord(undecided)}`]),
      ...(missing === 0 ? [] : [`не содержат данных — ${countWord(missing)}`]),
    ];
    return `Наборы данных (${setsOf(holds + fails + undecided + missing)}): ${joinedList(outcomes)}.`;
  },
  'claims.needs.no-data': 'данных мы не нашли',
  'claims.needs.no-definition': 'в утверждении нет ничего измеримого',
  'claims.needs.causal': 'речь о причинах, а одни данные о торговле причин не показывают',
  'claims.left.no-data': 'данных об этом мы не нашли',
  'claims.left.no-definition': 'текст не говорит, как это измерить',
  'claims.left.causal': 'речь о причинах, а одни данные о торговле причин не показывают',
  'phrase.world-trade': ({ trade }) => (trade === 'export' ? 'мировой экспорт' : 'мировой импорт'),
  'phrase.turnover': ({ reporter, partner }) => `опубликованный товарооборот ${whose(reporter)} и ${whose(partner)}`,
  'phrase.each-of': ({ count }) => `каждый из ${count}`,
  'phrase.in-year': ({ what, year }) => `${what} ${/^\d{4}$/.test(year) ? inPeriod(year) : `(${year})`}`,
  'phrase.over-years': ({ what, years }) => `${what} ${/^\d{4}–\d{4}$/.test(years) ? during(years) : `(${years})`}`,
  'phrase.growth': ({ of }) => `рост ${ofQuantity(of)}`,
  'phrase.revised': ({ of }) => `${of} (пересмотренные данные)`,
  'phrase.recorded': ({ economy, of }) => `${of} (собственные данные ${whose(economy)})`,
  'phrase.currency': ({ of, currency }) => `${of} в ${currency === 'cny' ? 'юанях' : 'долларах США'}`,
  'phrase.quantity': ({ kind, trade }) =>
    `${{ weight: 'вес', items: 'количество', price_per_kg: 'средняя цена килограмма', price_per_item: 'средняя цена штуки' }[kind]} (${trade})`,
  'phrase.previous': ({ of }) => `${of} годом ранее`,
  'phrase.rank': ({ of }) => `места по показателю «${of}»`,
  'phrase.rank-of': ({ member, whole }) => `место ${whose(member)} по показателю «${whole}»`,
  'phrase.share': ({ part, whole }) => `доля ${ofQuantity(part)} ${placed(whole, 'in', 'quantity')}`,
  'phrase.shares': ({ whole }) => `доли ${placed(whole, 'in', 'quantity')}`,
  'phrase.share-of': ({ member, whole }) => `доля ${whose(member)} ${placed(whole, 'in', 'quantity')}`,
  'phrase.number': ({ digits, suffix }) =>
    decimal(digits) + { '': '', '%': '\u00A0%', k: '\u00A0тыс.', mn: '\u00A0млн', bn: '\u00A0млрд', tn: '\u00A0трлн' }[suffix],
  'phrase.unnamed': ({ id }) => quoted(id),
  'phrase.about': ({ of }) => `около ${of}`,
  'phrase.known': ({ indicator, economy }) => `источник сообщает показатель «${indicator}» (${economy})`,
  'phrase.events': ({ kind, economy }) => `число событий «${kind}»${economy === null ? '' : ` (${economy})`}`,
  'phrase.count': ({ statement, over, years }) =>
    over === 'years' ? `число лет (${years}), для которых верно: ${statement}` : `число стран, для которых верно: ${statement}`,
  'phrase.some': ({ statement, over }) => `${statement} ${over === 'years' ? 'хотя бы в одном году' : 'хотя бы для одной страны'}`,
  'phrase.abs': ({ of }) => `величина без знака (${of})`,
  'phrase.corr': ({ one, other, years }) => `корреляция двух рядов (${one}; ${other}), ${years}`,
  'phrase.sum': ({ of }) => `сумма ${ofQuantity(of)}`,
  'phrase.mean': ({ of }) => `среднее значение ${ofQuantity(of)}`,
  'phrase.min': ({ of }) => `наименьшее значение ${ofQuantity(of)}`,
  'phrase.max': ({ of }) => `наибольшее значение ${ofQuantity(of)}`,
  'phrase.cv': ({ of }) => `волатильность (стандартное отклонение к среднему) ${ofQuantity(of)}`,
  'phrase.change': ({ of }) => `изменение ${ofQuantity(of)}`,
  'phrase.cagr': ({ of }) => `среднегодовой темп прироста ${ofQuantity(of)}`,
  'phrase.argmax': ({ of, over }) =>
    over === 'years' ? `год наибольшего значения ${ofQuantity(of)}` : `страна с наибольшим значением ${ofQuantity(of)}`,
  'phrase.argmin': ({ of, over }) =>
    over === 'years' ? `год наименьшего значения ${ofQuantity(of)}` : `страна с наименьшим значением ${ofQuantity(of)}`,
  'phrase.event': ({ event }) => quoted(event),
  'phrase.date': ({ of }) => `дата события ${of}`,
  'phrase.year': ({ of }) => `год (${of})`,
  'phrase.says': ({ event, words }) => `в нашей записи о событии «${event}» есть слова «${words}»`,
  'phrase.not-found': ({ fact }) => `ни один найденный источник не говорит, что ${fact}`,
  'phrase.reached': ({ economy, level, ladder }) => `год, в который достигнут уровень «${level}» (${ladder}, ${economy})`,
  'phrase.indicator': ({ indicator, economy }) =>
    /[,:()]|[A-Za-z]\S*$| (?:во?|на|через|из|со?|к|—) [А-ЯЁ]/u.test(indicator)
      ? `${indicator} (${economy})`
      : `${indicator} ${whose(economy)}`,
  'phrase.indicator-of-world': ({ indicator }) => indicator,
  'phrase.arithmetic': ({ left, operator, right }) =>
    operator === '/'
      ? `отношение двух величин (${left}; ${right})`
      : `${left} ${{ '+': 'плюс', '-': 'минус', '*': 'умножить на', '^': 'в степени' }[operator]} ${right}`,
  'phrase.comparison': ({ left, sign, right, scale }) =>
    sign === '=='
      ? `${left} — ${right}`
      : sign === '!='
        ? `${left} — не ${right}`
        : `${left} ${relationInWords({ sign, outcome: 'holds', alike: false, scale })}${right}`,
  'phrase.and': ({ statements }) => joinedList(statements),
  'phrase.or': ({ statements }) => statements.join(' или '),
  'claims.is': ({ what, value, stated, ...pair }) => {
    if (pair.outcome === 'missing') return `${what}: ${value}`;
    if (pair.outcome === 'undecided') return `${what}: ${value}; данные не позволяют решить, так ли это: ${relationInWords(pair)}${stated}`;
    if (pair.sign === '==' && pair.outcome === 'holds')
      return pair.alike ? `${what}: ${value}` : `${what}: ${value} (в тексте — ${stated})`;
    return `${what}: ${value}, ${relationInWords(pair)}${stated}`;
  },
  'claims.named-value': ({ what, value }) => `${what} (${value})`,
  'claims.against': ({ what, value, other, otherValue, ...pair }) => {
    if (pair.outcome === 'missing') return `${what} (${value}); ${other} (${otherValue})`;
    const open = pair.outcome === 'undecided' ? 'данные не позволяют решить, так ли это: ' : '';
    return `${what} (${value}): ${open}${pair.sign === '==' || pair.sign === '!=' ? ((pair.outcome === 'fails') === (pair.sign === '==') ? 'не столько, сколько ' : 'столько же, сколько ') : relationInWords(pair)}${other} (${otherValue})`;
  },
  'claims.beside': ({ value, other, ...pair }) => {
    if (pair.outcome === 'undecided') return `${value}, слишком близко к ${other}, чтобы судить`;
    if (pair.scale === 'rank') return `${value}, ${relationInWords(pair)}${other}`;
    const sign = pair.outcome === 'fails' ? oppositeSign[pair.sign] : pair.sign;
    return `${value} ${sign === '==' ? (pair.alike ? '=' : '≈') : signs[sign]} ${other}`;
  },
  'claims.chain': ({ values, signs: between, outcome, areDates }) => {
    if (outcome === 'holds' && areDates) return `в таком порядке: ${values.join(', ')}`;
    if (outcome === 'holds')
      return values.map((value, index) => (index === 0 ? value : `${signs[between[index - 1] ?? '==']} ${value}`)).join(' ');
    const listed = values.join('; ');
    if (outcome === 'missing') return listed;
    return outcome === 'fails' ? `${listed}: порядок другой` : `${listed}: из-за округления порядок не определён`;
  },
  'claims.not': ({ statement }) => `неверно, что ${statement}`,
  'claims.and': ({ statements }) => statements.join('; '),
  'claims.over': ({ word, statement, told, more, of, unit, isOpen }) => {
    const periods = { year: { one: 'год', few: 'года', many: 'лет' }, month: { one: 'месяц', few: 'месяца', many: 'месяцев' } };
    const ofMembers = of === 1 ? 'одна страна' : counted(of, 'страна');
    const count = unit === 'member' ? ofMembers : `${of === 1 ? 'один' : countWord(of)} ${plural(of, periods[unit])}`;
    const cases = joinedList([...told.map((one) => `${one.at} (${one.statement})`), ...(more > 0 ? [`ещё ${countWord(more)}`] : [])]);
    const saying = statement === null ? '' : `${statement}: `;
    if (isOpen) return `${saying}не определено — ${cases}; всего ${count}`;
    if (word === 'some') return told.length > 0 ? `${saying}верно — ${cases}` : `${saying}неверно во всех случаях (${count})`;
    return told.length > 0 ? `${saying}не так — ${cases}; всего ${count}` : `${saying}верно во всех случаях (${count})`;
  },
  'claims.sentence.supported': ({ working }) => `Данные это подтверждают: ${working}.`,
  'claims.sentence.supported-in-part': ({ working }) => `Данные подтверждают часть утверждения: ${working}.`,
  'claims.sentence.quoted': ({ publisher, working, others }) =>
    `Подтверждают данные источника (${publisher}): ${working}.${others.length === 0 ? '' : ` Другие: ${joinedList(others.map((other) => `${other.lens} (${other.working})`))}.`}`,
  'claims.sentence.contradicted': ({ working }) => `Данные это опровергают: ${working}.`,
  'claims.sentence.rounding-sensitive': ({ working, others, isRounded }) =>
    `${isRounded ? `Решает округление: ${working}. В пределах округления возможны оба ответа.` : `Решает первоначальное число: ${working}.`}${failsIn(others)}`,
  'claims.sentence.source-sensitive': ({ working, holds, lens, others }) =>
    `${holds ? 'Выполняется' : 'Не выполняется'}: ${lens} (${working}); ${holds ? 'не выполняется' : 'выполняется'}: ${joinedList(others.map((other) => `${other.lens} (${other.working})`))}.`,
  'claims.sentence.not-independent': ({ working, others, isOfTheText }) =>
    `${isOfTheText ? 'Наши единственные числа взяты из самого текста' : 'Наш единственный источник — собственная хронология'}: ${working}.${failsIn(others)}`,
  'claims.sentence.first-print': () => ' Некоторые из этих чисел уже пересмотрены. Первоначальных у нас нет, и они могут отличаться.',
  'claims.sentence.with-the-paper': ({ figures }) =>
    ` Использованы числа из статьи (${figures.join('; ')}). Без них другие числа дают тот же ответ.`,
  'claims.sentence.missing': ({ reason }) => `Проверить нельзя: ${reason}.`,
  'claims.sentence.not-checkable': ({ reason, needs }) => `Проверить нельзя: ${reason}. Нужно: ${needs}.`,
  'claims.sentence.rest': ({ what, reason, needs }) => ` Не решено: ${what}; ${reason}. Нужно: ${needs}.`,
  'claims.sentence.conflict': ({ ids }) => `Противоречит утверждениям: ${joinedList(ids)}.`,
  'claims.summary': ({ of, counts }) =>
    `Всего утверждений — ${of}: ${joinedList(counts.map(({ verdict, count }) => `${uncapitalised(verdict)} — ${count}`))}.`,
  'draft.right': ({ printed, ...found }) => `${capitalised(printed)}: верно. ${foundFor(found)}`,
  'draft.right-as-revised': ({ printed, ...found }) =>
    `${capitalised(printed)}: верно по пересмотренным данным; первоначальных у нас нет. ${foundFor(found)}`,
  'draft.within-rounding': ({ printed, ...found }) =>
    `${capitalised(printed)}: верно, насколько позволяют округлённые данные. ${foundFor(found)}`,
  'draft.close': ({ printed, ...found }) => `${capitalised(printed)}: близко. ${foundFor(found)}`,
  'draft.off': ({ printed, ...found }) => `${capitalised(printed)}: неверно. ${foundFor(found)}`,
  'draft.right-elsewhere': ({ printed, whose: source, quantity, own, found }) =>
    `${capitalised(printed)}: источник — ${source}. ${capitalised(quantity)}: ${own === null ? 'собственных данных нет' : `${own} по собственным первоначальным данным`}${found === null ? '' : `, там — ${found}`}.`,
  'draft.elsewhere.reporter': 'те же данные после пересмотра',
  'draft.elsewhere.partner': 'данные партнёра',
  'draft.elsewhere.reconciled': 'оценка, согласованная по данным обеих сторон',
  'draft.another-source': 'другой источник',
  'draft.another-source-of-partner': 'другой источник данных партнёра',
  'draft.not-understood': ({ printed, reason }) => `${capitalised(printed)}: не понято, ${reason}.`,
  'draft.not-checkable': ({ printed, reason }) => `${capitalised(printed)}: проверить нельзя, ${reason}.`,
  'draft.no-figure': ({ reason }) => `данных об этом у нас нет (${reason})`,
  'draft.reason.unknown-word': ({ word }) => `незнакомое слово «${word}»`,
  'draft.reason.no-reading': ({ word }) =>
    word === null ? 'в предложении сказано больше, чем мы можем прочесть' : `предложение не удалось прочесть дальше слова «${word}»`,
  'draft.reason.no-flow': () => 'в тексте не сказано, что измерено',
  'draft.reason.no-owner': () => 'в тексте не сказано, чья это торговля',
  'draft.reason.no-year': () => 'в тексте не сказано, за какой это период',
  'draft.reason.several-periods': () => 'за несколько лет это может быть сумма или среднее',
  'draft.reason.two-readings': () => 'число можно прочесть двояко',
  'draft.reason.no-rate': () => 'в тексте не сказано, темп это прироста или доля',
  'draft.reason.no-comparison': () => 'в тексте не сказано, с чем сравнивают',
  'draft.reason.guessed': () => 'число отличается от наших данных, но в тексте может иметься в виду другое',
  'draft.reason.far': () => 'число так далеко от наших данных, что в тексте может иметься в виду другое',
  'draft.reason.denied': () => 'предложение что-то отрицает или ставит под сомнение, и неясно, что именно',
  'draft.reason.to-come': () => 'это цель, прогноз или условие',
  'draft.reason.other-subject': () => 'текст о другом или только о части торговли',
  'draft.reason.other-currency': () => 'данных о торговле в этой валюте у нас нет',
  'draft.reason.other-measure': () => 'текст не учитывает часть торговли или измеряет её иначе',
  'draft.reason.no-figure': () => 'данных об этом у нас нет',
  'draft.reason.sources-differ': () => 'наши источники расходятся сильнее, чем отличается это число',
  'draft.reason.first-print': () => 'первоначального числа у нас нет, а пересмотренное оставляет вопрос открытым',
  'draft.reason.language': () => 'мы читаем только английский, а текст на другом языке',
  'draft.other-language': ({ of }) =>
    `Текст не на английском, а других языков мы не читаем. ${of === 0 ? 'Чисел не найдено' : `Найдено чисел: ${of}`}, ни одно не проверено.`,
  'draft.summary': ({ of, counts }) =>
    of === 0
      ? 'Чисел, которые можно проверить, не найдено: ни денежных сумм, ни процентов, ни кратных, ни долей, ни мест.'
      : `Чисел в тексте — ${of}: ${[
          `верно — ${counts.right}`,
          ...(counts['right-elsewhere'] === 0 ? [] : [`верно по другим данным — ${counts['right-elsewhere']}`]),
          ...(counts.close === 0 ? [] : [`близко — ${counts.close}`]),
          `неверно — ${counts.off}`,
          ...(counts['not-checkable'] === 0 ? [] : [`проверить нельзя — ${counts['not-checkable']}`]),
          ...(counts['not-understood'] === 0 ? [] : [`не понято — ${counts['not-understood']}`]),
        ].join(', ')}.`,
  'word.export': 'что страна-респондент продаёт партнёру',
  'word.import': 'что страна-респондент покупает у партнёра',
  'word.total': 'экспорт и импорт вместе',
  'word.balance': 'экспорт минус импорт',
  'word.coverage': 'экспорт, делённый на импорт',
  'word.turnover': 'экспорт и импорт вместе, как опубликовано',
  'word.indicator': 'показатель: ВВП, цена нефти, балл',
  'word.text': 'слова источника, который не даёт числа',
  'word.known': 'сообщает ли источник что-либо о стране',
  'word.date': 'когда произошло событие или что-то началось',
  'word.year': 'год даты',
  'word.says': 'есть ли эти слова в названии или описании события',
  'word.events': 'сколько датированных событий этого вида приходится на год',
  'word.reached': 'год, в который страна достигла уровня, например ступени присоединения',
  'word.growth': 'изменение к тому же периоду предыдущего года, в долях',
  'word.revised': 'пересмотренные данные, какие бы ни были выбраны',
  'word.recorded': 'собственные данные одной страны, какие бы ни были выбраны',
  'word.currency': 'суммы в юанях (как опубликовано или по среднему курсу периода) или в долларах США',
  'word.weight': 'вес экспортированных или импортированных товаров',
  'word.items': 'количество экспортированных или импортированных штук',
  'word.price_per_kg': 'средняя цена килограмма экспортированных или импортированных товаров',
  'word.price_per_item': 'средняя цена штуки экспортированных или импортированных товаров',
  'word.previous': 'значение годом ранее',
  'word.change': 'изменение от первого года к последнему как доля первого',
  'word.cagr': 'среднегодовой темп прироста от первого года к последнему',
  'word.rank': 'место каждого участника, 1 — самый крупный',
  'word.share': 'часть целого или доля каждого участника в общей сумме',
  'word.sum': 'сумма по годам или участникам',
  'word.mean': 'среднее по годам или участникам',
  'word.min': 'наименьшее по годам или участникам',
  'word.max': 'наибольшее по годам или участникам',
  'word.cv': 'волатильность: стандартное отклонение к среднему',
  'word.corr': 'корреляция двух рядов',
  'word.argmax': 'год или участник с наибольшим значением',
  'word.argmin': 'год или участник с наименьшим значением',
  'word.every': 'верно ли утверждение для всех лет или участников',
  'word.some': 'верно ли утверждение хотя бы для одного года или участника',
  'word.count': 'для скольких лет или участников утверждение верно',
  'word.abs': 'расстояние до нуля',
  'word.round': 'округление до заданного числа знаков',
  'word.about': 'приблизительное число: в пределах половины единицы первой цифры',
};

/** What the data have for a figure of a draft; an estimate from both sides' figures is called one. */
function foundFor({ quantity, found, isReconciled }: Omit<DraftResult, 'printed'>): string {
  return `${capitalised(quantity)}: ${found}${isReconciled ? ', наша оценка по данным обеих сторон' : ''}.`;
}
