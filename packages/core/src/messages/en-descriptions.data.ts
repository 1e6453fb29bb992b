import { capitalised, joinedList, numberWord, ofGoods, ordinalEnding, possessive } from './english-words.ts';
import type {
  BandInWords,
  BandOfMethods,
  ConclusionParts,
  CostScenarioInWords,
  DiscrepancyInWords,
  GrowthScenarioInWords,
  IndicatorPointParts,
  OutcomeCounts,
  PointChange,
  PointParts,
  StepsInWords,
  TargetInShort,
  TargetParts,
  TargetReached,
} from './parts/message-parts.ts';

/** English: a point of a view, the steadiness of a series, and what conclusions rest on, in words. Apart from what views say. */
export const enDescriptions = {
  'point.value': ({ series, period, amount, record }: PointParts) => `${series}, ${period}: ${amount}; ${record}.`,
  'point.rise': ({ series, period, amount, record, ratio, before }: PointChange) =>
    `${series}, ${period}: ${amount}, ${ratio} more than in ${before}; ${record}.`,
  'point.fall': ({ series, period, amount, record, ratio, before }: PointChange) =>
    `${series}, ${period}: ${amount}, ${ratio} less than in ${before}; ${record}.`,
  'point.computed': ({ subject, amount }: { subject: string; amount: string }) => `${subject}: ${amount}.`,
  'point.indicator': ({ series, period, amount, bounds, change, publishers }: IndicatorPointParts) => {
    const between = bounds === null ? '' : `, between ${bounds.lower} and ${bounds.upper}`;
    const on = change === null ? '' : `, ${change.ratio} ${change.rose ? 'more' : 'less'} than in ${change.before}`;
    return `${series}, ${period}: ${amount}${between}${on}${publishers.length === 0 ? '' : `; ${joinedList(publishers)}`}.`;
  },
  'point.indicator-missing': ({ series, period, reason }: { series: string; period: string; reason: string }) =>
    `${series}, ${period}: no figure (${reason}).`,
  'point.missing': ({ series, period, reason, record }: { series: string; period: string; reason: string; record: string }) =>
    `${series}, ${period}: no figure (${reason}); ${record}.`,
  'steadiness.steady': (parts: StepsInWords) =>
    `${capitalised(parts.name)} rose from ${parts.firstAmount} in ${parts.from} to ${parts.lastAmount} in ${parts.to}, and fell in no year`,
  'steadiness.rose': (parts: StepsInWords) =>
    `${capitalised(parts.name)} rose from ${parts.firstAmount} in ${parts.from} to ${parts.lastAmount} in ${parts.to}, but not steadily, falling in ${parts.years}`,
  'steadiness.fell': (parts: StepsInWords) =>
    `${capitalised(parts.name)} fell from ${parts.firstAmount} in ${parts.from} to ${parts.lastAmount} in ${parts.to}, falling in ${parts.years}`,
  'steadiness.fall': ({ year, amount, ratio }: { year: string; amount: string; ratio: string }) => `${year}: down ${ratio} to ${amount}`,
  'steadiness.fall-to': ({ year, amount }: { year: string; amount: string }) => `${year}: down to ${amount}`,
  'target.vintage.first': 'in the first figures held',
  'target.vintage.latest': 'in the figures as they stand now',
  'target.headline': ({ name, target, due, record, first, latest, newest }: TargetInShort) => {
    const aim = `${target}, the target for ${due},`;
    if (first === null && latest === null) return `${capitalised(name)} had not reached ${aim} by ${newest}, by ${record}`;
    if (first === latest) return `${capitalised(name)} reached ${aim} in ${latest}, by ${record}, whether as first published or as revised`;
    if (first === null)
      return `${capitalised(name)} reached ${aim} in ${latest} by ${record} as revised, and as first published not by ${newest}`;
    return `${capitalised(name)} reached ${aim} in ${first} by ${record} as first published, and as revised ${latest === null ? `not by ${newest}` : `in ${latest}`}`;
  },
  'target.untold-headline': ({ name, target, due, reason }: { name: string; target: string; due: string; reason: string }) =>
    `Whether ${name} reached ${target}, the target for ${due}, cannot be told: ${reason}`,
  'target.reached': ({ record, vintage, name, target, due, year, amount, isLate, newest }: TargetReached) => {
    const late = isLate ? `, after ${due}, in which it was due` : '';
    const since =
      newest === null
        ? ''
        : `; in ${newest.year} it stood at ${newest.amount}, ${newest.distance} ${newest.isOver ? 'above' : 'below'} the target`;
    return `By ${record}, ${vintage}, ${name} reached ${target} in ${year}${late}, at ${amount}${since}`;
  },
  'target.open': ({
    record,
    vintage,
    name,
    target,
    due,
    year,
    amount,
    rate,
  }: TargetParts & { year: string; amount: string; rate: string }) =>
    `By ${record}, ${vintage}, ${name} had not reached ${target} by ${year}, at ${amount}; to reach it in ${due} it would have to grow by ${rate} a year`,
  'target.missed': ({ record, vintage, name, target, due, year, amount }: TargetParts & { year: string; amount: string }) =>
    `By ${record}, ${vintage}, ${name} had not reached ${target} by ${year}, at ${amount}; it was due in ${due}`,
  'target.untold': ({ record, vintage, name, year, reason }: Omit<TargetParts, 'target'> & { year: string; reason: string }) =>
    `By ${record}, ${vintage}, nothing can be told of ${name} from ${year} on: ${reason}`,
  'target.when-set': ({
    name,
    year,
    amount,
    target,
    due,
    rate,
  }: Omit<TargetParts, 'record' | 'vintage'> & { year: string; amount: string; rate: string }) =>
    `In ${year}, the last whole year before the target was set, ${name} stood at ${amount}; to reach ${target} in ${due} it had to grow by ${rate} a year`,
  'target.in-yuan': ({ amount, year }: { amount: string; year: string }) => `At the average rate of ${year} the target is ${amount}`,
  'target.no-rate': ({ year, reason }: { year: string; reason: string }) =>
    `What the target is at the rate of ${year} cannot be told: ${reason}`,
  'scenario.cost': ({ name, amount, year, cuts, elasticity, levels, changes }: CostScenarioInWords) =>
    `If its costs fell by between ${cuts[0]} and ${cuts[1]} and it answered with an elasticity of ${elasticity}, ${name}, ${amount} in ${year}, would come to between ${levels[0]} and ${levels[1]}: ${changes[0]} to ${changes[1]} more`,
  'scenario.growth': ({ name, economy, amount, from, to, rates, levels }: GrowthScenarioInWords) =>
    `At growth of ${rates[0]} to ${rates[1]} a year from ${from} on, the ${name}${economy === null ? '' : ` of ${economy}`}, ${amount} in ${from}, would come to between ${levels[0]} and ${levels[1]} in ${to}`,
  'specification.record.reporter': ({ reporter }: { reporter: string }) => `${possessive(reporter)} record`,
  'specification.record.partner': (_parts: { reporter: string }) => 'the partners’ records',
  'specification.record.reconciled': ({ method }: { method: string }) => `reconciled by ${method}`,
  'specification.filled': ({ label }: { label: string }) => `${label}, absences filled from the other side`,
  'specification.at-factor': ({ label, factor }: { label: string; factor: string }) => `${label} at a CIF/FOB factor of ${factor}`,
  'specification.vintage': ({ label, date }: { label: string; date: string }) => `${label}, ${date}`,
  'specification.counts': ({ survives, flips, undecided, of }: OutcomeCounts) =>
    `Of ${of} ways to read the records, ${survives} agree, ${flips} contradict it, and in ${undecided} it cannot be told.`,
  'specification.survives-in': ({ names }: { names: readonly string[] }) => `It holds in: ${names.join('; ')}.`,
  'specification.flips-in': ({ names }: { names: readonly string[] }) => `It fails in: ${names.join('; ')}.`,
  'specification.undecided-in': ({ names }: { names: readonly string[] }) => `It cannot be told in: ${names.join('; ')}.`,
  'specification.range': ({ lowest, highest }: { lowest: string; highest: string }) => `It runs from ${lowest} to ${highest}.`,
  'conclusion.surplus-every-year.name': 'a surplus in every year',
  'conclusion.order-of-partners.name': 'the order of the partners',
  'conclusion.growth-of-total.name': 'the growth of total trade',
  'conclusion.rank-of-partner.name': 'the place of a partner',
  'conclusion.untold': ({ name, reason }: { name: string; reason: string }) => `${capitalised(name)} cannot be told: ${reason}`,
  'conclusion.surplus-every-year': ({ reporter, partner, from, to, except }: ConclusionParts & { except: readonly string[] }) =>
    `${reporter} ran a surplus with ${partner} in every year from ${from} to ${to}${except.length === 0 ? '' : ` but ${joinedList(except)}`}`,
  'conclusion.order-of-partners': ({ reporter, to, names }: ConclusionParts & { names: readonly string[] }) =>
    `${possessive(reporter)} partners by total trade in ${to} were, in this order, ${joinedList(names)}`,
  'conclusion.growth-of-total': ({ reporter, partner, from, to, grew }: ConclusionParts & { grew: boolean }) =>
    `${possessive(reporter)} total trade with ${partner} ${grew ? 'grew' : 'did not grow'} from ${from} to ${to}`,
  'conclusion.rank-of-partner': ({ reporter, partner, to, member, place }: ConclusionParts & { member: string; place: string }) =>
    `${member} was ${place}${ordinalEnding(place)} by total trade among ${possessive(reporter)} partners in ${partner} in ${to}`,
  'discrepancy.explained-by.transit': 'transit and re-export',
  'discrepancy.explained-by.timing': 'time',
  'discrepancy.explained-by.consignment': 'origin against consignment',
  'discrepancy.explained-by.incomplete': 'incomplete reports',
  'discrepancy.explained-by.unrecorded': 'trade valued lower or not seen',
  'discrepancy.explain.transit':
    'Transit and re-export: goods declared for one economy that travel on to another, which one side counts and the other does not.',
  'discrepancy.explain.timing': 'Time: goods that leave in one year and arrive in the next.',
  'discrepancy.explain.consignment':
    'Origin against consignment: one side records where goods were made, the other where they were sent from.',
  'discrepancy.explain.incomplete': 'Reports that lack parts, and figures revised on one side only.',
  'discrepancy.explain.unrecorded':
    'Trade that one customs service values lower, or does not see at all. No source puts a number to any of these, so none stands here.',
  'discrepancy.records': ({ flow, reporter, partner, own, mirror, difference, ratio, year, goods }: DiscrepancyInWords) =>
    flow === 'export'
      ? `In ${year} ${reporter} recorded ${own} of exports${ofGoods(goods)} to ${partner}, and ${partner} ${mirror} of imports from ${reporter}: a difference of ${difference}, a ratio of ${ratio}.`
      : `In ${year} ${reporter} recorded ${own} of imports${ofGoods(goods)} from ${partner}, and ${partner} ${mirror} of exports to ${reporter}: a difference of ${difference}, a ratio of ${ratio}.`,
  'discrepancy.made-of': ({ factor, valuation, rest }: { factor: string; valuation: string; rest: string }) =>
    `Freight and insurance, at a CIF/FOB factor of ${factor}, come to ${valuation}; brought to one valuation, the two records lie ${rest} apart.`,
  'discrepancy.rounding': ({ amount }: { amount: string }) => `Rounding of quoted figures could account for up to ${amount}.`,
  'discrepancy.one-sided': ({ reason }: { reason: string }) =>
    `The two records cannot be compared, since one side has no figure: ${reason}.`,
  'discrepancy.incomplete': ({ partner, years }: { partner: string; years: string }) =>
    `A report of ${partner} for ${years} lacks parts; its figure is kept, but not taken, and never drawn as a fall.`,
  'discrepancy.title': 'The discrepancy, part by part',
  'discrepancy.ratios': 'The discrepancy: the reporter’s figure over the partner’s',
  'discrepancy.difference': 'Difference',
  'discrepancy.ratio': 'Ratio',
  'discrepancy.valuation': ({ factor }: { factor: string }) => `Valuation at ${factor}`,
  'discrepancy.rest': 'Rest',
  'discrepancy.log-gap': 'Log gap',
  'discrepancy.mirrorDiscrepancy': 'Discrepancy',
  'discrepancy.part': ({ part, series }: { part: string; series: string }) => `${part}: ${series}`,
  'point.record.reporter': ({ recorder }: { recorder: string }) => `${possessive(recorder)} record`,
  'point.record.partner': ({ recorder }: { recorder: string }) => `${possessive(recorder)} record`,
  'point.record.partners': (_parts: { recorder: string }) => 'the partners’ records',
  'point.record.reconciled': (_parts: { recorder: string }) => 'reconciled from both records',
  'point.record.from-the-paper': ({ record }: { record: string }) => `as the paper prints it, not from ${record}`,
  'point.record.in-part-from-the-paper': ({ record }: { record: string }) => `${record}, and in part as the paper prints it`,
  'point.record.turnover-less-other-flow': ({ record }: { record: string }) => `${record}: turnover as printed less the other flow`,
  'point.record.in-part-turnover-less-other-flow': ({ record }: { record: string }) =>
    `${record}, in part turnover as printed less the other flow`,
  'joint.alike': ({ name, partners }: { name: string; partners: readonly string[] }) => `${name}, likewise ${joinedList(partners)}`,
  'joint.change': ({ series, period, from, to }: { series: readonly string[]; period: string; from: string; to: string }) =>
    `${joinedList(series)}: from ${period} the figures are those of ${to}, before that those of ${from}`,
  'joint.nomenclature': ({ series, period, from, to }: { series: readonly string[]; period: string; from: string; to: string }) =>
    `${joinedList(series)}: from ${period} the codes of goods are those of ${to}, before that those of ${from}`,
  'describe.band': ({ of, lowest, by, highest, and, year, methods, all }: BandInWords) =>
    capitalised(
      `${of} in ${year}: ${someMethods(methods, all)} of reconciliation give figures, from ${lowest} (${by}) to ${highest} (${and}).`,
    ),
  'describe.band-of-equals': ({ of, lowest, year, methods, all }: BandOfMethods) =>
    capitalised(`${of} in ${year}: ${someMethods(methods, all)} of reconciliation give ${lowest} alike.`),
  'describe.band-of-one': ({ of, lowest, by, year, all }: BandOfMethods) =>
    capitalised(`${of} in ${year}: one alone of the ${numberWord(all)} methods of reconciliation gives a figure, ${lowest} (${by}).`),
  'describe.sources': ({ publishers }: { publishers: readonly { publisher: string; years: string }[] }) =>
    `Figures by publisher: ${publishers.map(({ publisher, years }) => `${publisher} for ${years}`).join('; ')}.`,
} as const;

function someMethods(methods: number, all: number): string {
  return methods === all ? `all ${numberWord(all)} methods` : `${numberWord(methods)} of the ${numberWord(all)} methods`;
}
