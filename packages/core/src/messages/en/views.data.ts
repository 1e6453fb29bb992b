import type {
  DescribedAt,
  DescribedChange,
  DescribedExtremes,
  DescribedMove,
  DescribedSpan,
  HeadlineAt,
  HeadlineClauses,
  HeadlineOfBalance,
  HeadlineOfBalances,
  HeadlineOfChange,
  HeadlineOfGoods,
  HeadlineOfGravity,
  HeadlineOfGrowths,
  HeadlineOfHighest,
  HeadlineOfIndicator,
  HeadlineOfLeadingGoods,
  HeadlineOfMost,
  HeadlineOfMove,
  HeadlineOfOneRecord,
  HeadlineOfOvertaking,
  HeadlineOfRanks,
  HeadlineOfRecords,
  HeadlineOfShares,
  HeadlineOfSize,
  HeadlineOfSummaries,
  HeadlineOfSummary,
  LabelOfLevel,
  LevelsInYear,
  LevelsReached,
  SummaryOfAbsences,
  SummaryOfList,
} from '../parts/headline-parts.ts';
import type {
  AgreementCounts,
  AgreementOfYears,
  AgreementParts,
  AmountParts,
  LevelNamed,
  MoneyUnitParts,
  Named,
  RevisionToDate,
  SignedNumber,
  SubjectParts,
  TurningPoint,
} from '../parts/message-parts.ts';
import { capitalised, joinedList, numberWord, ofGoods, ordinalEnding, possessive, uncapitalisedFirst } from './words.ts';

/** At which rate amounts are in yuan. */
const rates = {
  none: 'as published',
  year: 'yearly average rate',
  period: 'average rate of the period',
  some: 'as published or at the average rate of the period',
} as const;

/** What is said of an amount in a label by its money. */
const moneyOfLabel = {
  usd: '',
  cny: ' in yuan',
  'usd-constant': ' at constant prices',
  'per-head': ' per head',
  'of-gdp': ' relative to GDP',
} as const;

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The scale of an amount as it stands behind its number. */
const scaled = (scale: string, form: AmountParts['form']): string => (form === 'long' && scale !== '' ? ` ${scale}` : scale);

/** The scale of a unit as it stands before its name. */
const scaleOf = (scale: string): string => (scale === '' ? '' : `${scale} `);

/** A quantity of exports, to be called by its name and parties. */
const ofExports =
  (what: string) =>
  ({ reporter, partner, goods }: Named): string =>
    `${what} ${possessive(reporter)} exports${ofGoods(goods)} to ${partner}`;
/** The same of imports. */
const ofImports =
  (what: string) =>
  ({ reporter, partner, goods }: Named): string =>
    `${what} ${possessive(reporter)} imports${ofGoods(goods)} from ${partner}`;

/** How a statement of the study stands to its number. */
const relations = { equals: '', exceeds: 'more than ', about: 'about ' } as const;

/**
 * English: the texts of views, headlines, numbers and units; those of claims, choices, descriptions, metrics and receipts have files of their own
 * beside it. A message is a string, or a function of what it is about. Another language is another file of the same keys, which the type
 * `Catalogue` checks.
 */
export const en = {
  'metric.mirror-discrepancy.name': 'Mirror discrepancy',
  'metric.mirror-log-gap.name': 'Mirror log gap',
  // numbers
  'number.decimal': '.',
  'number.group': ',',
  'number.scales': [
    { divisor: 1e12, short: 'tn', long: 'trillion' },
    { divisor: 1e9, short: 'bn', long: 'billion' },
    { divisor: 1e6, short: 'm', long: 'million' },
    { divisor: 1e3, short: 'k', long: 'thousand' },
  ],
  'amount.usd': ({ sign, number, scale, form }: AmountParts) => `${sign}$${number}${scaled(scale, form)}`,
  'amount.cny': ({ sign, number, scale, form }: AmountParts) => `${sign}¥${number}${scaled(scale, form)}`,
  'amount.usd-constant': ({ sign, number, scale, form, priceYear }: AmountParts) =>
    `${sign}$${number}${scaled(scale, form)} (${priceYear ?? 'constant'} prices)`,
  'amount.usd-per-head': ({ sign, number }: SignedNumber) => `${sign}$${number} a head`,
  'amount.items': ({ sign, number }: SignedNumber) => `${sign}${number} items`,
  'amount.kg': ({ sign, number }: SignedNumber) => `${sign}${number} kg`,
  'amount.usd-per-item': ({ sign, number }: SignedNumber) => `${sign}$${number} an item`,
  'amount.usd-per-kg': ({ sign, number }: SignedNumber) => `${sign}$${number} a kilogram`,
  'amount.percentage-points': ({ sign, number }: SignedNumber) => `${sign}${number} percentage points`,
  'amount.percent': ({ sign, number }: SignedNumber) => `${sign}${number}%`,
  'amount.fold': ({ number }: { number: string }) => `${number}-fold`,
  'amount.by': ({ size }: { size: string }) => size,
  'amount.of': ({ number, of }: { number: string; of: string; value: unknown }) => `${number} ${of}`,
  'amount.ordinal': ({ number }: { number: string }) => `${number}${ordinalEnding(number)}`,

  // periods
  'period.month': ({ month, year }: { month: number; year: string }) => `${months[month - 1]} ${year}`,
  'period.month-on-axis': ({ month, year }: { month: number; year: string | null }) =>
    `${months[month - 1]?.slice(0, 3)}${year === null ? '' : ` ${year}`}`,
  'period.run': ({ from, to, year }: { from: number; to: number; year: string }) => `${months[from - 1]}–${months[to - 1]} ${year}`,
  'period.run-over-years': ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
  'period.twelve-months': ({ period }: { period: string }) => `the twelve months to ${period}`,
  'period.mean-month': ({ year }: { year: string }) => `mean month of ${year}`,
  'period.on-year-before': ({ period, before }: { period: string; before: string }) => `${period} on ${before}`,
  'period.runs': ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,

  // units of a view: what one unit of its numbers is
  'unit.usd': ({ scale }: MoneyUnitParts) => `${scaleOf(scale)}US dollars, current prices`,
  'unit.cny': ({ scale, rate }: MoneyUnitParts & { rate: 'none' | 'year' | 'period' | 'some' }) =>
    `${scaleOf(scale)}yuan, current prices, ${rates[rate]}`,
  'unit.usd-constant': ({ scale, priceYear }: MoneyUnitParts) =>
    `${scaleOf(scale)}US dollars at ${priceYear === null ? 'constant prices' : `prices of ${priceYear}`}`,
  'unit.usd-per-head': () => 'US dollars per head of the partner’s population',
  'unit.items': () => 'items',
  'unit.kg': () => 'kilograms',
  'unit.usd-per-item': () => 'US dollars per item',
  'unit.usd-per-kg': () => 'US dollars per kilogram',
  'unit.percent': () => 'per cent',
  'unit.ratio': () => 'ratio',
  'unit.count': () => 'equal partners',
  'unit.count-of-goods': () => 'equal goods',
  'unit.index-of-hundred': () => 'index from 0 to 100',
  'unit.percentage-points': () => 'percentage points',
  'unit.index': ({ base }: { base: string }) => `index, ${base} = 100`,
  'unit.rank': () => 'rank, 1 is the largest',
  'unit.rank-of-best': () => 'rank, 1 is the best',
  'unit.scaled': ({ scale, name }: { scale: string; name: string }) => scaleOf(scale) + name,
  'unit.year': () => 'year reached',
  'unit.short.usd': ({ scale }: MoneyUnitParts) => `$${scale}`,
  'unit.short.cny': ({ scale }: MoneyUnitParts) => `¥${scale}`,
  'unit.short.usd-constant': ({ scale, priceYear }: MoneyUnitParts) => `$${scale} (${priceYear ?? 'constant'} prices)`,
  'unit.short.usd-per-head': () => '$ a head',
  'unit.short.items': () => 'items',
  'unit.short.kg': () => 'kg',
  'unit.short.usd-per-item': () => '$ an item',
  'unit.short.usd-per-kg': () => '$ a kg',
  'unit.short.percent': () => '%',
  'unit.short.ratio': () => 'ratio',
  'unit.short.count': () => 'partners',
  'unit.short.count-of-goods': () => 'goods',
  'unit.short.percentage-points': () => 'pp',
  'unit.short.index': () => 'index',
  'unit.short.rank': () => 'rank',
  'unit.short.year': () => 'year',
  'unit.short.level': () => 'level',

  // measures: as a column, and as the title of a view
  'measure.export': 'Exports',
  'measure.import': 'Imports',
  'measure.total-trade': 'Total trade',
  'measure.trade-balance': 'Trade balance',
  'measure.normalised-balance': 'Normalised balance',
  'measure.coverage-ratio': 'Export-import ratio',
  'measure.hhi': 'Concentration',
  'measure.effective-number': 'Effective number of partners',
  'measure.trade-dependence': 'Dependence on trade',
  'measure.partner-dependence': 'Dependence of the partner',
  'measure.trade-intensity': 'Trade intensity',
  'measure.gravity-fitted': 'Exports predicted by the gravity model',
  'measure.gravity-low': 'Low end of the usual range',
  'measure.gravity-high': 'High end of the usual range',
  'measure.gravity-residual': 'Exports compared with the prediction',
  'measure.openness': 'Openness',
  'measure.rca': 'Revealed comparative advantage',
  'measure.grubel-lloyd': 'Intra-industry trade',
  'measure.export-hhi': 'Concentration of exports',
  'measure.import-hhi': 'Concentration of imports',
  'measure.export-effective-number': 'Effective number of goods exported',
  'measure.import-effective-number': 'Effective number of goods imported',
  'measure.grubel-lloyd-aggregate': 'Intra-industry trade of all goods',
  'measure.export-similarity': 'Similarity of exports',
  'measure.trade-complementarity': 'Trade complementarity',
  'measure.export-quantity': 'Number of items exported',
  'measure.import-quantity': 'Number of items imported',
  'measure.export-weight': 'Net weight exported',
  'measure.import-weight': 'Net weight imported',
  'measure.export-unit-value': 'Value of exports per item',
  'measure.import-unit-value': 'Value of imports per item',
  'measure.export-unit-value-by-weight': 'Value of exports per kilogram',
  'measure.import-unit-value-by-weight': 'Value of imports per kilogram',
  'title.of': ({ of }: { of: string }) => capitalised(of.replace(/^the /, '')),
  'title.export-import': ({ reporter, partner, goods }: Named) =>
    `${possessive(reporter)} exports to and imports from ${partner}${ofGoods(goods)}`,
  'title.measures': ({ reporter, partner, goods, measures }: Named & { measures: readonly string[] }) =>
    `${possessive(reporter)} ${joinedList(measures.map(uncapitalisedFirst))}${inGoods(goods)} with ${partner}`,
  'title.by-product': ({ title, level, nomenclature }: LevelNamed & { title: string }) =>
    `${title}, by product (${nomenclature} ${uncapitalisedFirst(level)})`,
  'title.top-products': ({ title, level, nomenclature, top }: LevelNamed & { title: string; top: number }) =>
    `${title}, the ${top} largest by product (${nomenclature} ${uncapitalisedFirst(level)})`,
  'title.products': ({ title, goods }: { title: string; goods: readonly string[] }) => `${title}: ${joinedList(goods)}`,
  'title.over-goods': ({ title, level, nomenclature }: LevelNamed & { title: string }) =>
    `${title}, by ${nomenclature} ${uncapitalisedFirst(level)}`,
  'title.share': ({ title }: { title: string }) => `Shares in ${title}`,
  'title.world-share': ({ title }: { title: string }) => `Share of ${title} in trade with the world`,
  'title.rolling-year': ({ title }: { title: string }) => `${title}, twelve-month sums`,
  'title.index': ({ title }: { title: string }) => `${title}, as an index`,
  'title.rank': ({ title }: { title: string }) => `Ranks in ${title}`,
  'title.contribution': ({ title }: { title: string }) => `Contributions to the growth of ${title}`,
  'title.indicator': ({ of, economies }: { of: string; economies: string | null }) =>
    economies === null ? capitalised(of) : `${capitalised(of)}: ${economies}`,
  'partners.of-group': ({ count, group }: { count: string; group: string }) => `the ${count} economies of ${group}`,
  'partners.world': 'the world',
  'partners.list': ({ names, isAny }: { names: readonly string[]; isAny?: boolean }) => joinedList(names, isAny === true ? 'or' : 'and'),
  'partners.many': ({ count }: { count: number }) => `${numberWord(count)} partners`,
  'economies.many': ({ count }: { count: number }) => `${numberWord(count)} economies`,
  'subtitle.years': ({ unit, from, to }: { unit: string; from: string; to: string }) => `${capitalised(unit)}, ${from}–${to}`,
  'subtitle.months': ({ unit, span }: { unit: string; span: string }) => `${capitalised(unit)}, by month, ${span}`,
  'subtitle.year-to-date': ({ unit, span }: { unit: string; span: string }) => `${capitalised(unit)}, year to date by month, ${span}`,
  'subtitle.year': ({ unit, year }: { unit: string; year: string }) => `${capitalised(unit)}, ${year}`,
  'subtitle.record.reporter': ({ recorder }: { recorder: string }) => `${possessive(recorder)} figures`,
  'subtitle.record.partner': (_parts: { recorder: string }) => 'the partners’ figures',
  'subtitle.record.own': (_parts: { recorder: string }) => 'each economy’s own figures',
  'subtitle.record.exporters': (_parts: { recorder: string }) => 'each economy’s own figures and those of all exporters',
  'subtitle.record.both': ({ recorder }: { recorder: string }) => `${possessive(recorder)} figures and the partners’`,
  'subtitle.record.reconciled': (_parts: { recorder: string }) => 'reconciled from both sides’ figures',
  'subtitle.of': ({ span, origins, asOf }: { span: string; origins: readonly string[]; asOf: string | null }) =>
    [span, ...(origins.length === 0 ? [] : [origins.join(', ')]), ...(asOf === null ? [] : [`as known on ${asOf}`])].join('; '),
  'origin.reconciled': ({ publisher, isPart }: { publisher: string; isPart: boolean }) =>
    `${isPart ? 'partly ' : ''}reconciled by ${publisher}`,
  'origin.filled': ({ publisher, isPart }: { publisher: string; isPart: boolean }) => `${isPart ? 'partly ' : ''}compiled by ${publisher}`,
  'origin.estimated': ({ publisher, isPart }: { publisher: string; isPart: boolean }) =>
    `${isPart ? 'partly ' : ''}estimated by ${publisher}`,
  'origin.from-the-paper': ({ isPart }: { isPart: boolean }) => (isPart ? 'partly from the paper' : 'from the paper'),
  'period.day': ({ day, month, year }: { day: number; month: number; year: string }) => `${day} ${months[month - 1]} ${year}`,
  'subtitle.publishers': ({ span, publishers }: { span: string; publishers: readonly string[] }) =>
    `${span}; ${publishers.length > 3 ? `${publishers.length} publishers` : joinedList(publishers)}`,
  'series.in-record': ({ label, recorder }: { label: string; recorder: string }) => `${label} (${possessive(recorder)} figures)`,
  'series.measure-of': ({ measure, partner }: { measure: string; partner: string }) => `${measure}, ${partner}`,

  // quantities, to be set into a sentence
  'economy.in-sentence': ({ name }: { name: string }) =>
    /^(?!the )(World|United .+|\S*lands|.+ (Union|Republic|Islands|Territories|region))$/.test(name)
      ? `the ${name.replace(/^(World|Other)/, uncapitalisedFirst)}`
      : name.replace(/^(All|Other|Developed) /, uncapitalisedFirst),
  'partners.each': () => 'each partner',
  'products.many': ({ count }: { count: number }) => `${numberWord(count)} others`,
  'product.broken-down': 'Broken down by product',
  'products.any': ({ count }: { count: number }) => `any of ${numberWord(count)} products`,
  'product.total': 'All goods',
  'product.other-products': 'Other products',
  'product.not-broken-down': 'Product not published',
  'product.short.other-products': 'Others',
  'product.short.not-broken-down': 'Rest',
  'product.in-sentence': ({ name }: { name: string }) => (/^[A-Z][^A-Z]/.test(name) ? uncapitalisedFirst(name) : name),
  'product.and-code': ({ name, code }: { name: string; code: string }) => `${name}, ${code}`,
  'product.with-code': ({ name, code }: { name: string; code: string }) => `${name} (${code})`,
  'quantity.export': ({ reporter, partner, goods }: Named) => `${possessive(reporter)} exports${ofGoods(goods)} to ${partner}`,
  'quantity.import': ({ reporter, partner, goods }: Named) => `${possessive(reporter)} imports${ofGoods(goods)} from ${partner}`,
  'quantity.total-trade': ({ reporter, partner, goods }: Named) => `${possessive(reporter)} trade${inGoods(goods)} with ${partner}`,
  'quantity.trade-balance': ({ reporter, partner, goods }: Named) =>
    `${possessive(reporter)} trade balance${inGoods(goods)} with ${partner}`,
  'quantity.normalised-balance': ({ reporter, partner, goods }: Named) =>
    `${possessive(reporter)} normalised balance${inGoods(goods)} with ${partner}`,
  'quantity.coverage-ratio': ({ reporter, partner, goods }: Named) =>
    `${possessive(reporter)} export-import ratio${inGoods(goods)} with ${partner}`,
  'quantity.hhi': ({ reporter, partner }: Named) => `${possessive(reporter)} trade concentration ${amongPartners(partner)}`,
  'quantity.effective-number': ({ reporter, partner }: Named) =>
    `${possessive(reporter)} effective number of partners${partner === 'the world' ? '' : ` in ${partner}`}`,
  'quantity.trade-dependence': ({ reporter, partner }: Named) => `${possessive(reporter)} dependence on trade with ${partner}`,
  'quantity.partner-dependence': ({ reporter, partner }: Named) => `${possessive(partner)} dependence on trade with ${reporter}`,
  'quantity.openness': ({ partner }: Named) => `${possessive(partner)} trade with the world relative to its GDP`,
  'quantity.trade-intensity': ({ reporter, partner, goods }: Named) =>
    `the intensity of ${possessive(reporter)} exports${ofGoods(goods)} to ${partner}`,
  'quantity.gravity-fitted': ({ reporter, partner }: Named) =>
    `the gravity model’s prediction for ${possessive(reporter)} exports to ${partner}`,
  'quantity.gravity-low': ({ reporter, partner }: Named) =>
    `the low end of the usual range for ${possessive(reporter)} exports to ${partner}`,
  'quantity.gravity-high': ({ reporter, partner }: Named) =>
    `the high end of the usual range for ${possessive(reporter)} exports to ${partner}`,
  'quantity.gravity-residual': ({ reporter, partner }: Named) =>
    `${possessive(reporter)} exports to ${partner} relative to a gravity model`,
  'quantity.rca': ({ reporter, goods }: Named) => `${possessive(reporter)} revealed comparative advantage${inGoods(goods)}`,
  'quantity.grubel-lloyd': ({ reporter, partner, goods }: Named) =>
    `the intra-industry trade of ${reporter} with ${partner}${inGoods(goods)}`,
  'quantity.export-hhi': ({ reporter, partner }: Named) => `the concentration of ${possessive(reporter)} exports to ${partner}`,
  'quantity.import-hhi': ({ reporter, partner }: Named) => `the concentration of ${possessive(reporter)} imports from ${partner}`,
  'quantity.export-effective-number': ({ reporter, partner }: Named) =>
    `the effective number of goods in ${possessive(reporter)} exports to ${partner}`,
  'quantity.import-effective-number': ({ reporter, partner }: Named) =>
    `the effective number of goods in ${possessive(reporter)} imports from ${partner}`,
  'quantity.grubel-lloyd-aggregate': ({ reporter, partner }: Named) =>
    `the intra-industry trade of ${reporter} with ${partner} in all goods`,
  'quantity.export-similarity': ({ reporter, partner }: Named) =>
    `the similarity of ${possessive(reporter)} exports to those of ${partner}`,
  'quantity.trade-complementarity': ({ reporter, partner }: Named) =>
    `the complementarity of ${possessive(reporter)} exports and the imports of ${partner}`,
  'quantity.export-quantity': ofExports('the number of items in'),
  'quantity.import-quantity': ofImports('the number of items in'),
  'quantity.export-weight': ofExports('the net weight of'),
  'quantity.import-weight': ofImports('the net weight of'),
  'quantity.export-unit-value': ofExports('the value per item of'),
  'quantity.import-unit-value': ofImports('the value per item of'),
  'quantity.export-unit-value-by-weight': ofExports('the value per kilogram of'),
  'quantity.import-unit-value-by-weight': ofImports('the value per kilogram of'),
  'label.level': ({ measure, name, goods, partner, money }: LabelOfLevel) => {
    const [, flow] = /^(ex|im)port(?!-import|-sim)/.exec(measure) ?? [];
    const isApart = /^(?:hhi|effective|open|partner|rca|gravity)/.test(measure);
    const joint = isApart ? ',' : flow === 'ex' ? ' to' : flow === 'im' ? ' from' : ' with';
    return `${measure === 'total-trade' ? 'Trade' : name}${joint === ' with' ? inGoods(goods) : ofGoods(goods)}${partner === null || (joint === ',' && partner === 'the world') ? '' : `${joint} ${partner}`}${moneyOfLabel[money]}`;
  },
  'quantity.growth': ({ of }: { of: string }) => `the growth of ${of}`,
  'quantity.growth-on-year': ({ of }: { of: string }) => `the growth of ${of} on the year before`,
  'quantity.index': ({ of, base }: { of: string; base: string }) => `the index of ${of} (${base} = 100)`,
  'quantity.world-share': ({ of, whole }: { of: string; whole: string }) => `the share of ${of} in ${whole}`,
  'quantity.share': ({ partner, of }: { partner: string; of: string }) => `${possessive(partner)} share in ${of}`,
  'quantity.share-of-goods': ({ goods, of }: { goods: string; of: string }) => `the share of ${goods} in ${of}`,
  'quantity.rank-of-goods': ({ goods, of }: { goods: string; of: string }) => `the rank of ${goods} by product in ${of}`,
  'quantity.not-broken-down': ({ of }: { of: string }) => `the part of ${of} that is not broken down`,
  'quantity.share-not-broken-down': ({ of }: { of: string }) => `the share of ${of} that is not broken down`,
  'quantity.contribution': ({ partner, of }: { partner: string; of: string }) =>
    `${possessive(partner)} contribution to the growth of ${of}`,
  'quantity.rank': ({ partner, of }: { partner: string; of: string }) => `${possessive(partner)} rank in ${of}`,
  'quantity.rank-of-each': ({ of }: { of: string }) => `the rank in ${of}`,
  'quantity.cagr': ({ of }: { of: string }) => `the average yearly growth of ${of}`,
  'quantity.volatility': ({ of }: { of: string }) => `the volatility of ${of}`,
  'quantity.break': ({ of }: { of: string }) => `the structural break in ${of}`,
  'quantity.per-head': ({ of, partner }: { of: string; partner: string }) => `${of} per head of ${possessive(partner)} population`,
  'quantity.of-gdp': ({ of, partner }: { of: string; partner: string }) => `${of} relative to ${possessive(partner)} GDP`,
  'quantity.cny': ({ of }: { of: string }) => `${of} in yuan`,
  'quantity.usd-constant': ({ of }: { of: string }) => `${of} at constant prices`,
  'quantity.indicator': ({ indicator, economy }: { indicator: string; economy: string | null }) => {
    if (economy === null) return `the ${indicator}`;
    return /^the | and | economies$/.test(economy) ? `the ${indicator} of ${economy}` : `${possessive(economy)} ${indicator}`;
  },
  'quantity.in-record': ({ of, recorder }: { of: string; recorder: string }) => `${of} (${possessive(recorder)} figures)`,
  'quantity.by-body': ({ of, origin }: { of: string; origin: string }) => `${of} (${origin})`,
  'quantity.reconciled': ({ of }: { of: string }) => `${of} (reconciled from both sides’ figures)`,
  'amount.surplus': ({ size }: { size: string }) => `a surplus of ${size}`,
  'amount.deficit': ({ size }: { size: string }) => `a deficit of ${size}`,

  // headlines: the heading of a view, one fact; of several ways to say it the first that is short enough is taken
  /** So many letters a heading has at most, where there is a way to say it in so few. */
  'headline.letters': 80,
  'headline.by.partner': ({ recorder }: { recorder: string }) => `by ${possessive(recorder)} figures`,
  'headline.by.partners': () => 'by the partners’ figures',
  'headline.by.reconciled': () => 'reconciled from both sides',
  'headline.level': ({ of, amount, year, ...around }: HeadlineAt) =>
    headline(`came to ${amount} in ${year}`, around, { of, facts: [`${amount} in ${year}`] }),
  'headline.rose': ({ of, amount, year, size, from, isRise, extreme, ...around }: HeadlineOfChange) => {
    const change = `${size} ${changeInWords(from, year)}`;
    const short = `${isRise ? 'up' : 'down'} ${change}`
      .replace(/ between (\d{4}) and (\d{4})/, ', $1–$2')
      .replace(/in (.+) on a year earlier/, 'on the year in $1');
    const way = isRise ? 'rose' : 'fell';
    if (extreme === null)
      return headline([`${way} ${change}, to ${amount}`, `${way} ${change}`], around, { of, facts: [`${short}, to ${amount}`, short] });
    const fact = `a new ${extreme} of ${amount} in ${year}`;
    return headline(`${way} to ${fact}`, around, { of, facts: [fact] });
  },
  'headline.rose-from': ({ of, amount, year, first, from, ...around }: HeadlineOfMove) => {
    const move = `from ${first} in ${from} to ${amount} in ${year}`;
    return headline(`rose ${move}`, around, { of, facts: [`up ${move}`] });
  },
  'headline.grew': ({ of, year, size, isRise, ...around }: HeadlineOfSize) =>
    headline(
      [year, withoutBase(year)].map((when) => `${isRise ? 'grew' : 'fell'} ${size} in ${when}`),
      around,
      { of, facts: [`${isRise ? 'up' : 'down'} ${size} in ${withoutBase(year)}`] },
    ),
  'headline.unchanged': ({ of, year, ...around }: HeadlineClauses & { of: string; year: string }) => {
    const fact = `hardly changed in ${year}`;
    return headline(fact, around, { of, facts: [fact] });
  },
  'headline.stood': ({ of, amount, year, ...around }: HeadlineAt) =>
    headline(`was ${amount} in ${year}`, around, { of, facts: [`${amount} in ${year}`] }),
  'headline.stood-up': ({ of, amount, year, first, from, isRise, ...around }: HeadlineOfMove) => {
    const fact = `${amount} in ${year}`;
    return headline([`was ${fact}, ${isRise ? 'up' : 'down'} from ${first} in ${from}`, `was ${fact}`], around, { of, facts: [fact] });
  },
  'headline.surplus': ({ reporter, partner, balance, year, since, isRise, ...around }: HeadlineOfBalance) => {
    const body = isRise
      ? `sold ${partner} ${balance} more than it bought in ${year}`
      : `bought ${balance} more from ${partner} than it sold in ${year}`;
    const side = isRise ? 'surplus' : 'deficit';
    const run = since === null ? [] : [`${body}, in ${side} since ${since}`];
    return headline([...run, body], around, { of: reporter, facts: [`a ${side} of ${balance} in ${year}`] });
  },
  'headline.balances': ({ reporter, set, year, side, ...around }: HeadlineOfBalances) => {
    if (side === null) return headline(ofSet(set, `${reporter} had neither surplus nor deficit in ${year}`), around);
    const body = `${possessive(reporter)} ${side.kind} with ${side.name} was the largest of ${set.count} in ${year}`;
    return headline([`${body}: ${side.size}${levelClause(side.level)}`, `${body}${levelClause(side.level)}`], around, {
      facts: [`the largest ${side.kind} of ${set.count} in ${year}${levelClause(side.level)}`],
    });
  },
  'headline.most': ({ flow, reporter, set, leader, amount, level, year, ...around }: HeadlineOfMost) => {
    const did = { export: 'exported most to', import: 'imported most from', 'total-trade': 'traded most with' }[flow];
    const body = `${reporter} ${did} ${leader} in ${year}`;
    return headline(
      [`${body}: ${amount}${levelClause(level)}`, `${body}${levelClause(level)}`].flatMap((one) => ofSet(set, one)),
      around,
      {
        facts: withAmount(`${topOf(set.count, 'high')} in ${year}`, amount, level),
      },
    );
  },
  'headline.overtook': ({ reporter, name, other, year, ...around }: HeadlineOfOvertaking) => {
    const body = `${name} overtook ${other} in`;
    const whole = `${possessive(reporter)} ${uncapitalisedFirst(around.label?.all ?? '')}`;
    return headline(`${body} ${whole} in ${year}`, around, { facts: [`${body} ${year}`], isOfAll: true });
  },
  'headline.highest': ({ of, isPlural, set, amount, level, year, ...around }: HeadlineOfHighest) => {
    const fact = `${topOf(set.count, 'high')} in ${year}`;
    const bodies = withAmount(`${isPlural ? 'were' : 'was'} ${fact}`, amount, level);
    return headline(bodies, around, { of, facts: withAmount(fact, amount, level) });
  },
  'headline.grew-fastest': ({ of, set, size, level, year, isRise, ...around }: HeadlineOfGrowths) =>
    headline(
      [year, withoutBase(year)].map(
        (when) => `${isRise ? 'grew fastest' : 'fell least'} of ${set.count} in ${when}, by ${size}${levelClause(level)}`,
      ),
      around,
      {
        of,
        facts: [`${isRise ? 'fastest growth' : 'smallest fall'} of ${set.count} in ${withoutBase(year)}, ${size}${levelClause(level)}`],
      },
    ),
  'headline.shares': ({ name, whole, way, from, before, year, after, ...around }: HeadlineOfShares) => {
    const end = `to ${after} in ${year}`;
    const facts = [`${way} ${end}`];
    return headline([`${way} from ${before} in ${from} ${end}`, ...facts], around, { of: `${possessive(name)} share in ${whole}`, facts });
  },
  'headline.ranks': ({ whole, leader, place, level, year, ...around }: HeadlineOfRanks) => {
    const fact = `${place} in ${year}${levelClause(level)}`;
    return headline(`in ${whole}, ${leader} ranked ${fact}`, around, { facts: [fact] });
  },
  'headline.summary': ({ of, amount, from, to, all, ...around }: HeadlineOfSummary) => {
    const [span, fact] = [`${from}–${to}`, `${amount}${all === null ? '' : ` for ${all}`}`];
    return headline(`${of}, ${span}: ${fact}`, around, { span, facts: [fact], isOfAll: all !== null });
  },
  'headline.summaries': ({ of, from, to, high, highAmount, isYear, ...around }: HeadlineOfSummaries) => {
    const [span, fact] = [`${from}–${to}`, `${isYear ? 'latest' : 'highest'} for ${high}, ${highAmount}`];
    return headline(`${of}, ${span}: ${fact}`, around, { span, facts: [fact], isOfAll: true });
  },
  'headline.records': ({ flow, reporter, partner, own, mirror, year, pairs, goods }: HeadlineOfRecords) => {
    const did = flow === 'export' ? `exported ${own} to` : `imported ${own} from`;
    const body = `says it ${did} ${partner} in ${year}; ${partner} says ${mirror}`;
    const widest = pairs === null || pairs < 2 ? [] : [`${body}, the widest gap of ${numberWord(pairs)}`];
    return headline([...widest, body], { by: null, goods: goods ?? null }, { of: reporter });
  },
  'headline.records.reporter-alone': ({ reporter, partners, reason, goods }: HeadlineOfOneRecord) => {
    const body = `only ${reporter} recorded its trade${inGoods(goods)} with ${partners}`;
    return headline([`${body}: ${reason}`, body], { by: null });
  },
  'headline.records.never-both': ({ reporter, partners, reason, goods, isOfMonths }: HeadlineOfOneRecord & { isOfMonths: boolean }) => {
    const body = `no ${isOfMonths ? 'month' : 'year'} has figures of both ${reporter} and ${partners}${goods ? ` for ${goods}` : ''}`;
    return headline([`${body}: ${reason}`, body], { by: null });
  },
  'headline.goods': ({ of, isPlural, count, amount, level, when, ...around }: HeadlineOfGoods) => {
    const fact = `${topOf(numberWord(count), 'large')} in ${when}`;
    const bodies = withAmount(`${isPlural ? 'were' : 'was'} ${fact}`, amount, level);
    return headline(bodies, around, { of, facts: withAmount(fact, amount, level) });
  },
  'headline.goods.led': ({ goods, whole, count, amount, level, when, isPart, ...around }: HeadlineOfLeadingGoods) => {
    const [full = '', ...shorter] = [goods.named, goods.short].flatMap((name) =>
      withAmount(`${name} led ${whole} in ${when}`, amount, level),
    );
    const bodies = [full, ...shorter.slice(1)];
    return headline(isPart ? bodies.map((body) => `of ${numberWord(count)} products, ${body}`) : bodies, around, {
      facts: withAmount(`${goods.short} ${topOf(numberWord(count), 'large')} in ${when}`, amount, level),
    });
  },
  'headline.goods.rank': ({ of, count, amount, level, when, ...around }: HeadlineOfGoods) => {
    const fact = `${amount} of ${numberWord(count)} in ${when}${levelClause(level)}`;
    return headline(`was ${fact}`, around, { of, facts: [fact] });
  },
  'headline.goods.break': ({ of, count, amount, level, when, ...around }: HeadlineOfGoods) =>
    headline(`${of}, ${when}: ${amount}, the latest of ${numberWord(count)} products${levelClause(level)}`, around),
  'headline.goods.nothing': ({ of, by, isOfMonths }: HeadlineClauses & { of: string; isOfMonths: boolean }) =>
    nothing('goods have a figure', by, `in ${of} in these ${isOfMonths ? 'months' : 'years'}`),
  'headline.gravity': ({ reporter, partner, fitted, year }: HeadlineOfGravity) => [
    `A gravity model puts ${possessive(reporter)} exports to ${partner} at ${fitted} in ${year}`,
  ],
  'headline.levels': ({ ladder, year, levels, all, none, isTop }: LevelsInYear) => {
    const [first] = levels;
    const stated = [
      ...levels.map(({ economies, level }) => `${economies} at ${level}`),
      ...(none === null ? [] : [`${none} at none on record`]),
    ];
    const top = first === undefined ? [] : [first.level, ...(isTop ? ['the highest level'] : [])];
    return headline(
      [stated.join('; '), ...top.map((level) => `${numberWord(first?.count ?? 0)} of ${numberWord(all)} at ${level}`)],
      { by: null },
      { of: `${ladder}, ${year}:` },
    );
  },
  'number.word': (count: number) => numberWord(count),
  'headline.from-the-paper': ({ years, isPart }: { years: string; isPart: boolean }) =>
    ` (${isPart ? 'partly ' : ''}from the paper for ${years})`,
  'headline.of-bodies': ({ origins }: { origins: readonly string[] }) => ` (${origins.join(', ')})`,
  'headline.nothing-because': ({ of, by, reason }: HeadlineClauses & { of: string; reason: string }) =>
    nothing('figure', by, `for ${of}`, reason),
  'headline.no-total': ({ of, by, economy }: HeadlineClauses & { of: string; economy: string }) =>
    nothing('total', by, `for ${of} without a figure from ${economy}`),
  'headline.indicator': ({ of, label, year, order, count, first, ...around }: HeadlineOfIndicator) => {
    const ends = { rank: ['best', 'better'], 'low-first': ['lowest', 'lower'], 'high-first': ['highest', 'higher'] } as const;
    const end = ends[order][count === 2 ? 1 : 0];
    const bodies = [of, ...(label === undefined ? [] : [label.all])].map(
      (name) => `${name}: ${first.economies} ${end} of ${numberWord(count)} in ${year}`,
    );
    return headline([...bodies.map((body) => `${body}, ${order === 'rank' ? '' : 'at '}${first.amount}`), ...bodies], around);
  },
  'headline.indicator-of-equals': ({ of, label, year, economies, amount, ...around }: HeadlineAt & { economies: string }) =>
    headline(
      [of, label?.all ?? of].map((name) => `${name} in ${year}: ${amount} for ${economies}`),
      around,
    ),
  'headline.nothing': ({ of, by, isOfMonths }: HeadlineClauses & { of: string; isOfMonths: boolean }) =>
    nothing('figure', by, `for ${of} in these ${isOfMonths ? 'months' : 'years'}`),

  // descriptions
  'describe.level': ({ of, amount, year }: DescribedAt) => capitalised(`${of}: ${amount} in ${year}.`),
  'describe.summary': ({ of, amount, from, to }: { of: string; amount: string; from: string; to: string }) =>
    capitalised(`${of}, ${from}–${to}: ${amount}.`),
  'describe.changed': ({ of, size, average, from, year, isRise }: DescribedChange) =>
    capitalised(
      `${of} ${isRise ? 'rose' : 'fell'} ${size} between ${from} and ${year}${average === null ? '' : `, ${average} a year on average`}.`,
    ),
  'describe.moved': ({ of, first, last, from, year }: DescribedMove) =>
    capitalised(`${of} went from ${first} in ${from} to ${last} in ${year}.`),
  'describe.same': ({ of, amount, from, year }: DescribedSpan & { amount: string }) =>
    capitalised(`${of}: ${amount} in ${year}, the same as in ${from}.`),
  'describe.changed-every-year': ({ of, from, year, isRise }: DescribedSpan & { isRise: boolean }) =>
    capitalised(`${of} ${isRise ? 'rose' : 'fell'} in every year from ${from} to ${year}.`),
  'describe.turns': ({ of, turns }: { of: string; turns: readonly TurningPoint[] }) =>
    `Turning points of ${of}: ${joinedList(turns.map((turn) => `a ${turn.kind === 'peak' ? 'peak' : 'low'} of ${turn.amount} in ${turn.year}`))}.`,
  'describe.extremes': ({ of, high, highYear, low, lowYear }: DescribedExtremes) =>
    capitalised(`${of}: highest in ${highYear} (${high}), lowest in ${lowYear} (${low}).`),
  'describe.absences': ({ of, years, reason }: { of: string; years: string; reason: string }) =>
    `No data for ${of} in ${years}: ${reason}.`,
  'describe.no-absences': ({ frequency }: { frequency: 'year' | 'month' | 'year-to-date' }) =>
    frequency === 'year' ? 'No year is missing.' : 'No month is missing.',
  'describe.no-edition-missing': ({ isOfYears }: { isOfYears: boolean }) =>
    `No figure is missing in the ${isOfYears ? 'years' : 'periods'} that the source covers.`,
  'summary.listed': ({ of, when, items, more }: SummaryOfList) =>
    capitalised(
      `${of}, ${when}: ${joinedList([...items.map(({ name, amount }) => `${name} ${amount}`), ...(more > 0 ? [`${numberWord(more)} more below`] : [])])}.`,
    ),
  'summary.absent': ({ reason, items }: SummaryOfAbsences) =>
    `No data (${reason}): ${items.map(({ economies, years }) => `${economies} in ${years}`).join('; ')}.`,
  // one point, as a cursor shows it and a screen reader speaks it
  'describe.levels-reached': ({ economy, levels }: LevelsReached) =>
    capitalised(
      `${economy} reached ${joinedList(levels.map(({ level, year, called }) => `${level} in ${year}${called === null ? '' : ` (“${called}”)`}`))}.`,
    ),
  'describe.level-not-reached': ({ economy, level, year }: { economy: string; level: string; year: string }) =>
    `No source says that ${economy} had reached ${level} by ${year}.`,
  'describe.every-level-reached': () => 'Each had reached the highest level.',
  // agreement with the study
  'agreement.summary': ({ agree, rounding, another, differ, own, of }: AgreementCounts) => {
    if (of === 0) return 'The study quotes no number for this figure.';
    const outcomes = [
      [agree, 'matches our data', 'match our data'],
      [rounding, 'differs only by rounding', 'differ only by rounding'],
      [another, 'matches another official figure', 'match another official figure'],
      [differ, 'differs', 'differ'],
      [own, 'cannot be tested: our own figure comes from the study', 'cannot be tested: our own figures come from the study'],
    ] as const;
    const some = outcomes.filter(([count]) => count > 0);
    if (of === 1) return `The study quotes one figure here, which ${some.map(([, one]) => one).join()}.`;
    const parts = some.map(([count, one, many]) => `${numberWord(count)} ${count === 1 ? one : many}`);
    return `Of ${numberWord(of)} figures that the study quotes here, ${parts.join('; ')}.`;
  },
  'agreement.states': ({ subject, relation, stated, computed, outcome }: AgreementParts) =>
    `${subject}: the study says ${relations[relation]}${stated}, our data ${computed}${outcomeEnding(outcome)}.`,
  'agreement.each-year': ({ subject, relation, stated, years, held, of, outcome }: AgreementOfYears) =>
    `${subject}: the study says ${relations[relation]}${stated} in each year of ${years}; our data agree in ${held} of ${of}${outcome === 'not-independent' ? ', partly with figures from the study itself' : ''}.`,
  'agreement.growth-differs': ({
    subject,
    stated,
    computed,
    implied,
    base,
  }: Omit<AgreementParts, 'relation'> & { implied: string; base: string }) =>
    `${subject}: the study says ${stated}, the levels give ${computed}. The study’s rate implies ${implied} the year before; the figure published at the time was ${base}.`,
  'agreement.another-figure': ({
    subject,
    stated,
    computed,
    evidence,
  }: Omit<AgreementParts, 'outcome' | 'relation'> & { evidence: string }) =>
    `${subject}: the study says ${stated}, our data ${computed}. ${evidence}, which agrees with the study.`,
  'agreement.printed-by': ({ publisher, amount, release }: { publisher: string; amount: string; release: string }) =>
    `${publisher} published ${amount} (${release})`,
  'agreement.release-has': ({ release, amount }: { release: string; amount: string }) => `${release} has ${amount}`,
  'agreement.releases-sum': ({ exports, imports, amount }: { exports: string; imports: string; amount: string }) =>
    exports === imports
      ? `The figures of ${exports} add up to ${amount}`
      : `The exports of ${exports} and the imports of ${imports} add up to ${amount}`,
  // notes under a view
  'note.rounded': ({ years }: { years: string }) => `${years}: rounded by the texts that quote the figures.`,
  'note.sources-joined': ({ releases }: { releases: readonly string[] }) => `Sources joined in one line: ${releases.join('; ')}.`,
  'note.idle.factor': ({ reason }: { reason: string }) => `The freight and insurance factor changes nothing here. ${reason}`,
  'note.idle.vintage': ({ reason }: { reason: string }) => `First published or revised makes no difference here. ${reason}`,
  'note.idle.money': ({ reason }: { reason: string }) => `The choice of currency or prices changes nothing here. ${reason}`,
  'note.revised': ({ cells }: { cells: number }) =>
    cells === 1 ? 'One figure has been revised; its receipt shows both.' : `${cells} figures have been revised; each receipt shows both.`,
  'note.valuation': () =>
    'Where imports include freight and insurance and exports don’t, the balance leans towards a deficit in each side’s own figures.',
  'note.from-the-paper': () => 'Marked figures come from the paper itself and can’t test it.',
  'note.first-print-not-held': ({ years }: { years: string }) => `${years}: already revised. We don’t have the first published figure.`,
  'note.printed-sum': ({ years }: { years: string }) =>
    `${years}: a total as its publisher gave it. We don’t have all the figures it is made of.`,
  'note.turnover-less-other-flow': ({ years }: { years: string }) => `${years}: worked out as published total trade minus the other flow.`,
  'note.from-yuan': ({ rates: named }: { rates: readonly string[] }) =>
    `Published in yuan, converted to US dollars at the rate of the time: ${joinedList(named)}.`,
  'note.year-to-date': ({ of, period, whole, months: sum, difference }: RevisionToDate) =>
    `${of}, ${period}: ${whole} for the whole period. The months as published add up to ${sum}, a revision of ${difference}.`,
  'note.publishers-apart': ({ of, periods, publishers }: { of: string; periods: string; publishers: readonly string[] }) =>
    `${of}, ${periods}: products and total come from different publishers (${joinedList(publishers)}), so we show no share or remainder.`,
  'note.sudden-change': ({ of, periods }: { of: string; periods: string }) =>
    `Unusual: ${of}, ${periods}, at least a tenfold change in a year, overall or in single months. The cause is not known.`,
  'note.unit-value-change': ({ of, periods }: { of: string; periods: string }) =>
    `Unusual: ${of}, ${periods}, the value per unit at least doubled or halved in a year. The cause is not known.`,
  'note.breakdown-covers': ({ part, of, period }: { part: string; of: string; period: string }) =>
    `${of}, ${period}: the breakdown covers ${part}.`,
  'note.schematic': () => 'Dashed lines on the map join places; they don’t show the actual route.',
  'note.goods-in-part': ({ goods }: { goods: readonly string[] }) =>
    `${capitalised(joinedList(goods))}: only some parts have figures, so we show no sum.`,
  'note.goods-and-services': ({ years }: { years: string }) => `${years}: goods and services together.`,
  'note.low-confidence': ({ cells }: { cells: readonly { cell: string; isInConflict: boolean }[] }) =>
    `Low confidence: ${cells.map(({ cell, isInConflict }) => (isInConflict ? `${cell} (other published figures conflict with it, so its rise or fall is uncertain)` : cell)).join('; ')}.`,
  // why a value is absent
  'missing.not-reported': 'not reported',
  'missing.not-in-data': 'no figure in our data',
  'missing.no-own-report': 'the economy published no figures of its own',
  'missing.estimate-only': 'only an estimate is published',
  'missing.filled-only': 'only a figure filled in by its publisher',
  'missing.reconciled-only': 'only a figure reconciled from both sides is published',
  'missing.sources-differ': 'products and total come from different publishers',
  'missing.parts-exceed-whole': 'the products add up to more than the total',
  'missing.rate-only': 'only the growth rate was published; we don’t have the level a year before',
  'missing.report-incomplete': 'the report is incomplete',
  'missing.goods-in-part': 'the products with figures cover too little of the whole',
  'missing.member-missing': 'a member of the group has no figure',
  'missing.not-established': 'no source says it was reached',
  'missing.no-indicator': 'the indicator has no value for the period',
  'missing.after-vintage-date': 'published after the date asked for',
  'missing.zero-denominator': 'division by zero',
  'missing.out-of-domain': 'the measure is not defined for these values',
  'missing.index-year-missing': 'the base year has no value',
  'missing.too-few-observations': 'too few figures',
  'missing.degenerate': 'there is no single answer',
  'missing.one-sided': 'only one side has a figure',
  'missing.unit-mismatch': 'units do not match',
  'missing.definitions-differ': 'one side counts goods, the other goods and services',
  'missing.below-minimum': 'below the minimum set',
  'missing.not-identified': 'the data don’t determine it',
  'missing.not-converged': 'the calculation did not converge',
  'missing.text-only': 'the source gives words, not a number',
  'missing.left-out': 'this release leaves out a source because of its terms',
  'missing.of': ({ reason, of }: { reason: string; of: string }) => `${reason} (${of})`,

  'subject.export': (parts: SubjectParts) => dated(`${capitalised(possessive(parts.reporter))} exports to ${parts.partner}`, parts.period),
  'subject.import': (parts: SubjectParts) =>
    dated(`${capitalised(possessive(parts.reporter))} imports from ${parts.partner}`, parts.period),
  'subject.measure': (parts: SubjectParts & { measure: string }) =>
    dated(`${parts.measure} of ${parts.reporter} with ${parts.partner}`, parts.period),
  'subject.total': (parts: { reporter: string; period: string; measure: string }) =>
    dated(`${parts.measure} of ${parts.reporter} with all partners shown`, parts.period),
  'subject.indicator': ({ indicator, recorder, period }: { indicator: string; recorder: string; period: string }) =>
    [indicator, recorder, period].filter((part) => part !== '').join(', '),
  'subject.transformed': ({ subject, transform }: { subject: string; transform: string }) => `${subject}, ${transform}`,
  'subject.kept-by': ({ subject, recorder }: { subject: string; recorder: string }) => `${subject}, ${possessive(recorder)} figures`,
  'transform.level': 'level',
  'transform.share': 'share among partners',
  'transform.share-of-goods': 'share of all goods',
  'transform.world-share': 'share of all trade',
  'transform.growth': 'yearly growth',
  'transform.rolling-year': 'twelve-month sum',
  'transform.index': 'index',
  'transform.rank': 'rank',
  'transform.cagr': 'average growth',
  'transform.volatility': 'volatility',
  'transform.break': 'structural break',
  'transform.contribution': 'growth contribution',
  // what of an address could not be read as it stands, and how it was read
  // what goes together in a view: reasons, and what is shown instead
  'fault.money.yearly': 'This choice needs whole years.',
  'fault.factor.unread': 'The freight and insurance factor applies to both sides’ figures and to reconciled ones.',
  'fault.vintage.one-vintage': 'These figures were published once.',
  'fault.money.no-money': ({ measure }: { measure: string }) => `“${measure}” is not an amount of money.`,
  'operation.turnover': 'total trade (as published)',
  'operation.mirror-difference': 'gap between both sides’ figures',
  'operation.mirror-valuation': 'freight and insurance at the stated factor',
  'operation.mirror-rest': 'gap not explained by freight and insurance',
  'operation.record-ratio': 'ratio of both sides’ figures',
  // methods of reconciliation
  'method.reporter': 'the reporter’s figures',
  'method.partner': 'the partner’s figures',
  'method.mean': 'the average of both sides’ figures',
  'method.fixed-factor': 'the importer’s figures less freight and insurance at a fixed factor',
  'method.reliability-weighted': 'both sides’ figures weighted by reliability',
  'note.rest-of-discrepancy': ({ factor }: { factor: string }) =>
    `Freight and insurance are estimated at a CIF/FOB factor of ${factor}. Transit, re-export, shipping time and different country rules may explain the rest. No source measures them.`,
  'note.reconciled': ({ method, factor }: { method: string; factor: string }) =>
    `Our estimate, reconciled by ${method}. Values exclude freight and insurance, at a CIF/FOB factor of ${factor}. The band shows the range across methods, where there are several.`,
  'operation.revision': 'change from the figure before',
  'operation.reliability-weight': 'weight of the exporter’s figure',
  // vintages
  'note.years-without-edition': ({ indicator, years }: { indicator: string; years: string }) => `No data for ${years} (${indicator}).`,
  'note.parts-of-years': ({ indicator, periods }: { indicator: string; periods: string }) =>
    `Also available for parts of years, not shown (${indicator}): ${periods}.`,
  'note.better.lower': ({ indicator }: { indicator: string }) => `Lower is better (${indicator}).`,
  'note.better.higher': ({ indicator }: { indicator: string }) => `Higher is better (${indicator}).`,
  'note.bounds': ({ indicator }: { indicator: string }) =>
    `The source gives a lower and an upper bound (${indicator}). Charts show them as a band, files as two columns.`,
  'note.unsure': ({ status, cells }: { status: 'estimated' | 'filled' | 'reconciled'; cells: readonly string[] }) =>
    `${{ estimated: 'Estimates', filled: 'Filled in by the publisher', reconciled: 'Reconciled figures' }[status]}: ${cells.join('; ')}.`,
  'note.levels': ({ ladder }: { ladder: string }) => `${ladder}: each level is shown until a higher one is reached.`,
  'note.publishers': ({ publishers }: { publishers: readonly string[] }) =>
    `Figures come from ${joinedList(publishers)}, which may define them differently.`,
  'note.joints.nomenclature': ({ years }: { years: string }) =>
    `The product classification changes in ${years}. Part of a change there may come from that.`,
  'note.joints': ({ years }: { years: string }) => `The source changes in ${years}. Part of a change there may come from that.`,
  // conclusions over all ways to read the records

  // claims: verdicts, the working of a statement, words of the expression language
  'phrase.product': ({ trade, product }: { trade: string; product: string }) => `${trade} (${product})`,
} as const;

/** How else a headline is said: `of` what its bodies are, its facts as they stand behind a label, of one or of all, and a span. */
interface HeadlineForms {
  readonly of?: string;
  readonly span?: string;
  readonly facts?: readonly string[];
  readonly isOfAll?: boolean;
}

/**
 * The ways to say a headline, the fullest first: each with whose record it is, then without where that need not be said; and where it has facts, in
 * the form of a label, `Trade intensity, Kyrgyzstan: highest of five in 2020`, since a sentence may be too long.
 */
function headline(
  bodies: string | readonly string[],
  { by, goods, label }: HeadlineClauses,
  { of = '', span = '', facts = [], isOfAll }: HeadlineForms = {},
): readonly string[] {
  const sentences = [bodies].flat().map((body) => `${goods ? `in ${goods}, ` : ''}${of && `${of} `}${body}`);
  const name = isOfAll ? label?.all : label?.one;
  const labelled = (from: string): readonly string[] =>
    name === undefined ? [] : facts.map((fact) => `${name}${from}${span && `, ${span}`}: ${fact.replace(/\bthe (?=(high|larg)er)/, '')}`);
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

/** A heading that is still too long: months by their first three letters, no currency that the amount behind it shows, and other words in short. */
function inShort(heading: string): string {
  return months
    .reduce((text, month) => text.replaceAll(month, month.slice(0, 3)), heading)
    .replace(/^Trade balance(.*): (a|the largest) (surplus|deficit)/, '$3$1: $2')
    .replace(': a of ', ': ')
    .replace(' among partners', '')
    .replace(/ (at constant prices|in yuan)(?=(, (by|reco)[^:]+)?: (.* (at|of|to) )?\uE000)/, '')
    .replace('at constant prices', 'in real terms');
}

/** The ways to say that there is nothing, and why; whose record is asked for is said where it has to be. */
function nothing(what: string, by: HeadlineClauses['by'], of: string, reason?: string): readonly string[] {
  const because = reason === undefined ? '' : `: ${reason}`;
  return headline([`no ${what} ${of}${because}`, `no ${what} ${of}`, `no ${what} for this question${because}`, `no ${what}${because}`], {
    by,
  });
}

/** What leads, with its amount and, where that makes it too long, without. */
function withAmount(body: string, amount: string, level: string | null): readonly string[] {
  return [`${body}, at ${amount}${levelClause(level)}`, `${body}${levelClause(level)}`];
}

/** Which of some something is, by their number in words. */
function topOf(count: string, what: 'high' | 'large'): string {
  if (count === 'two') return what === 'high' ? 'the higher of two' : 'the larger of two';
  return `${what === 'high' ? 'highest' : 'largest'} of ${count}`;
}

/** The period of a rate of growth without the one that it is set against. */
function withoutBase(year: string): string {
  return year.replace(/ on .+$/, '');
}

/** From when to when something changed; of a part of a year to the same part of the next, on a year earlier. */
function changeInWords(from: string, year: string): string {
  const next = from.replaceAll(/\d{4}/g, (found) => String(Number(found) + 1));
  if (next !== year) return `between ${from} and ${year}`;
  return from.length > 4 ? `in ${year} on a year earlier` : `in ${year}`;
}

/** What is said of some economies that are compared: in the group that they are, or of them by name or number. */
function ofSet({ list, place, count }: HeadlineOfMost['set'], body: string): readonly string[] {
  return place === null ? [`of ${list}, ${body}`, `of ${count} economies, ${body}`] : [`in ${place}, ${body}`];
}

/** Who can't be told from the one that is named, by the digits that are printed. */
function levelClause(level: string | null): string {
  return level === null ? '' : `, level with ${level}`;
}

/** Among the members of a group that stands for them, or all partners. */
function amongPartners(partner: string): string {
  return partner === 'the world' ? 'over all partners' : `in ${partner}`;
}

/** What a number is about and its time, where it has one. */
function dated(subject: string, period: string): string {
  return period === '' ? subject : `${subject}, ${period}`;
}

function inGoods(goods: string | null = null): string {
  return goods === null ? '' : ` in ${goods}`;
}

function outcomeEnding(outcome: AgreementParts['outcome']): string {
  return {
    agrees: '',
    'within-rounding': '; the difference is rounding in the quoted figures',
    'another-figure': '',
    differs: '; they differ',
    'not-independent': ', taken from the study itself',
  }[outcome];
}
