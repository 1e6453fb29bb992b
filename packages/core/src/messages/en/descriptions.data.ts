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
  TargetInShort,
  TargetParts,
  TargetReached,
} from '../parts/message-parts.ts';
import { capitalised, joinedList, numberWord, ofGoods, ordinalEnding, possessive } from './words.ts';

/** English: a point of a view, and what conclusions rest on, in words. Apart from what views say. */
export const enDescriptions = {
  'table.valuation': 'Valuation',
  'sources.labels': '; ',
  'sources.releases': ({ count, from, to }: { count: number; from: string; to: string }) => `${count} editions, ${from} to ${to}`,
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
  'target.vintage.first': 'as first published',
  'target.vintage.latest': 'as revised',
  'target.headline': ({ name, target, due, record, first, latest, newest }: TargetInShort) => {
    const aim = `${target}, the target for ${due},`;
    const by = `by ${record}`;
    if (first === null && latest === null) return `${capitalised(name)} had not reached ${aim} by ${newest} (${record})`;
    if (first === latest) return `${capitalised(name)} reached ${aim} in ${latest}, ${by}, first published and revised`;
    if (first === null) return `${capitalised(name)} reached ${aim} in ${latest} ${by} as revised, but not by ${newest} as first published`;
    return `${capitalised(name)} reached ${aim} in ${first} ${by} as first published, and ${latest === null ? `not by ${newest}` : `in ${latest}`} as revised`;
  },
  'target.untold-headline': ({ name, target, due, reason }: { name: string; target: string; due: string; reason: string }) =>
    `We can’t say whether ${name} reached ${target}, the target for ${due}: ${reason}`,
  'target.reached': ({ record, vintage, name, target, due, year, amount, isLate, newest }: TargetReached) => {
    const late = isLate ? `, after the due year ${due}` : '';
    const since =
      newest === null
        ? ''
        : `. In ${newest.year} it was ${newest.amount}, ${newest.distance} ${newest.isOver ? 'above' : 'below'} the target`;
    return `By ${record} ${vintage}, ${name} reached ${target} in ${year}${late}, at ${amount}${since}`;
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
    `By ${record} ${vintage}, ${name} had not reached ${target} by ${year}, at ${amount}. To reach it in ${due}, it would have to grow by ${rate} a year`,
  'target.missed': ({ record, vintage, name, target, due, year, amount }: TargetParts & { year: string; amount: string }) =>
    `By ${record} ${vintage}, ${name} had not reached ${target} by ${year}, at ${amount}. It was due in ${due}`,
  'target.untold': ({ record, vintage, name, year, reason }: Omit<TargetParts, 'target'> & { year: string; reason: string }) =>
    `By ${record} ${vintage}, we have no figure for ${name} from ${year} on: ${reason}`,
  'target.when-set': ({
    name,
    year,
    amount,
    target,
    due,
    rate,
  }: Omit<TargetParts, 'record' | 'vintage'> & { year: string; amount: string; rate: string }) =>
    `In ${year}, the last full year before the target was set, ${name} was ${amount}. To reach ${target} in ${due}, it had to grow by ${rate} a year`,
  'target.in-yuan': ({ amount, year }: { amount: string; year: string }) => `At the average rate of ${year} the target is ${amount}`,
  'target.no-rate': ({ year, reason }: { year: string; reason: string }) => `We can’t convert the target at the rate of ${year}: ${reason}`,
  'scenario.cost': ({ name, amount, year, cuts, elasticity, levels, changes }: CostScenarioInWords) =>
    `If costs fell by between ${cuts[0]} and ${cuts[1]}, with an elasticity of ${elasticity}, ${name}, ${amount} in ${year}, would reach between ${levels[0]} and ${levels[1]}: ${changes[0]} to ${changes[1]} more`,
  'scenario.growth': ({ name, economy, amount, from, to, rates, levels }: GrowthScenarioInWords) =>
    `With growth of ${rates[0]} to ${rates[1]} a year from ${from}, the ${name}${economy === null ? '' : ` of ${economy}`}, ${amount} in ${from}, would reach between ${levels[0]} and ${levels[1]} in ${to}`,
  'specification.record.reporter': ({ reporter }: { reporter: string }) => `${possessive(reporter)} figures`,
  'specification.record.partner': (_parts: { reporter: string }) => 'the partners’ figures',
  'specification.record.reconciled': ({ method }: { method: string }) => `reconciled by ${method}`,
  'specification.filled': ({ label }: { label: string }) => `${label}, gaps filled from the other side`,
  'specification.at-factor': ({ label, factor }: { label: string; factor: string }) => `${label} at a CIF/FOB factor of ${factor}`,
  'specification.vintage': ({ label, date }: { label: string; date: string }) => `${label}, ${date}`,
  'specification.counts': ({ survives, flips, undecided, of }: OutcomeCounts) =>
    `Of ${of} ways to read the figures, ${survives} agree, ${flips} disagree and ${undecided} can’t say.`,
  'specification.survives-in': ({ names }: { names: readonly string[] }) => `It holds with ${names.join('; ')}.`,
  'specification.flips-in': ({ names }: { names: readonly string[] }) => `It fails with ${names.join('; ')}.`,
  'specification.undecided-in': ({ names }: { names: readonly string[] }) => `We can’t say with ${names.join('; ')}.`,
  'specification.range': ({ lowest, highest }: { lowest: string; highest: string }) => `The range is ${lowest} to ${highest}.`,
  'conclusion.surplus-every-year.name': 'a surplus in every year',
  'conclusion.order-of-partners.name': 'the order of the partners',
  'conclusion.growth-of-total.name': 'the growth of total trade',
  'conclusion.rank-of-partner.name': 'the rank of a partner',
  'conclusion.untold': ({ name, reason }: { name: string; reason: string }) => `We can’t say for ${name}: ${reason}`,
  'conclusion.surplus-every-year': ({ reporter, partner, from, to, except }: ConclusionParts & { except: readonly string[] }) =>
    `${reporter} ran a surplus with ${partner} in every year from ${from} to ${to}${except.length === 0 ? '' : ` except ${joinedList(except)}`}`,
  'conclusion.order-of-partners': ({ reporter, to, names }: ConclusionParts & { names: readonly string[] }) =>
    `${possessive(reporter)} largest trading partners in ${to} were, in order, ${joinedList(names)}`,
  'conclusion.growth-of-total': ({ reporter, partner, from, to, grew }: ConclusionParts & { grew: boolean }) =>
    `${possessive(reporter)} total trade with ${partner} ${grew ? 'grew' : 'did not grow'} from ${from} to ${to}`,
  'conclusion.rank-of-partner': ({ reporter, partner, to, member, place }: ConclusionParts & { member: string; place: string }) =>
    `${member} was ${place}${ordinalEnding(place)} by total trade among ${possessive(reporter)} partners in ${partner} in ${to}`,
  'discrepancy.explained-by.transit': 'transit and re-export',
  'discrepancy.explained-by.timing': 'shipping time',
  'discrepancy.explained-by.consignment': 'different country rules',
  'discrepancy.explained-by.incomplete': 'incomplete reports',
  'discrepancy.explained-by.unrecorded': 'undervalued or unseen trade',
  'discrepancy.explain.transit':
    'Transit and re-export: one side counts goods that are only passing through on their way to another country.',
  'discrepancy.explain.timing': 'Shipping time: goods leave in one year and arrive in the next.',
  'discrepancy.explain.consignment':
    'Different country rules: one side records where goods were made, the other where they were sent from.',
  'discrepancy.explain.incomplete': 'Incomplete reports, and figures revised on one side only.',
  'discrepancy.explain.unrecorded': 'Trade that one customs service values lower or does not see. No source measures any of these reasons.',
  'discrepancy.records': ({ flow, reporter, partner, own, mirror, difference, ratio, year, goods }: DiscrepancyInWords) =>
    flow === 'export'
      ? `In ${year} ${reporter} recorded ${own} of exports${ofGoods(goods)} to ${partner}; ${partner} recorded ${mirror} of imports from ${reporter}. The gap is ${difference}, a ratio of ${ratio}.`
      : `In ${year} ${reporter} recorded ${own} of imports${ofGoods(goods)} from ${partner}; ${partner} recorded ${mirror} of exports to ${reporter}. The gap is ${difference}, a ratio of ${ratio}.`,
  'discrepancy.made-of': ({ factor, valuation, rest }: { factor: string; valuation: string; rest: string }) =>
    `Freight and insurance, at a CIF/FOB factor of ${factor}, come to ${valuation}. Without them, the gap is ${rest}.`,
  'discrepancy.rounding': ({ amount }: { amount: string }) => `Rounding could account for up to ${amount}.`,
  'discrepancy.one-sided': ({ reason }: { reason: string }) => `We can’t compare both sides: ${reason}.`,
  'discrepancy.incomplete': ({ partner, years }: { partner: string; years: string }) =>
    `One of ${possessive(partner)} reports for ${years} is incomplete. We don’t use its figure or draw it as a fall.`,
  'discrepancy.title': 'What the gap is made of',
  'discrepancy.ratios': 'The reporter’s figure divided by the partner’s',
  'discrepancy.difference': 'Gap',
  'discrepancy.ratio': 'Ratio',
  'discrepancy.valuation': ({ factor }: { factor: string }) => `Freight and insurance at ${factor}`,
  'discrepancy.rest': 'Unexplained',
  'discrepancy.log-gap': 'Log gap',
  'discrepancy.mirrorDiscrepancy': 'Discrepancy',
  'discrepancy.part': ({ part, series }: { part: string; series: string }) => `${part}: ${series}`,
  'point.record.reporter': ({ recorder }: { recorder: string }) => `${possessive(recorder)} figures`,
  'point.record.partner': ({ recorder }: { recorder: string }) => `${possessive(recorder)} figures`,
  'point.record.partners': (_parts: { recorder: string }) => 'the partners’ figures',
  'point.record.reconciled': (_parts: { recorder: string }) => 'reconciled from both sides’ figures',
  'point.record.from-the-paper': ({ record }: { record: string }) => `from the paper, not from ${record}`,
  'point.record.in-part-from-the-paper': ({ record }: { record: string }) => `${record}, partly from the paper`,
  'point.record.turnover-less-other-flow': ({ record }: { record: string }) =>
    `${record}, worked out as published total trade minus the other flow`,
  'point.record.in-part-turnover-less-other-flow': ({ record }: { record: string }) =>
    `${record}, partly worked out as published total trade minus the other flow`,
  'joint.alike': ({ name, partners }: { name: string; partners: readonly string[] }) => `${name}, also ${joinedList(partners)}`,
  'joint.change': ({ series, period, from, to }: { series: readonly string[]; period: string; from: string; to: string }) =>
    `${joinedList(series)}: figures from ${to} since ${period}, before that from ${from}`,
  'joint.nomenclature': ({ series, period, from, to }: { series: readonly string[]; period: string; from: string; to: string }) =>
    `${joinedList(series)}: product codes of ${to} since ${period}, before that of ${from}`,
  'describe.band': ({ of, lowest, by, highest, and, year, methods, all }: BandInWords) =>
    capitalised(`${of} in ${year}: between ${lowest} (${by}) and ${highest} (${and}) by ${someMethods(methods, all)} of reconciliation.`),
  'describe.band-of-equals': ({ of, lowest, year, methods, all }: BandOfMethods) =>
    capitalised(`${of} in ${year}: ${lowest} by ${someMethods(methods, all)} of reconciliation.`),
  'describe.band-of-one': ({ of, lowest, by, year, all }: BandOfMethods) =>
    capitalised(`${of} in ${year}: ${lowest} (${by}), the only one of ${numberWord(all)} methods of reconciliation with a figure.`),
} as const;

function someMethods(methods: number, all: number): string {
  return methods === all ? `all ${numberWord(all)} methods` : `${numberWord(methods)} of the ${numberWord(all)} methods`;
}
