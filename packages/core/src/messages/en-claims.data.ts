import { capitalised, joinedList, numberWord, possessive, uncapitalisedFirst } from './english-words.ts';
import type { DraftCounts, DraftElsewhere, DraftResult, Named, PhraseArithmetic, PhraseOver } from './parts/message-parts.ts';
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
} from './parts/statement-parts.ts';

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
  return others.length === 0 ? '' : ` It fails in ${joinedList(others.map(({ lens, working }) => `${lens} (${working})`))}.`;
}

/** English: the texts of claims, of drafts and of expressions in words. Apart from those that every view brings along. */
export const enClaims = {
  'claims.meaning.supported':
    'The cited data bear the statement out: every record and vintage that speaks, or the figures of the publisher whom the text quotes.',
  'claims.meaning.supported-in-part': 'It holds as far as data can speak to it; what they do not decide is named.',
  'claims.meaning.contradicted': 'The cited data say otherwise, in every record and vintage that speaks.',
  'claims.meaning.rounding-sensitive': 'The figures are rounded, or their first print is not held, and both answers are possible.',
  'claims.meaning.source-sensitive': 'It holds in one record or vintage and fails in another.',
  'claims.meaning.not-independent':
    'It holds, but only by figures that come from the text itself or by words of our own, which cannot confirm it.',
  'claims.meaning.not-checkable': 'Data cannot decide it; what would be needed is named.',
  'claims.record.reporter': 'the reporter’s record',
  'claims.record.partner': 'the partner’s record',
  'claims.vintage.first': 'as first published',
  'claims.vintage.latest': 'as revised since',
  'claims.lens': ({ record, vintage }: { record: string; vintage: string }) => `${record}, ${vintage}`,
  'claims.lens.otherwise': 'another published figure',
  'claims.lens.own-print': ({ publisher }: { publisher: string }) => `figures that ${publisher} printed itself`,
  'claims.lens.cited': 'the cited figures',
  'claims.lenses': ({ holds, fails, undecided, missing }: OutcomeCounts) => {
    const told = [
      ...(holds === 0 ? [] : [`holds in ${numberWord(holds)}`]),
      ...(fails === 0 ? [] : [`fails in ${numberWord(fails)}`]),
      ...(undecided === 0 ? [] : [`is left open by rounding in ${numberWord(undecided)}`]),
      ...(missing === 0 ? [] : [`has no figures in ${numberWord(missing)}`]),
    ];
    return `Of ${numberWord(holds + fails + undecided + missing)} records and vintages it ${joinedList(told)}.`;
  },
  'claims.needs.no-data': 'no data were found',
  'claims.needs.no-definition': 'it names nothing that could be measured',
  'claims.needs.causal': 'it is about causes, which figures of trade alone cannot show',
  'claims.left.no-data': 'no data were found for that',
  'claims.left.no-definition': 'the text gives no measure of that',
  'claims.left.causal': 'that is a question of causes, which figures of trade alone cannot answer',
  'phrase.world-trade': ({ trade }: { trade: 'export' | 'import' }) => `world ${trade}s`,
  'phrase.turnover': ({ reporter, partner }: Named) => `the turnover of ${reporter} and ${partner} as printed`,
  'phrase.each-of': ({ count }: { count: string }) => `each of the ${count}`,
  'phrase.in-year': ({ what, year }: { what: string; year: string }) => `${what} in ${year}`,
  'phrase.over-years': ({ what, years }: { what: string; years: string }) => `${what}, ${years}`,
  'phrase.growth': ({ of }: { of: string }) => `the growth of ${of}`,
  'phrase.revised': ({ of }: { of: string }) => `${of} (as revised since)`,
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
  'phrase.min': ({ of }: PhraseOver) => `the least of ${of}`,
  'phrase.max': ({ of }: PhraseOver) => `the most of ${of}`,
  'phrase.cv': ({ of }: PhraseOver) => `the swing (standard deviation over mean) of ${of}`,
  'phrase.change': ({ of }: PhraseOver) => `the change of ${of}`,
  'phrase.cagr': ({ of }: PhraseOver) => `the average yearly growth of ${of}`,
  'phrase.argmax': ({ of, over }: PhraseOver) => (over === 'years' ? `the highest year of ${of}` : `the highest in ${of}`),
  'phrase.argmin': ({ of, over }: PhraseOver) => (over === 'years' ? `the lowest year of ${of}` : `the lowest in ${of}`),
  'phrase.event': ({ event }: { event: string }) => `“${event}”`,
  'phrase.date': ({ of }: { of: string }) => `the date of ${of}`,
  'phrase.year': ({ of }: { of: string }) => `the year of ${of}`,
  'phrase.says': ({ event, words }: { event: string; words: string }) => `the record of “${event}” says “${words}”`,
  'phrase.not-found': ({ fact }: { fact: string }) => `it is not found that ${fact}`,
  'phrase.reached': ({ economy, level, ladder }: { economy: string; level: string; ladder: string }) =>
    `the year in which ${economy} reached ${level} (${ladder})`,
  'phrase.indicator': ({ indicator, economy }: { indicator: string; economy: string }) => `the ${indicator} of ${economy}`,
  'phrase.indicator-of-world': ({ indicator }: { indicator: string }) => `the ${indicator}`,
  'phrase.arithmetic': ({ left, operator, right }: PhraseArithmetic) =>
    operator === '/'
      ? `the ratio of ${left} to ${right}`
      : `${left} ${{ '+': 'together with', '-': 'less', '*': 'times', '^': 'to the power of' }[operator]} ${right}`,
  'phrase.comparison': ({ left, sign, right, scale }: { left: string; sign: ComparisonSign; right: string; scale: ComparisonScale }) =>
    `${left} ${sign === '==' ? (scale === 'rank' ? '' : 'equal to ') : relationInWords({ sign, outcome: 'holds', alike: false, scale })}${right}`,
  'phrase.and': ({ statements }: { statements: readonly string[] }) => joinedList(statements),
  'phrase.or': ({ statements }: { statements: readonly string[] }) => statements.join(' or '),
  'claims.is': ({ what, value, stated, ...pair }: ComparisonWithText) => {
    if (pair.outcome === 'missing') return `${what}: ${value}`;
    if (pair.outcome === 'undecided') return `${what}: ${value}, and the data leave open whether it is ${relationInWords(pair)}${stated}`;
    if (pair.sign === '==' && pair.outcome === 'holds') return pair.alike ? `${what}: ${value}` : `${what}: ${value} (stated: ${stated})`;
    return `${what}: ${value}, ${relationInWords(pair)}${stated}`;
  },
  'claims.named-value': ({ what, value }: { what: string; value: string }) => `${what} (${value})`,
  'claims.against': ({ what, value, other, otherValue, ...pair }: ComparisonOfTwo) => {
    if (pair.outcome === 'missing') return `${what} (${value}); ${other} (${otherValue})`;
    const open = pair.outcome === 'undecided' ? 'the data leave open whether it is ' : '';
    return `${what} (${value}): ${open}${relationInWords(pair) || 'equal to '}${other} (${otherValue})`;
  },
  'claims.beside': ({ value, other, ...pair }: ComparisonOfValues) => {
    if (pair.outcome === 'undecided') return `${value}, which the data leave open against ${other}`;
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
  'claims.over': ({ word, statement, told, more, of, isYears, isOpen }: StatementOver) => {
    const kind = isYears ? (of === 1 ? 'year' : 'years') : of === 1 ? 'economy' : 'economies';
    const count = `${numberWord(of)} ${kind}`;
    const all = of === 1 ? `the ${count}` : of === 2 ? `both ${kind}` : `all ${count}`;
    const cases = joinedList([...told.map((one) => `${one.at} (${one.statement})`), ...(more > 0 ? [`${numberWord(more)} more`] : [])]);
    const [said, saying] = statement === null ? ['', ''] : [`${statement} `, `${statement}: `];
    if (isOpen) return `${saying}not decided ${isYears ? 'in' : 'for'} ${cases}, out of ${count}`;
    if (word === 'some') return told.length > 0 ? `${said}for ${cases}` : `${said}for none of ${count}`;
    return told.length > 0 ? `${saying}not so ${isYears ? 'in' : 'for'} ${cases}, out of ${count}` : `${said}for ${all}`;
  },
  'claims.sentence.supported': ({ working }: { working: string }) => `The data bear it out: ${working}.`,
  'claims.sentence.supported-in-part': ({ working }: { working: string }) => `The data bear a part of it out: ${working}.`,
  'claims.sentence.quoted': ({ publisher, working, others }: QuotedParts) =>
    `The figures of ${publisher} bear it out: ${working}.${others.length === 0 ? '' : ` Beside them: ${joinedList(others.map((other) => `${other.lens} (${other.working})`))}.`}`,
  'claims.sentence.contradicted': ({ working }: { working: string }) => `The data say otherwise: ${working}.`,
  'claims.sentence.rounding-sensitive': ({ working, others, isRounded }: RoundingSensitiveParts) =>
    `${isRounded ? `Rounding decides: ${working}; the figures are rounded, and both answers lie within their rounding.` : `The first print decides: ${working}.`}${failsIn(others)}`,
  'claims.sentence.source-sensitive': ({ working, holds, lens, others }: SourceSensitiveParts) =>
    `It ${holds ? 'holds' : 'fails'} in ${lens} (${working}) and ${holds ? 'fails' : 'holds'} in ${joinedList(others.map((other) => `${other.lens} (${other.working})`))}.`,
  'claims.sentence.not-independent': ({ working, others, isOfTheText }: NotIndependentParts) =>
    `It holds only by ${isOfTheText ? 'what comes from the text itself' : 'words of our own'}: ${working}.${failsIn(others)}`,
  'claims.sentence.first-print': () =>
    'Some first prints are not held: the figures read are revisions, and the first print may have been another.',
  'claims.sentence.with-the-paper': ({ figures }: { figures: readonly string[] }) =>
    `It reads what the paper prints (${figures.join('; ')}); without that the figures of others decide the same.`,
  'claims.sentence.missing': ({ reason }: { reason: string }) => `It cannot be checked: ${reason}.`,
  'claims.sentence.not-checkable': ({ reason, needs }: { reason: string; needs: string }) =>
    `It cannot be checked: ${reason}. Needed: ${needs}.`,
  'claims.sentence.rest': ({ what, reason, needs }: { what: string; reason: string; needs: string }) =>
    `Not decided: ${what}; ${reason}. Needed: ${needs}.`,
  'claims.sentence.conflict': ({ ids }: { ids: readonly string[] }) => `It cannot hold together with ${joinedList(ids)}.`,
  'claims.summary': ({ of, counts }: { of: number; counts: readonly { verdict: string; count: number }[] }) =>
    `Of ${of} ${of === 1 ? 'statement' : 'statements'}: ${joinedList(counts.map(({ verdict, count }) => `${count} ${uncapitalisedFirst(verdict)}`))}.`,
  'draft.right': ({ printed, ...found }: DraftResult) => `${capitalised(printed)} is right. ${foundFor(found)}`,
  'draft.right-as-revised': ({ printed, ...found }: DraftResult) =>
    `${capitalised(printed)} is right by figures as revised; those first published are not held. ${foundFor(found)}`,
  'draft.within-rounding': ({ printed, ...found }: DraftResult) =>
    `${capitalised(printed)} is right as far as the rounding of the data lets one say. ${foundFor(found)}`,
  'draft.close': ({ printed, ...found }: DraftResult) => `${capitalised(printed)} is close. ${foundFor(found)}`,
  'draft.off': ({ printed, ...found }: DraftResult) => `${capitalised(printed)} is off. ${foundFor(found)}`,
  'draft.right-elsewhere': ({ printed, whose, quantity, own, found }: DraftElsewhere) =>
    `${capitalised(printed)} is the figure of ${whose}. ${capitalised(quantity)}: ${own === null ? 'no figure in its own record' : `${own} in the earliest vintage of its own record`}${found === null ? '' : `, ${found} there`}.`,
  'draft.elsewhere.reporter': 'the same record as revised since',
  'draft.elsewhere.partner': 'the partner’s record',
  'draft.elsewhere.reconciled': 'an estimate reconciled from both records',
  'draft.another-source': 'another source',
  'draft.another-source-of-partner': 'another source of the partner’s record',
  'draft.not-understood': ({ printed, reason }: { printed: string; reason: string }) =>
    `${capitalised(printed)} was not understood: ${reason}.`,
  'draft.not-checkable': ({ printed, reason }: { printed: string; reason: string }) =>
    `${capitalised(printed)} cannot be checked: ${reason}.`,
  'draft.no-figure': ({ reason }: { reason: string }) => `the data have no figure for it (${reason})`,
  'draft.reason.unknown-word': ({ word }: DraftReason) => `this word is not known here: “${word}”`,
  'draft.reason.no-reading': ({ word }: DraftReason) =>
    word === null ? 'its sentence says more than is understood here' : `its sentence could not be read past “${word}”`,
  'draft.reason.no-flow': () => 'the text does not say what it is of',
  'draft.reason.no-owner': () => 'the text does not say whose trade it is',
  'draft.reason.no-year': () => 'the text does not say of which time it is',
  'draft.reason.several-periods': () => 'of several years it could be a sum or a mean',
  'draft.reason.two-readings': () => 'it can be read in two ways',
  'draft.reason.no-rate': () => 'the text does not say whether it is a growth rate or a share',
  'draft.reason.no-comparison': () => 'the text does not say what it is compared with',
  'draft.reason.guessed': () => 'it is not what the data have, but the text leaves open whether that is meant',
  'draft.reason.far': () => 'it is so far from what the data have that something else may be meant',
  'draft.reason.denied': () => 'its sentence denies or doubts something, and what is not clear',
  'draft.reason.to-come': () => 'it is an aim, a forecast or a condition',
  'draft.reason.other-subject': () => 'the text speaks of something else, or of a part of trade',
  'draft.reason.other-currency': () => 'it is in a currency in which the data have no trade',
  'draft.reason.other-measure': () => 'the text leaves something out of the trade, or measures it otherwise',
  'draft.reason.no-figure': () => 'the data have no figure for it',
  'draft.reason.sources-differ': () => 'the sources of its record differ by more than it is off',
  'draft.reason.first-print': () => 'the figure as first published is not held, and what it was revised to leaves it open',
  'draft.reason.language': () => 'only English is read, and the text is in another language',
  'draft.other-language': ({ of }: { of: number }) =>
    `The text is not in English, and only English is read: ${of === 0 ? 'no figure' : `${numberWord(of)} ${of === 1 ? 'figure' : 'figures'}`} found, none of them checked.`,
  'draft.summary': ({ of, counts }: DraftCounts) =>
    of === 0
      ? 'The text has no figure of the kinds that are read here: amounts of money, percentages, multiples, fractions, ranks.'
      : `Of ${of} ${of === 1 ? 'figure' : 'figures'}: ${[
          `${counts.right} right`,
          ...(counts['right-elsewhere'] === 0 ? [] : [`${counts['right-elsewhere']} right in another record`]),
          ...(counts.close === 0 ? [] : [`${counts.close} close`]),
          `${counts.off} off`,
          ...(counts['not-checkable'] === 0 ? [] : [`${counts['not-checkable']} not checkable`]),
          ...(counts['not-understood'] === 0 ? [] : [`${counts['not-understood']} not understood`]),
        ].join(', ')}.`,
  'word.export': 'what the reporter sells to the partner',
  'word.import': 'what the reporter buys from the partner',
  'word.total': 'exports and imports together',
  'word.balance': 'exports less imports',
  'word.coverage': 'exports over imports',
  'word.turnover': 'exports and imports together, as a publisher prints the sum itself',
  'word.indicator': 'a number of the context: domestic product, an oil price, a score',
  'word.text': 'the words of a source that gives no number',
  'word.known': 'whether a source gives anything for an economy',
  'word.date': 'when an event happened, or since when something holds',
  'word.year': 'the year of a date',
  'word.says': 'whether the title or detail of an event has the words',
  'word.events': 'how many dated events of a kind fall into a year',
  'word.reached': 'the year in which an economy reached a level of a ladder that a study brings, such as a stage of an accession',
  'word.growth': 'change on the same period of the year before, as a part of it',
  'word.revised': 'a series as it has been revised since, whatever vintage is asked for',
  'word.recorded': 'a series as one economy records it itself, whichever record is asked for',
  'word.currency': 'amounts of trade in yuan (as recorded, else at the average rate of the period) or in US dollars',
  'word.weight': 'how much some goods weigh that are exported or imported',
  'word.items': 'how many pieces of some goods are exported or imported',
  'word.price_per_kg': 'the value of a kilogram of some goods that are exported or imported',
  'word.price_per_item': 'the value of one of some goods that are exported or imported',
  'word.previous': 'the value of the year before',
  'word.change': 'change from the first year of a range to the last, as a part of the first',
  'word.cagr': 'the steady yearly growth that leads from the first year of a range to the last',
  'word.rank': 'the place of each member, 1 is the largest',
  'word.share': 'a part in its whole, or each member in the sum of all',
  'word.sum': 'the sum over years or members',
  'word.mean': 'the mean over years or members',
  'word.min': 'the smallest over years or members',
  'word.max': 'the largest over years or members',
  'word.cv': 'standard deviation over mean: how much a series swings',
  'word.corr': 'the correlation of two series',
  'word.argmax': 'the year, or the member, with the largest value',
  'word.argmin': 'the year, or the member, with the smallest value',
  'word.every': 'whether a statement holds in all years or for all members',
  'word.some': 'whether a statement holds in at least one year or for at least one member',
  'word.count': 'in how many years, or for how many members, a statement holds',
  'word.abs': 'the distance from 0',
  'word.round': 'rounding to decimals',
  'word.about': 'a number that is only meant roughly: within half a unit of its first digit',
} as const;

/** At which word reading stopped, where it is to be told. */
interface DraftReason {
  readonly word: string | null;
}

/** What the data have for a figure of a draft; an estimate of both records is called one, since it is nobody's record. */
function foundFor({ quantity, found, isReconciled }: Omit<DraftResult, 'printed'>): string {
  return `${capitalised(quantity)}: ${found}${isReconciled ? ', an estimate reconciled from both records' : ''}.`;
}
