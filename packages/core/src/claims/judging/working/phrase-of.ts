import { formatAmount, formatProduct, nameInSentence, operationName } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { type ClaimCatalogue, claimCatalogueOf } from '../../../messages/claim-catalogue.ts';
import { sayIn } from '../../../messages/say-in.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import { indicatorName, laddersOf } from '../../../queries/index.ts';
import {
  type CallNode,
  type ComparisonNode,
  type ExpressionNode,
  economiesAsked,
  type IndexNode,
  printExpression,
} from '../../syntax/index.ts';
import { isPeriod, phraseOfPeriod } from './phrase-of-period.ts';

/** What it takes to say an expression in words: the names of events, the language, and the member that stands for `*`, if one does. */
interface Speaker {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly text: ClaimCatalogue;
  readonly member: string | null;
}

/** Words for trade between two economies, by the message that says them. */
const tradePhrases = {
  export: 'quantity.export',
  import: 'quantity.import',
  total: 'quantity.total-trade',
  balance: 'quantity.trade-balance',
  coverage: 'quantity.coverage-ratio',
  turnover: 'phrase.turnover',
} as const;

/** Words over the years of a range, or over members. */
const summaries = ['sum', 'mean', 'min', 'max', 'cv', 'argmax', 'argmin', 'change', 'cagr'] as const;
type Summary = (typeof summaries)[number];
const isSummary = (word: string): word is Summary => summaries.some((one) => one === word);

/**
 * An expression in words, as a sentence names it: `growth(total(CHN, CA5), 2022)` is the growth of China's trade with Central Asia in 2022.
 * What has no words of its own stays as it is written. `member` stands for the members of a group, where the expression is of one of them.
 */
export function phraseOf(node: ExpressionNode, dataset: Dataset, language: Language, member: string | null = null): string {
  return say({ dataset, language, text: claimCatalogueOf(language), member }, node);
}

function say(speaker: Speaker, node: ExpressionNode): string {
  const { text } = speaker;
  switch (node.kind) {
    case 'name':
      return economy(speaker, node);
    case 'number':
      return text['phrase.number']({ digits: node.printed.slice(0, node.printed.length - node.suffix.length), suffix: node.suffix });
    case 'call':
      return sayCall(speaker, node);
    case 'index':
      return sayIndex(speaker, node);
    case 'arithmetic':
      return text['phrase.arithmetic']({ left: say(speaker, node.left), operator: node.operator, right: say(speaker, node.right) });
    case 'comparison':
      return sayComparison(speaker, node);
    case 'logic':
      return text[`phrase.${node.operator}`]({ statements: node.operands.map((operand) => say(speaker, operand)) });
    case 'prefix':
      return node.operator === 'not' ? text['claims.not']({ statement: say(speaker, node.of) }) : printExpression(node);
    default:
      return printExpression(node);
  }
}

/** A comparison: places in an order are told as places (4th), of which the lower number is the higher. */
function sayComparison(speaker: Speaker, { operands, operators }: ComparisonNode): string {
  const scale = operands.some(isRank) ? 'rank' : 'number';
  const [first = '', ...others] = operands.map((operand) =>
    scale === 'rank' && operand.kind === 'number' ? formatAmount(operand.value, 'rank', speaker.language) : say(speaker, operand),
  );
  return others.reduce(
    (left, right, index) => speaker.text['phrase.comparison']({ left, sign: operators[index] ?? '==', right, scale }),
    first,
  );
}

function isRank(node: ExpressionNode): boolean {
  return node.kind === 'call' ? node.word === 'rank' : node.kind === 'index' && isRank(node.of);
}

function sayIndex(speaker: Speaker, { of, by }: IndexNode): string {
  return by.kind === 'name' ? say({ ...speaker, member: by.name }, of) : inYear(speaker, say(speaker, of), by);
}

/** What is said of a year, where one is asked for. */
function inYear({ text, language }: Speaker, what: string, year: ExpressionNode | undefined): string {
  return year === undefined
    ? what
    : text['phrase.in-year']({ what, year: year.kind === 'text' ? year.value : phraseOfPeriod(year, language) });
}

/** The words of a text, or an expression as it is written. */
function wordsOf(node: ExpressionNode): string {
  return node.kind === 'text' ? node.value : printExpression(node);
}

/** The ranks or the shares of members in what they make together, or those of the member that is spoken of. */
function sayPlaces(speaker: Speaker, word: 'rank' | 'share', of: ExpressionNode): string {
  const { dataset, text, language, member } = speaker;
  const whole = say({ ...speaker, member: null }, of);
  if (member === null) return word === 'rank' ? text['phrase.rank']({ of: whole }) : text['phrase.shares']({ whole });
  return text[`phrase.${word}-of`]({ member: nameInSentence(dataset, member, language), whole });
}

function sayCall(speaker: Speaker, call: CallNode): string {
  const { text } = speaker;
  const [first, second, third] = call.operands;
  if (first === undefined) return printExpression(call);
  if (isTrade(call.word)) return sayTrade(speaker, call.word, call);
  if (isSummary(call.word)) return saySummary(speaker, call.word, call);
  switch (call.word) {
    case 'growth':
    case 'rank':
    case 'share': {
      if (call.word === 'share' && second !== undefined && !isPeriod(second))
        return text['phrase.share']({ part: say(speaker, first), whole: say(speaker, second) });
      const what = call.word === 'growth' ? text['phrase.growth']({ of: say(speaker, first) }) : sayPlaces(speaker, call.word, first);
      return inYear(speaker, what, second);
    }
    case 'every':
    case 'some':
    case 'count':
      return sayCount(speaker, call.word, call);
    case 'known':
      return text['phrase.known']({
        indicator: nameOfIndicator(speaker, first),
        economy: second === undefined ? '' : economy(speaker, second),
      });
    case 'events': {
      const kind = sayIn(speaker.language, wordsOf(first));
      return text['phrase.events']({ kind, economy: second === undefined ? null : economy(speaker, second) });
    }
    case 'about':
      return text['phrase.about']({ of: say(speaker, first) });
    case 'revised':
      return text['phrase.revised']({ of: say(speaker, first) });
    case 'recorded':
      return second === undefined
        ? printExpression(call)
        : text['phrase.recorded']({ economy: economy(speaker, first), of: say(speaker, second) });
    case 'currency':
      return second === undefined
        ? printExpression(call)
        : text['phrase.currency']({ of: say(speaker, second), currency: first.kind === 'text' ? first.value : '' });
    case 'weight':
    case 'items':
    case 'price_per_kg':
    case 'price_per_item': {
      const word = first.kind === 'text' && first.value === 'import' ? 'import' : 'export';
      return text['phrase.quantity']({ kind: call.word, trade: sayTrade(speaker, word, { ...call, operands: call.operands.slice(1) }) });
    }
    case 'previous':
      return text['phrase.previous']({ of: say(speaker, first) });
    case 'abs':
      return text['phrase.abs']({ of: say(speaker, first) });
    case 'corr':
      if (second === undefined || third === undefined) return printExpression(call);
      return text['phrase.corr']({ one: say(speaker, second), other: say(speaker, third), years: phraseOfPeriod(first, speaker.language) });
    case 'date':
    case 'year':
      return sayDate(speaker, call);
    case 'says': {
      if (second === undefined) return printExpression(call);
      return text['phrase.says']({ event: event(speaker, first), words: wordsOf(second) });
    }
    case 'reached':
      return second === undefined || third === undefined ? printExpression(call) : sayReached(speaker, first, second, third);
    case 'indicator':
    case 'text': {
      if (second === undefined) return printExpression(call);
      return inYear(speaker, sayIndicator(speaker, first, second), third?.kind === 'text' && third.value === '' ? undefined : third);
    }
    default:
      return printExpression(call);
  }
}

function sayTrade(speaker: Speaker, word: keyof typeof tradePhrases, call: CallNode): string {
  const { text } = speaker;
  const [reporter, partner, product] = call.operands;
  if (reporter === undefined || partner === undefined) return printExpression(call);
  if (isWorld(reporter) && isWorld(partner) && (word === 'export' || word === 'import')) return text['phrase.world-trade']({ trade: word });
  const trade = text[tradePhrases[word]]({ reporter: economy(speaker, reporter), partner: economy(speaker, partner) });
  return product?.kind === 'text'
    ? text['phrase.product']({ trade, product: formatProduct(speaker.dataset, product.value, speaker.language) })
    : trade;
}

function isWorld(node: ExpressionNode): boolean {
  return node.kind === 'name' && node.name === 'WLD';
}

/** For how many, or for which, years or members a statement holds. */
function sayCount(speaker: Speaker, word: 'every' | 'some' | 'count', call: CallNode): string {
  const { text } = speaker;
  const range = call.operands.find(({ kind }) => kind === 'range');
  const statement = call.operands.find((operand) => operand !== range);
  if (statement === undefined) return printExpression(call);
  const said = say(speaker, statement);
  const over = range === undefined ? 'members' : 'years';
  if (word === 'count')
    return text['phrase.count']({ statement: said, over, years: range === undefined ? '' : phraseOfPeriod(range, speaker.language) });
  return word === 'some' ? text['phrase.some']({ statement: said, over }) : said;
}

function sayIndicator(speaker: Speaker, id: ExpressionNode, recorder: ExpressionNode): string {
  const { text } = speaker;
  const indicator = nameOfIndicator(speaker, id);
  const isOfWorld = isWorld(recorder) || (recorder.kind === 'text' && recorder.value === 'ALL');
  return isOfWorld
    ? text['phrase.indicator-of-world']({ indicator })
    : text['phrase.indicator']({ indicator, economy: economy(speaker, recorder) });
}

/** An indicator by the name that the dataset gives it, else by its id. */
function nameOfIndicator({ dataset, text, language }: Speaker, node: ExpressionNode): string {
  if (node.kind !== 'text') return printExpression(node);
  return indicatorName(dataset, node.value, language) ?? text['phrase.unnamed']({ id: node.value });
}

/** A word over the years of a range, over members of one year, or over members in every year. */
function saySummary(speaker: Speaker, word: Summary, call: CallNode): string {
  const { text } = speaker;
  const range = call.operands.find(({ kind }) => kind === 'range');
  const [of, year] = call.operands.filter((operand) => operand !== range);
  if (of === undefined) return printExpression(call);
  const what = text[`phrase.${word}`]({ of: say(speaker, of), over: range === undefined ? 'members' : 'years' });
  if (range !== undefined) return text['phrase.over-years']({ what, years: phraseOfPeriod(range, speaker.language) });
  return inYear(speaker, what, year);
}

function sayDate(speaker: Speaker, call: CallNode): string {
  const { text } = speaker;
  const [of, recorder] = call.operands;
  if (of === undefined) return printExpression(call);
  if (call.word === 'year') return of.kind === 'call' ? text['phrase.year']({ of: saySubjectOfDate(speaker, of) }) : printExpression(call);
  return recorder === undefined ? text['phrase.date']({ of: saySubjectOfDate(speaker, call) }) : saySubjectOfDate(speaker, call);
}

/** What a date is of: an event by its title, or what an indicator dates. */
function saySubjectOfDate(speaker: Speaker, { operands: [of, recorder] }: CallNode): string {
  if (of === undefined) return '';
  return recorder === undefined ? speaker.text['phrase.event']({ event: event(speaker, of) }) : sayIndicator(speaker, of, recorder);
}

/** When an economy reached a level, by the names that its ladder has; ids that no study knows stand as they are. */
function sayReached(speaker: Speaker, id: ExpressionNode, of: ExpressionNode, level: ExpressionNode): string {
  const { dataset, text } = speaker;
  const [ladderId, levelId] = [id, level].map(wordsOf);
  const ladder = laddersOf(dataset).get(ladderId ?? '');
  const names = {
    ladder: ladder?.name ?? ladderId ?? '',
    level: ladder?.levels.find((one) => one.id === levelId)?.name ?? levelId ?? '',
  };
  return text['phrase.reached']({ economy: economy(speaker, of), ...names });
}

/** The title of an event, or its id where the dataset has none of it. */
function event({ dataset, language }: Speaker, node: ExpressionNode): string {
  const id = wordsOf(node);
  return sayIn(language, dataset.events.find((one) => one.id === id)?.title ?? id);
}

function economy({ dataset, text, language, member }: Speaker, node: ExpressionNode): string {
  const named = (code: string): string => (code === 'WLD' ? text['partners.world'] : nameInSentence(dataset, code, language));
  if (node.kind === 'name') return named(node.name);
  if (node.kind === 'text') return operationName(node.value, language);
  if (node.kind !== 'members') return printExpression(node);
  if (member !== null) return named(member);
  return node.names === '*'
    ? text['phrase.each-of']({ count: text['number.word'](economiesAsked(dataset).length) })
    : text['partners.list']({ names: node.names.map(({ name }) => named(name)) });
}

function isTrade(word: string): word is keyof typeof tradePhrases {
  return Object.hasOwn(tradePhrases, word);
}
