import type { DraftCounts, DraftElsewhere, DraftResult, Named, PhraseArithmetic, PhraseOver } from '../parts/message-parts.ts';
import type {
  ChainOfValues,
  ComparisonOfTwo,
  ComparisonOfValues,
  ComparisonParts,
  ComparisonScale,
  ComparisonSign,
  ComparisonWithText,
  LensWorking,
  NotIndependentParts,
  OutcomeCounts,
  QuotedParts,
  RoundingSensitiveParts,
  SourceSensitiveParts,
  StatementOver,
} from '../parts/statement-parts.ts';
import { capitalised, joinedList, numberWord, possessive, uncapitalisedFirst } from './words.ts';

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
  number: { '<': 'below ', '<=': 'at most ', '>': 'above ', '>=': 'at least ' },
  // a place of a higher number is the lower one
  rank: { '<': 'above ', '<=': 'no lower than ', '>': 'below ', '>=': 'no higher than ' },
  date: { '<': 'before ', '<=': 'no later than ', '>': 'after ', '>=': 'no earlier than ' },
};

/** How a value stands to another: what is stated where it holds or is open, what is so instead where it fails. */
function relationInWords({ sign, outcome, scale }: ComparisonParts): string {
  const fails = outcome === 'fails';
  if (sign === '==') return fails ? 'not ' : '';
  if (sign === '!=') return fails ? '' : 'other than ';
  if (!fails) return relations[scale][sign];
  return sign === '<' || sign === '>' ? `not ${relations[scale][sign]}` : relations[scale][sign === '<=' ? '>' : '<'];
}

/** In which records a statement fails that another leaves open, or bears out by nothing independent. */
function failsIn(others: readonly LensWorking[]): string {
  return others.length === 0 ? '' : ` It fails with ${joinedList(others.map(({ lens, working }) => `${lens} (${working})`))}.`;
}

/** English: the texts of claims, of drafts and of expressions in words. Apart from those that every view brings along. */
export const enClaims = {
  'claims.meaning.supported': 'Every set of figures that we have supports it, or those of the publisher that the text quotes.',
  'claims.meaning.supported-in-part': 'The data support a part of it. We name the part they can’t decide.',
  'claims.meaning.contradicted': 'The data contradict it, whichever side’s figures we use, first published or revised.',
  'claims.meaning.rounding-sensitive': 'Both answers are possible: the figures are rounded, or we don’t have the first published ones.',
  'claims.meaning.source-sensitive': 'It holds with some figures and fails with others.',
  'claims.meaning.not-independent': 'It holds, but our only figures or words come from the text itself or from us. They can’t confirm it.',
  'claims.meaning.not-checkable': 'The data can’t decide it. We name what would be needed.',
  'claims.record.reporter': 'the reporter’s figures',
  'claims.record.partner': 'the partner’s figures',
  'claims.vintage.first': 'as first published',
  'claims.vintage.latest': 'as revised',
  'claims.lens': ({ record, vintage }: { record: string; vintage: string }) => `${record} ${vintage}`,
  'claims.lens.otherwise': 'another published figure',
  'claims.lens.own-print': ({ publisher }: { publisher: string }) => `figures that ${publisher} published itself`,
  'claims.lens.cited': 'the cited figures',
  'claims.lenses': ({ holds, fails, undecided, missing }: OutcomeCounts) => {
    const outcomes = [
      ...(holds === 0 ? [] : [`holds with ${numberWord(holds)}`]),
      ...(fails === 0 ? [] : [`fails with ${numberWord(fails)}`]),
      ...(undecided === 0 ? [] : [`is left open by rounding with ${numberWord(undecided)}`]),
      ...(missing === 0 ? [] : [`has no data with ${numberWord(missing)}`]),
    ];
    return `Of ${numberWord(holds + fails + undecided + missing)} sets of figures it ${joinedList(outcomes)}.`;
  },
  'claims.needs.no-data': 'we found no data',
  'claims.needs.no-definition': 'it names nothing that could be measured',
  'claims.needs.causal': 'it is about causes, which trade figures alone can’t show',
  'claims.left.no-data': 'we found no data for that',
  'claims.left.no-definition': 'the text gives no measure of that',
  'claims.left.causal': 'that is about causes, which trade figures alone can’t show',
  'phrase.world-trade': ({ trade }: { trade: 'export' | 'import' }) => `world ${trade}s`,
  'phrase.turnover': ({ reporter, partner }: Named) => `the published total trade of ${reporter} and ${partner}`,
  'phrase.each-of': ({ count }: { count: string }) => `each of the ${count}`,
  'phrase.in-year': ({ what, year }: { what: string; year: string }) => `${what} in ${year}`,
  'phrase.over-years': ({ what, years }: { what: string; years: string }) => `${what}, ${years}`,
  'phrase.growth': ({ of }: { of: string }) => `the growth of ${of}`,
  'phrase.revised': ({ of }: { of: string }) => `${of} (as revised)`,
  'phrase.recorded': ({ economy, of }: { economy: string; of: string }) => `${of} by ${possessive(economy)} own figures`,
  'phrase.currency': ({ of, currency }: { of: string; currency: string }) => `${of} in ${currency === 'cny' ? 'yuan' : 'US dollars'}`,
  'phrase.quantity': ({ kind, trade }: { kind: 'weight' | 'items' | 'price_per_kg' | 'price_per_item'; trade: string }) =>
    `the ${{ weight: 'weight', items: 'number', price_per_kg: 'price of a kilogram', price_per_item: 'price of one' }[kind]} of ${trade}`,
  'phrase.previous': ({ of }: { of: string }) => `${of} the year before`,
  'phrase.rank': ({ of }: { of: string }) => `the ranks in ${of}`,
  'phrase.rank-of': ({ member, whole }: { member: string; whole: string }) => `${possessive(member)} rank in ${whole}`,
  'phrase.share': ({ part, whole }: { part: string; whole: string }) => `the share of ${part} in ${whole}`,
  'phrase.shares': ({ whole }: { whole: string }) => `the shares in ${whole}`,
  'phrase.share-of': ({ member, whole }: { member: string; whole: string }) => `${possessive(member)} share in ${whole}`,
  'phrase.number': ({ digits, suffix }: { digits: string; suffix: '' | '%' | 'k' | 'mn' | 'bn' | 'tn' }) =>
    digits + { '': '', '%': '%', k: ' thousand', mn: ' million', bn: ' billion', tn: ' trillion' }[suffix],
  'phrase.unnamed': ({ id }: { id: string }) => `‘${id}’`,
  'phrase.about': ({ of }: { of: string }) => `about ${of}`,
  'phrase.known': ({ indicator, economy }: { indicator: string; economy: string }) => `a source gives the ${indicator} for ${economy}`,
  'phrase.events': ({ kind, economy }: { kind: string; economy: string | null }) =>
    `the number of events “${kind}”${economy === null ? '' : ` in ${economy}`}`,
  'phrase.count': ({ statement, over, years }: { statement: string; over: 'years' | 'members'; years: string }) =>
    `the number of ${over === 'years' ? `years in ${years}` : 'economies'} with ${statement}`,
  'phrase.some': ({ statement, over }: { statement: string; over: 'years' | 'members' }) =>
    `${statement} ${over === 'years' ? 'in some year' : 'for some economy'}`,
  'phrase.abs': ({ of }: { of: string }) => `the size of (${of})`,
  'phrase.corr': ({ one, other, years }: { one: string; other: string; years: string }) =>
    `the correlation of ${one} with ${other}, ${years}`,
  'phrase.sum': ({ of }: PhraseOver) => `the sum of ${of}`,
  'phrase.mean': ({ of }: PhraseOver) => `the mean of ${of}`,
  'phrase.min': ({ of }: PhraseOver) => `the lowest of ${of}`,
  'phrase.max': ({ of }: PhraseOver) => `the highest of ${of}`,
  'phrase.cv': ({ of }: PhraseOver) => `the volatility (standard deviation over mean) of ${of}`,
  'phrase.change': ({ of }: PhraseOver) => `the change of ${of}`,
  'phrase.cagr': ({ of }: PhraseOver) => `the average yearly growth of ${of}`,
  'phrase.argmax': ({ of, over }: PhraseOver) => (over === 'years' ? `the peak year of ${of}` : `the highest in ${of}`),
  'phrase.argmin': ({ of, over }: PhraseOver) => (over === 'years' ? `the lowest year of ${of}` : `the lowest in ${of}`),
  'phrase.event': ({ event }: { event: string }) => `“${event}”`,
  'phrase.date': ({ of }: { of: string }) => `the date of ${of}`,
  'phrase.year': ({ of }: { of: string }) => `the year of ${of}`,
  'phrase.says': ({ event, words }: { event: string; words: string }) => `our entry for “${event}” says “${words}”`,
  'phrase.not-found': ({ fact }: { fact: string }) => `we found no source that says ${fact}`,
  'phrase.reached': ({ economy, level, ladder }: { economy: string; level: string; ladder: string }) =>
    `the year in which ${economy} reached ${level} (${ladder})`,
  'phrase.indicator': ({ indicator, economy }: { indicator: string; economy: string }) => `the ${indicator} of ${economy}`,
  'phrase.indicator-of-world': ({ indicator }: { indicator: string }) => `the ${indicator}`,
  'phrase.arithmetic': ({ left, operator, right }: PhraseArithmetic) =>
    operator === '/'
      ? `the ratio of ${left} to ${right}`
      : `${left} ${{ '+': 'plus', '-': 'minus', '*': 'times', '^': 'to the power of' }[operator]} ${right}`,
  'phrase.comparison': ({ left, sign, right, scale }: { left: string; sign: ComparisonSign; right: string; scale: ComparisonScale }) =>
    `${left} ${sign === '==' ? (scale === 'rank' ? '' : 'equal to ') : relationInWords({ sign, outcome: 'holds', alike: false, scale })}${right}`,
  'phrase.and': ({ statements }: { statements: readonly string[] }) => joinedList(statements),
  'phrase.or': ({ statements }: { statements: readonly string[] }) => statements.join(' or '),
  'claims.is': ({ what, value, stated, ...pair }: ComparisonWithText) => {
    if (pair.outcome === 'missing') return `${what}: ${value}`;
    if (pair.outcome === 'undecided') return `${what}: ${value}; the data can’t say whether it is ${relationInWords(pair)}${stated}`;
    if (pair.sign === '==' && pair.outcome === 'holds')
      return pair.alike ? `${what}: ${value}` : `${what}: ${value} (the text says ${stated})`;
    return `${what}: ${value}, ${relationInWords(pair)}${stated}`;
  },
  'claims.named-value': ({ what, value }: { what: string; value: string }) => `${what} (${value})`,
  'claims.against': ({ what, value, other, otherValue, ...pair }: ComparisonOfTwo) => {
    if (pair.outcome === 'missing') return `${what} (${value}); ${other} (${otherValue})`;
    const open = pair.outcome === 'undecided' ? 'the data can’t say whether it is ' : '';
    return `${what} (${value}): ${open}${relationInWords(pair) || 'equal to '}${other} (${otherValue})`;
  },
  'claims.beside': ({ value, other, ...pair }: ComparisonOfValues) => {
    if (pair.outcome === 'undecided') return `${value}, too close to ${other} to say`;
    if (pair.scale === 'rank') return `${value}, ${relationInWords(pair)}${other}`;
    const sign = pair.outcome === 'fails' ? oppositeSign[pair.sign] : pair.sign;
    return `${value} ${sign === '==' ? (pair.alike ? '=' : '≈') : signs[sign]} ${other}`;
  },
  'claims.chain': ({ values, signs: between, outcome, areDates }: ChainOfValues) => {
    if (outcome === 'holds' && areDates) return `in this order: ${values.join(', ')}`;
    if (outcome === 'holds')
      return values.map((value, index) => (index === 0 ? value : `${signs[between[index - 1] ?? '==']} ${value}`)).join(' ');
    const listed = values.join(', ');
    if (outcome === 'missing') return listed;
    return outcome === 'fails' ? `${listed}: not in this order` : `${listed}: rounding leaves the order open`;
  },
  'claims.not': ({ statement }: { statement: string }) => `not (${statement})`,
  'claims.and': ({ statements }: { statements: readonly string[] }) => statements.join('; '),
  'claims.over': ({ word, statement, told, more, of, unit, isOpen }: StatementOver) => {
    const kind = unit === 'member' ? (of === 1 ? 'economy' : 'economies') : of === 1 ? unit : `${unit}s`;
    const place = unit === 'member' ? 'for' : 'in';
    const count = `${numberWord(of)} ${kind}`;
    const all = of === 1 ? `the ${count}` : of === 2 ? `both ${kind}` : `all ${count}`;
    const cases = joinedList([...told.map((one) => `${one.at} (${one.statement})`), ...(more > 0 ? [`${numberWord(more)} more`] : [])]);
    const [said, saying] = statement === null ? ['', ''] : [`${statement} `, `${statement}: `];
    if (isOpen) return `${saying}not decided ${place} ${cases}, out of ${count}`;
    if (word === 'some') return told.length > 0 ? `${said}for ${cases}` : `${said}for none of ${count}`;
    return told.length > 0 ? `${saying}not so ${place} ${cases}, out of ${count}` : `${said}for ${all}`;
  },
  'claims.sentence.supported': ({ working }: { working: string }) => `The data support it: ${working}.`,
  'claims.sentence.supported-in-part': ({ working }: { working: string }) => `The data support a part of it: ${working}.`,
  'claims.sentence.quoted': ({ publisher, working, others }: QuotedParts) =>
    `The figures of ${publisher} support it: ${working}.${others.length === 0 ? '' : ` Others: ${joinedList(others.map((other) => `${other.lens} (${other.working})`))}.`}`,
  'claims.sentence.contradicted': ({ working }: { working: string }) => `The data contradict it: ${working}.`,
  'claims.sentence.rounding-sensitive': ({ working, others, isRounded }: RoundingSensitiveParts) =>
    `${isRounded ? `Rounding decides: ${working}. Both answers are within the rounding of the figures.` : `The first published figure decides: ${working}.`}${failsIn(others)}`,
  'claims.sentence.source-sensitive': ({ working, holds, lens, others }: SourceSensitiveParts) =>
    `It ${holds ? 'holds' : 'fails'} with ${lens} (${working}) and ${holds ? 'fails' : 'holds'} with ${joinedList(others.map((other) => `${other.lens} (${other.working})`))}.`,
  'claims.sentence.not-independent': ({ working, others, isOfTheText }: NotIndependentParts) =>
    `${isOfTheText ? 'Our only figures come from the text itself' : 'Our only source is our own timeline'}: ${working}.${failsIn(others)}`,
  // What may follow a sentence begins with the space between them, where the language has one.
  'claims.sentence.first-print': () =>
    ' Some of these figures are already revised. We don’t have the first published ones, which may differ.',
  'claims.sentence.with-the-paper': ({ figures }: { figures: readonly string[] }) =>
    ` It uses figures from the paper (${figures.join('; ')}). Without them, other figures give the same answer.`,
  'claims.sentence.missing': ({ reason }: { reason: string }) => `We can’t check it: ${reason}.`,
  'claims.sentence.not-checkable': ({ reason, needs }: { reason: string; needs: string }) =>
    `We can’t check it: ${reason}. Needed: ${needs}.`,
  'claims.sentence.rest': ({ what, reason, needs }: { what: string; reason: string; needs: string }) =>
    ` Not decided: ${what}; ${reason}. Needed: ${needs}.`,
  'claims.sentence.conflict': ({ ids }: { ids: readonly string[] }) => `It contradicts ${joinedList(ids)}.`,
  'claims.summary': ({ of, counts }: { of: number; counts: readonly { verdict: string; count: number }[] }) =>
    `Of ${of} ${of === 1 ? 'statement' : 'statements'}: ${joinedList(counts.map(({ verdict, count }) => `${count} ${uncapitalisedFirst(verdict).replace(/^depends /, count === 1 ? 'depends ' : 'depend ')}`))}.`,
  'draft.right': ({ printed, ...found }: DraftResult) => `${capitalised(printed)} is right. ${foundFor(found)}`,
  'draft.right-as-revised': ({ printed, ...found }: DraftResult) =>
    `${capitalised(printed)} is right by the revised figures; we don’t have those first published. ${foundFor(found)}`,
  'draft.within-rounding': ({ printed, ...found }: DraftResult) =>
    `${capitalised(printed)} is right, as far as rounded data can say. ${foundFor(found)}`,
  'draft.close': ({ printed, ...found }: DraftResult) => `${capitalised(printed)} is close. ${foundFor(found)}`,
  'draft.off': ({ printed, ...found }: DraftResult) => `${capitalised(printed)} is off. ${foundFor(found)}`,
  'draft.right-elsewhere': ({ printed, whose, quantity, own, found }: DraftElsewhere) =>
    `${capitalised(printed)} comes from ${whose}. ${capitalised(quantity)}: ${own === null ? 'no figure of its own' : `${own} in its own figures as first published`}${found === null ? '' : `, ${found} there`}.`,
  'draft.elsewhere.reporter': 'the same figures as revised',
  'draft.elsewhere.partner': 'the partner’s figures',
  'draft.elsewhere.reconciled': 'an estimate reconciled from both sides’ figures',
  'draft.another-source': 'another source',
  'draft.another-source-of-partner': 'another source of the partner’s figures',
  'draft.not-understood': ({ printed, reason }: { printed: string; reason: string }) => `We didn’t understand ${printed}: ${reason}.`,
  'draft.not-checkable': ({ printed, reason }: { printed: string; reason: string }) => `We can’t check ${printed}: ${reason}.`,
  'draft.no-figure': ({ reason }: { reason: string }) => `we have no figure for it (${reason})`,
  'draft.reason.unknown-word': ({ word }: DraftReason) => `we don’t know the word “${word}”`,
  'draft.reason.no-reading': ({ word }: DraftReason) =>
    word === null ? 'its sentence says more than we can read' : `we couldn’t read its sentence past “${word}”`,
  'draft.reason.no-flow': () => 'the text doesn’t say what it measures',
  'draft.reason.no-owner': () => 'the text doesn’t say whose trade it is',
  'draft.reason.no-year': () => 'the text doesn’t say which period it is for',
  'draft.reason.several-periods': () => 'over several years it could be a sum or an average',
  'draft.reason.two-readings': () => 'it can be read in two ways',
  'draft.reason.no-rate': () => 'the text doesn’t say whether it is a growth rate or a share',
  'draft.reason.no-comparison': () => 'the text doesn’t say what it is compared with',
  'draft.reason.guessed': () => 'it differs from our data, but the text may mean something else',
  'draft.reason.far': () => 'it is so far from our data that the text may mean something else',
  'draft.reason.denied': () => 'its sentence denies or doubts something, and it isn’t clear what',
  'draft.reason.to-come': () => 'it is a target, a forecast or a condition',
  'draft.reason.other-subject': () => 'the text is about something else, or about a part of trade',
  'draft.reason.other-currency': () => 'we have no trade figures in its currency',
  'draft.reason.other-measure': () => 'the text leaves something out of the trade, or measures it differently',
  'draft.reason.no-figure': () => 'we have no figure for it',
  'draft.reason.sources-differ': () => 'our sources differ by more than it is off',
  'draft.reason.first-print': () => 'we don’t have the first published figure, and the revised one leaves it open',
  'draft.reason.language': () => 'the text is in a language that we don’t read',
  'draft.other-language': ({ of }: { of: number }) =>
    `The text is in a language that we don’t read. We found ${of === 0 ? 'no figure' : `${numberWord(of)} ${of === 1 ? 'figure' : 'figures'}`} and checked none.`,
  'draft.summary': ({ of, counts }: DraftCounts) =>
    of === 0
      ? 'We found no figure that we can check: amounts of money, percentages, multiples, fractions or ranks.'
      : `Of ${of} ${of === 1 ? 'figure' : 'figures'}: ${[
          `${counts.right} right`,
          ...(counts['right-elsewhere'] === 0 ? [] : [`${counts['right-elsewhere']} right by other figures`]),
          ...(counts.close === 0 ? [] : [`${counts.close} close`]),
          `${counts.off} off`,
          ...(counts['not-checkable'] === 0 ? [] : [`${counts['not-checkable']} that can’t be checked`]),
          ...(counts['not-understood'] === 0 ? [] : [`${counts['not-understood']} not understood`]),
        ].join(', ')}.`,
  'word.export': 'what the reporter sells to the partner',
  'word.import': 'what the reporter buys from the partner',
  'word.total': 'exports and imports together',
  'word.balance': 'exports less imports',
  'word.coverage': 'exports over imports',
  'word.turnover': 'exports and imports together, as published',
  'word.indicator': 'an indicator: GDP, an oil price, a score',
  'word.text': 'the words of a source that gives no number',
  'word.known': 'whether a source gives anything for an economy',
  'word.date': 'when an event happened or something began',
  'word.year': 'the year of a date',
  'word.says': 'whether the title or detail of an event has the words',
  'word.events': 'how many dated events of a kind fall into a year',
  'word.reached': 'the year in which an economy reached a level, such as a stage of an accession',
  'word.growth': 'change on the same period of the year before, as a ratio',
  'word.revised': 'figures as revised, whichever are chosen',
  'word.recorded': 'one economy’s own figures, whichever are chosen',
  'word.currency': 'amounts in yuan (as published, or at the average rate of the period) or in US dollars',
  'word.weight': 'the weight of products exported or imported',
  'word.items': 'the number of items exported or imported',
  'word.price_per_kg': 'the value per kilogram of products exported or imported',
  'word.price_per_item': 'the value per item of products exported or imported',
  'word.previous': 'the value of the year before',
  'word.change': 'change from the first year to the last, as a ratio to the first',
  'word.cagr': 'average yearly growth from the first year to the last',
  'word.rank': 'the rank of each member, 1 is the largest',
  'word.share': 'a part of a whole, or each member’s part of the sum of all',
  'word.sum': 'the sum over years or members',
  'word.mean': 'the average over years or members',
  'word.min': 'the smallest over years or members',
  'word.max': 'the largest over years or members',
  'word.cv': 'volatility: standard deviation over mean',
  'word.corr': 'the correlation of two series',
  'word.argmax': 'the year, or the member, with the largest value',
  'word.argmin': 'the year, or the member, with the smallest value',
  'word.every': 'whether a statement holds in all years or for all members',
  'word.some': 'whether a statement holds in at least one year or for at least one member',
  'word.count': 'in how many years, or for how many members, a statement holds',
  'word.abs': 'the distance from 0',
  'word.round': 'rounded to decimals',
  'word.about': 'an approximate number: within half a unit of its first digit',
} as const;

/** At which word reading stopped, where it is to be told. */
interface DraftReason {
  readonly word: string | null;
}

/** What the data have for a figure of a draft; an estimate from both sides' figures is called one. */
function foundFor({ quantity, found, isReconciled }: Omit<DraftResult, 'printed'>): string {
  return `${capitalised(quantity)}: ${found}${isReconciled ? ', our estimate from both sides’ figures' : ''}.`;
}
