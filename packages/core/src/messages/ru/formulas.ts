import { ownValue } from '../../model/values/index.ts';

/** The words of formulas in Russian, by what finds them in the English text: longer phrases come before the words they are made of. */
const wordsOfFormulas: readonly (readonly [RegExp, string])[] = [
  [
    /^debt owed to these creditors \/ public and publicly guaranteed external debt/u,
    'долг этим кредиторам / внешний долг, государственный и с гарантией государства',
  ],
  [
    /^flows that both sides recorded, (\d+) to (\d+), each counted once a year$/u,
    'потоки, которые учли обе стороны, $1–$2 годы; каждый раз в год',
  ],
  [
    /^index of the year before \(1 \+ growth of the deflator\), 2013 = 100$/u,
    'индекс предыдущего года (1 + прирост дефлятора), 2013 = 100',
  ],
  [/^level (\d+) of (\d+), the highest reached by the end of the year$/u, 'уровень $1 из $2, высший к концу года'],
  [
    /^principal and interest paid in all - those of concessional loans/u,
    'все выплаты основного долга и процентов - выплаты по льготным займам',
  ],
  [/^duration of 2020, which the report says reached that of 2018$/u, 'время 2020 года; по отчёту, оно достигло уровня 2018 года'],
  [/^sum of the committed amounts of all projects of the economy$/u, 'сумма обязательств по всем проектам экономики'],
  [/^totals of the year to date less those of the other months$/u, 'итог с начала года за вычетом других месяцев'],
  [/^exp\(exporter \+ importer \+ b ln distance \+ c border\)$/u, 'exp(экспортёр + импортёр + b ln расстояние + c граница)'],
  [/^mean of the interest rates of loans, weighted by amount$/u, 'средняя ставка по займам, взвешенная по сумме'],
  [/^customs' total exports in yuan over those in dollars$/u, 'общий экспорт по данным таможни: в юанях / в долларах'],
  [/^customs' total imports in yuan over those in dollars$/u, 'общий импорт по данным таможни: в юанях / в долларах'],
  [/^economies whose outlines share an arc with this one$/u, 'экономики, чьи контуры имеют с ней общую границу'],
  [/^loans drawn in all - concessional loans drawn/u, 'все полученные займы - льготные займы'],
  [/^sum of the deals of the year in the tracker$/u, 'сумма сделок года в базе'],
  [/^longitude of the centroid of the outline$/u, 'долгота центра контура'],
  [/^latitude of the centroid of the outline$/u, 'широта центра контура'],
  [/^the importer’s record over the factor$/u, 'данные импортёра / коэффициент'],
  [/^the reporter’s record, free on board$/u, 'данные респондента в ценах ФОБ'],
  [/^the partner’s record, free on board$/u, 'данные партнёра в ценах ФОБ'],
  [/^sum of the rows of the EU27 members$/u, 'сумма строк 27 стран ЕС'],
  [/^mean of the months held of the year$/u, 'среднее за имеющиеся месяцы года'],
  [/^number of years in which it holds$/u, 'число лет, в которые это верно'],
  [/^number of statements that hold$/u, 'число верных утверждений'],
  [/^trust in ([A-Z]+) as exporter: /u, 'доверие к $1 как экспортёру: '],
  [/^trust in ([A-Z]+) as importer: /u, 'доверие к $1 как импортёру: '],
  [/^mean of the months of the year$/u, 'среднее за месяцы года'],
  [/^16,400 trains of 2024 \/ 1\.14$/u, '16 400 поездов за 2024 год / 1,14'],
  [/^principal \+ interest paid/u, 'выплаты основного долга + процентов'],
  [/^the only record there is$/u, 'единственные имеющиеся данные'],
  [/^reporter ([-/]) partner$/u, 'респондент $1 партнёр'],
  [/^sum of the partner rows$/u, 'сумма строк партнёров'],
  [/^number of dated events$/u, 'число событий с датой'],
  [/^year of the smallest v$/u, 'год наименьшего v'],
  [/^year of the largest v$/u, 'год наибольшего v'],
  [/^Pearson correlation$/u, 'корреляция Пирсона'],
  [/^V \(1 \+ change\)$/u, 'V (1 + изменение)'],
  [/^year of the date$/u, 'год даты'],
  [/^absolute value$/u, 'модуль числа'],
  [/^smallest v$/u, 'наименьшее v'],
  [/^as entered$/u, 'как введено'],
  [/^x \/ fitted$/u, 'x / оценка модели'],
  [/^largest v$/u, 'наибольшее v'],
  [
    /1 \/ \(own effect \+ mean effect of the other side\) on \|ln\(m \/ x\)\|, least squares over (\d+) pairs/u,
    '1 / (собственный эффект + средний эффект другой стороны) для |ln(m / x)|, наименьшие квадраты; число пар: $1',
  ],
  [
    /\(CIF\/FOB factor of the IMF, Direction of Trade Statistics before 2017\)/u,
    '(коэффициент СИФ/ФОБ МВФ, статистика направлений торговли до 2017 года)',
  ],
  [
    /\(CIF\/FOB factor of the IMF, Direction of Trade Statistics since 2017\)/u,
    '(коэффициент СИФ/ФОБ МВФ, статистика направлений торговли с 2017 года)',
  ],
  [/; the source states them below zero, as an outflow$/u, '; в источнике они отрицательны, как отток'],
  [/number of members with a smaller value/u, 'число участников с меньшим значением'],
  [/number of members with a larger value/u, 'число участников с большим значением'],
  [/gross domestic product of the partner/u, 'ВВП партнёра'],
  [/\(CIF\/FOB factor as asked for\)/u, '(запрошенный коэффициент СИФ/ФОБ)'],
  [/Σ of every code of the level/u, 'Σ всех кодов уровня'],
  [/\bgross domestic product\b/u, 'ВВП'],
  [/population of the partner/u, 'население партнёра'],
  [/deflator factor to (\d+)/u, 'коэффициент пересчёта в цены $1 года'],
  [/, worked out by ONE Data/u, ', расчёт ONE Data'],
  [/merchandise exports/u, 'экспорт товаров'],
  [/merchandise imports/u, 'импорт товаров'],
  [/Σ V over 12 months/u, 'Σ V за 12 месяцев'],
  [/million t of (\d+)/u, 'млн т за $1 год'],
  [/index of the year/u, 'индекс года'],
  [/ten thousand TEU/u, 'десятков тысяч ДФЭ'],
  [/deflator factor/u, 'коэффициент пересчёта цен'],
  [/index of (\d+)/u, 'индекс $1 года'],
  [/, with n - 1$/u, ', со знаменателем n - 1'],
  [/V \/ target\b/u, 'V / цель'],
  [/bcm of (\d+)/u, 'млрд м³ за $1 год'],
  [/bcm per year/u, 'млрд м³ в год'],
  [/CNY per USD/u, 'юаней за доллар'],
  [/V\(before\)/u, 'V(до)'],
  [/\bmember\b/u, 'участник'],
  [/V\(after\)/u, 'V(после)'],
  [/V\(base\)/u, 'V(база)'],
  [/\bbcm\b/u, 'млрд м³'],
];

/** Units as sources print them, in Russian. */
const printedUnits: Readonly<Record<string, string>> = {
  USD: 'долл. США',
  'thousand USD': 'тыс. долл. США',
  'million USD': 'млн долл. США',
  'billion USD': 'млрд долл. США',
  '10 thousand CNY': '× 10 тыс. юаней',
  'billion CNY': 'млрд юаней',
  tonnes: 'т',
  u: 'шт.',
  kg: 'кг',
};

/** A formula with its words in Russian; letters and numbers stay. */
export function formulaText(formula: string): string {
  return wordsOfFormulas.reduce((text, [found, words]) => text.replace(found, words), formula);
}

/** A number as its source prints it, with the unit in Russian where it is known. */
export function printedText({ value, unit }: { readonly value: string; readonly unit: string }): string {
  return `${value} ${ownValue(printedUnits, unit) ?? unit}`;
}
