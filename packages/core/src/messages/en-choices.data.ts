import { joinedList, uncapitalisedFirst } from './english-words.ts';
import type { NameAndUnit, Named, NoticeOfName } from './parts/message-parts.ts';

/** The trade in which goods are sought. */
interface TradeOfGoods {
  readonly reporter: string;
  readonly partners: string;
}

/** English: why choices of a view don't go together, what was changed, and what was noticed in an address. Apart from what views say. */
export const enChoices = {
  'notice.unknown-name': ({ parameter, value, nearest, known }: NoticeOfName) =>
    `There is no ${parameter} “${value}”. ${nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : `Known: ${known}.`}`,
  'notice.invalid-parameter': ({ parameter, value, expected }: { parameter: string; value: string; expected: string }) =>
    `“${value}” does not fit “${parameter}”: it takes ${expected}.`,
  'notice.repeated-list': ({ parameter }: { parameter: string }) =>
    `“${parameter}” stands more than once; what it lists was read together.`,
  'notice.repeated': ({ parameter, value }: { parameter: string; value: string }) =>
    `“${parameter}” stands more than once; “${value}”, the first, was read.`,
  'notice.years-swapped': ({ from, to }: { from: string; to: string }) =>
    `The years stood the other way round, and were read as ${from}–${to}.`,
  'notice.months-meant': 'The years were given by months, so each month is shown.',
  'notice.unpaired-months': 'Months belong to a series of months; whole years are shown.',
  'notice.unpaired-method': 'A method belongs to a reconciled record, and was left out.',
  'notice.unpaired-level': 'A breakdown by product needs a level of a nomenclature, and was left out.',
  'notice.unpaired-products': 'Goods are listed, so that their breakdown by level was left out.',
  'notice.unpaired-index-year': 'An index year belongs to an index, and was left out.',
  'notice.more': ({ count }: { count: string }) => `${count} more parts of the address were left out.`,
  'fault.measure.unit': ({ one, other }: { one: string; other: string }) => `“${one}” and “${other}” have no unit in common.`,
  'fault.measure.goods-alone': ({ measure }: { measure: string }) =>
    `“${measure}” is of goods: it takes a list of them, or all one by one.`,
  'fault.measure.over-goods': ({ measure }: { measure: string }) =>
    `“${measure}” is counted over all the goods of a level, and stands with no measure of another kind.`,
  'fault.partners.world': ({ measure }: { measure: string }) => `“${measure}” is of the exports to the world.`,
  'fault.partners.group': ({ measure }: { measure: string }) => `“${measure}” is of two economies, and of no group.`,
  'fault.record.each-own': ({ measure }: { measure: string }) => `“${measure}” is read from each economy’s own record.`,
  'fault.reporter.group': ({ reporter }: { reporter: string }) => `${reporter} is a group: its members report, it does not.`,
  'fault.reporter.held': ({ reporter, measure }: { reporter: string; measure: string }) =>
    `The data hold nothing of “${measure}” with ${reporter} as reporter.`,
  'fault.partners.none': 'A view needs a partner.',
  'fault.partners.itself': ({ reporter }: { reporter: string }) => `${reporter} is the reporter, and no partner of its own.`,
  'fault.partners.contains': ({ group, reporter }: { group: string; reporter: string }) =>
    `${group} and ${reporter}, the reporter, have members in common.`,
  'fault.partners.single': ({ measure, partner }: { measure: string; partner: string }) =>
    `“${measure}” is of trade spread over a group; ${partner} is a single partner.`,
  'fault.partners.held': ({ measure, reporter, partner }: Named & { measure: string }) =>
    `The data hold nothing of “${measure}” for ${reporter} with ${partner}.`,
  'fault.products.measure': ({ measure }: { measure: string }) => `“${measure}” is of all goods together.`,
  'fault.products.held': ({ goods, reporter, partners }: TradeOfGoods & { goods: string }) =>
    `The data hold no figures of “${goods}” in the trade of ${reporter} with ${partners}.`,
  'fault.level.held': ({ reporter, partners }: TradeOfGoods) => `The data hold no such goods in the trade of ${reporter} with ${partners}.`,
  'fault.indicator.unknown': ({ id, nearest }: { id: string; nearest: readonly string[] }) =>
    `There is no indicator “${id}”.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`}`,
  'fault.indicator.no-year': ({ indicator }: { indicator: string }) => `“${indicator}” has no figures of years or of parts of them.`,
  'fault.indicator.unit': ({ one, other }: { one: NameAndUnit; other: NameAndUnit }) =>
    `“${one.name}” is in ${one.unit}, “${other.name}” in ${other.unit}: a view has one unit.`,
  'fault.economies.none': 'A view needs an economy.',
  'fault.economies.held': ({ indicator, economy }: { indicator: string; economy: string }) =>
    `The data hold nothing of “${indicator}” for ${economy}.`,
  'fault.economies.no-sum': ({ indicator, economy }: { indicator: string; economy: string }) =>
    `“${indicator}” makes no sum over the members of ${economy}, and no figure of its own is held.`,
  'fault.years.editions': ({ years }: { years: readonly string[] }) => `The figures held are of ${joinedList(years)}.`,
  'fault.vintage.levels': 'A level is dated by the day on which it was reached, whenever that became known.',
  'fault.indicator.levels': ({ indicator }: { indicator: string }) => `The levels of “${indicator}” stand in a view of their own.`,
  'fault.vintage.indicator-first': 'Indicators are read in their newest release, or as known on a date.',
  'fault.transform.goods': 'Goods have no contribution to the growth of the trade with partners.',
  'fault.transform.one-product': 'One product alone has no rank.',
  'fault.transform.ranked': ({ indicator }: { indicator: string; unit: string }) => `“${indicator}” is a rank already.`,
  'fault.transform.no-growth': ({ indicator, unit }: { indicator: string; unit: string }) =>
    `“${indicator}” (${unit}) is no amount, so that its growth means nothing.`,
  'fault.transform.one-economy': 'One economy alone has no rank among the listed.',
  'fault.transform.no-whole-year':
    'An index of parts of years is set on the mean month of a year, and no year has figures of its twelve months.',
  'fault.transform.no-year-before': 'Growth is that of one year on the year before, and no two years running have figures.',
  'fault.chart.one-year': 'One year makes no line.',
  'fault.years.held': ({ first, last, isOne }: { first: string; last: string; isOne: boolean }) =>
    isOne ? `The data hold figures for this in ${first} alone.` : `The data hold figures for this from ${first} to ${last}.`,
  'fault.frequency.measure': ({ measure }: { measure: string }) => `“${measure}” is counted by the year.`,
  'fault.frequency.indicator': ({ indicator, by }: { indicator: string; by: string }) => `“${indicator}” is not held ${by}.`,
  'fault.frequency.held': ({ reporter }: { reporter: string }) => `The data hold no parts of years of this trade of ${reporter}.`,
  'fault.transform.rolling-year': 'Twelve months are summed in a series of months.',
  'fault.transform.rolling-ratio': ({ measure }: { measure: string }) => `“${measure}” does not add up over months.`,
  'fault.transform.yearly': 'This is counted over whole years.',
  'fault.transform.index-to-date': 'An index needs periods of one length.',
  'fault.record.own': ({ measure }: { measure: string }) => `“${measure}” is read from the partner’s own record.`,
  'fault.record.one-recorder': ({ recorder }: { recorder: string }) =>
    `Both records of this are of one recorder, ${recorder}, and go by one name.`,
  'fault.record.quantity': 'Quantities are those of one record: no method makes one of two.',
  'fault.record.model': 'A gravity model rests on the records of the exporters.',
  'fault.record.every-partner': 'Concentration over every partner is counted in the reporter’s own record.',
  'fault.record.no-reporter': ({ reporter }: { reporter: string }) => `The data hold no record of ${reporter} that covers this.`,
  'fault.record.no-partner': ({ reporter }: { reporter: string }) =>
    `The data hold no partner’s record that covers this trade with ${reporter}.`,
  'fault.vintage.before': ({ first }: { first: string }) => `Nothing of the data was known before ${first}.`,
  'fault.transform.levels': ({ indicator }: { indicator: string; unit: string }) =>
    `The levels of “${indicator}” are steps: they are shown as they are.`,
  'fault.transform.quantity': 'Shares are those of values: of all goods together no quantity is recorded.',
  'fault.transform.no-sum': ({ measure }: { measure: string }) =>
    `“${measure}” makes no sum over partners, so that there is no share in it.`,
  'fault.transform.per-partner': 'Amounts per head or of GDP make no sum over partners.',
  'fault.transform.signed': ({ measure }: { measure: string }) => `“${measure}” can be below zero, where growth means nothing.`,
  'fault.transform.one-partner': 'One partner alone has no share, rank or contribution among the listed.',
  'fault.transform.overlap': 'An economy would count twice: by itself and in a group.',
  'fault.transform.world': 'The world is the whole of which this would be the share.',
  'fault.transform.years': ({ least }: { least: string }) => `This needs at least ${least} years.`,
  'fault.index-year.held': ({ first, last }: { first: string; last: string }) =>
    `The index year has no figures: they run from ${first} to ${last}.`,
  'fault.chart.levels': 'Levels are steps, drawn on a timeline.',
  'fault.chart.timeline': 'A timeline is for levels that economies reach.',
  'fault.chart.break': 'A year as a result has no height; it stands in the table.',
  'fault.chart.rank': 'Ranks are drawn as lines that cross.',
  'fault.chart.no-rank': 'This form draws places in an order: it goes with ranks.',
  'fault.chart.one-point': 'One number for each partner makes no line.',
  'fault.chart.no-sum': 'These numbers make no sum, so that they cannot stand on one another.',
  'fault.chart.both': 'Two records of one thing make no sum.',
  'fault.chart.overlap': 'An economy would count twice: by itself and in a group.',
  'fault.chart.goods-twice': ({ one, other, codes }: { one: string; other: string; codes: readonly string[] }) =>
    `“${one}” and “${other}” hold the same goods (${codes.length > 3 ? `${codes.slice(0, 3).join('; ')} and ${codes.length - 3} more` : codes.join('; ')}), which would count twice.`,
  'fault.chart.nomenclatures': ({ one, other }: { one: string; other: string }) =>
    `“${one}” and “${other}” are of unlike nomenclatures, and may hold the same goods.`,
  'fault.chart.one-side': 'Nothing would stand below zero: that takes exports and imports, a balance, or contributions to growth.',
  'fault.chart.signed': 'Numbers below zero have no area.',
  'fault.chart.one-period': 'A slope joins two periods; here is one.',
  'fault.chart.slopes': ({ count }: { count: string }) => `${count} lines between two periods would be too many to tell apart.`,
  'fault.chart.colours': ({ count }: { count: string }) => `${count} colours would be too many to tell apart.`,
  'fault.chart.one-dot': 'Dots compare several economies.',
  'fault.chart.rows': ({ count }: { count: string }) => `${count} rows would be too many to read.`,
  'fault.chart.one-panel': 'Panels compare several series; here is one.',
  'fault.chart.one-part': 'A whole of one part has nothing to compare.',
  'fault.chart.few-cells': 'A table of colours is for at least three series over at least three periods.',
  'fault.chart.columns': ({ count }: { count: string }) => `${count} columns would be too thin to tell apart.`,
  'fault.events.no-axis': 'Events are marked on charts over years.',
  'change.to-usual': ({ reason }: { reason: string }) => `${reason} Shown is the usual view.`,
  'change.of-view': ({ reason, shown }: { reason: string; shown: string }) => `${reason} Shown: ${shown}.`,
  'topic.economy': 'Economy',
  'topic.prices': 'Prices',
  'topic.trade': 'Trade',
  'topic.products': 'Goods',
  'topic.trade-policy': 'Trade policy',
  'topic.facilitation': 'Borders and logistics',
  'topic.connectivity': 'Transport',
  'topic.energy': 'Energy',
  'topic.e-commerce': 'Internet and e-commerce',
  'topic.investment': 'Investment',
  'topic.debt': 'Debt',
  'topic.risk': 'Risk',
  'topic.geography': 'Geography',
  'topic.none': 'Others',
  'choice.goods.sets': 'Named groups',
  'choice.goods.others': 'Other goods on record',
  'choice.goods.level': ({ nomenclature, level }: { nomenclature: string; level: string }) =>
    `${nomenclature} ${uncapitalisedFirst(level)}`,
  'choice.all-goods': 'all goods together',
  'choice.level': ({ level }: { level: string }) => `goods by ${level}`,
  'choice.record.reporter': 'the reporter’s record',
  'choice.record.partner': 'the partners’ record',
  'choice.record.both': 'both records',
  'choice.record.reconciled': 'a reconciled record',
  'choice.factor': ({ factor }: { factor: string }) => `a CIF/FOB factor of ${factor}`,
  'choice.vintage.first': 'as first published',
  'choice.vintage.latest': 'the latest revision',
  'choice.money.usd': 'US dollars',
  'choice.money.cny': 'yuan',
  'choice.money.usd-constant': 'constant dollars',
  'choice.money.per-head': 'dollars per head',
  'choice.money.of-gdp': 'per cent of the partner’s GDP',
  'choice.index-year': ({ year }: { year: string }) => `${year} as index year`,
  'choice.chart.line': 'lines',
  'choice.chart.area': 'areas',
  'choice.chart.column': 'columns',
  'choice.chart.stacked-column': 'stacked columns',
  'choice.chart.diverging-column': 'columns above and below zero',
  'choice.chart.small-multiples': 'small multiples',
  'choice.chart.slope': 'slopes between two periods',
  'choice.chart.bump': 'ranks over time',
  'choice.chart.dot': 'dots',
  'choice.chart.heat-table': 'a table of colours',
  'choice.chart.treemap': 'a treemap',
  'choice.chart.timeline': 'a timeline',
  'choice.chart.table': 'a table',
  'choice.events.0': 'no events',
  'choice.events.1': 'events',
  'fault.chart.no-outline': ({ economies }: { economies: string }) => `There is no outline to draw of ${economies}.`,
  'fault.chart.one-measure': 'A map has one number for each economy.',
  'choice.chart.map': 'a map',
  'fault.view.no-figure': 'The data hold no figure for this as it was asked.',
  'choice.frequency.year': 'by year',
  'choice.frequency.half-year': 'by half-year',
  'choice.frequency.quarter': 'by quarter',
  'choice.frequency.month': 'by month',
  'choice.frequency.year-to-date': 'year to date, month by month',
} as const;
