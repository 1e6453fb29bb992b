import { formatEconomy, formatMissing, type SentenceWriter } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../../messages/claim-catalogue.ts';
import type { ComparisonScale, ComparisonSign } from '../../../messages/parts/statement-parts.ts';
import type { World } from '../../../model/economies/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';
import {
  type Facts,
  type Meaning,
  type NumberMeaning,
  type Position,
  positionLabel,
  type Structure,
  type TruthMeaning,
} from '../../meaning/index.ts';
import { type ExpressionNode, type NumberNode, printExpression } from '../../syntax/index.ts';
import { type Outcome, outcomeOf } from '../verdict/index.ts';
import { phraseOf } from './phrase-of.ts';
import { writeBeside, writeStated } from './write-number.ts';

/**
 * What it takes to write a statement with its values: the facts, the language, a writer that gives each number its receipt, and the
 * style: `symbols` for a line of a working (`41.7% > 40%`), `words` for a sentence (`the growth of China’s trade with Central Asia in 2022:
 * 41.7%, above 40%`), `brief` for another record beside one that was told in words. Each says what is so, whatever the statement says: `8.3% ≤ 9%` where it fails, and that rounding leaves it open where
 * it is undecided.
 */
export interface StatementWriting {
  readonly facts: Facts;
  readonly language: Language;
  readonly writer: SentenceWriter;
  readonly style: 'symbols' | 'words' | 'brief';
}

/** A statement with the values filled in, as a message of the writer. */
export function writeStatement(writing: StatementWriting, meaning: TruthMeaning, position: Position): string {
  const { structure } = meaning;
  const text = claimCatalogueOf(writing.language);
  switch (structure.kind) {
    case 'fixed':
      return structure.of.kind === 'truth' ? writeStatement(writing, structure.of, positionIn(structure, position)) : meaning.key;
    case 'not':
      return writeStatement(writing, structure.of, position);
    case 'logic':
      return text['claims.and']({
        statements: telling(writing, structure, position).map((part) => writeStatement(writing, part, position)),
      });
    case 'comparison':
      return writeComparison(writing, structure, outcomeOf(meaning.at(writing.facts, position)), position);
    case 'over':
      return writeOver(writing, structure, position);
    default:
      return writeFact(writing, meaning, position);
  }
}

/** A statement without values: what is found, whatever the text says of it. */
function writeFact(writing: StatementWriting, meaning: TruthMeaning, position: Position): string {
  const fact = named(writing, meaning.node);
  if (outcomeOf(meaning.at(writing.facts, position)) !== 'fails') return fact;
  const text = claimCatalogueOf(writing.language);
  return writing.style === 'words' ? text['phrase.not-found']({ fact }) : text['claims.not']({ statement: fact });
}

/** What a part of a statement is called: in a sentence in words, in a working as it is written. */
function named({ style, facts, language }: StatementWriting, node: ExpressionNode): string {
  return style === 'words' ? phraseOf(node, facts.dataset, language) : printExpression(node);
}

/** Of a failing `and` the parts that fail, of a holding `or` those that hold: what decides it; else all parts. */
function telling(
  writing: StatementWriting,
  structure: Structure & { readonly kind: 'logic' },
  position: Position,
): readonly TruthMeaning[] {
  const { operator, operands } = structure;
  const deciding = operands.filter((part) => outcomeOf(part.at(writing.facts, position)) === (operator === 'and' ? 'fails' : 'holds'));
  return deciding.length > 0 ? deciding : operands;
}

function writeComparison(writing: StatementWriting, { operands, operators }: Comparison, outcome: Outcome, position: Position): string {
  const written = operands.map((operand, index) =>
    writeOperand(writing, operand, operands[index === 0 ? 1 : index - 1] ?? operand, position),
  );
  const [left, right] = operands;
  const [one, other] = written;
  const [sign = '=='] = operators;
  const isPair = written.length === 2 && left !== undefined && right !== undefined && one !== undefined && other !== undefined;
  if (!isPair) return writeChain(writing, operands, operators, written, outcome);
  const pair: Pair = {
    sign,
    outcome,
    scale: scaleOf(left, writing, position),
    alike: one.plain === other.plain || areEqual(left, right, writing, position),
  };
  return writing.style === 'words' && !isGiven(left)
    ? pairInWords(writing, { left, right, one, other }, pair)
    : pairInSymbols(writing, { left, right, one, other }, pair);
}

interface Sides {
  readonly left: Meaning;
  readonly right: Meaning;
  readonly one: Written;
  readonly other: Written;
}

/** How two sides stand to one another. */
interface Pair {
  readonly sign: ComparisonSign;
  readonly outcome: Outcome;
  readonly scale: ComparisonScale;
  readonly alike: boolean;
}

function pairInWords(writing: StatementWriting, { left, right, one, other }: Sides, pair: Pair): string {
  const text = claimCatalogueOf(writing.language);
  const what = named(writing, left.node);
  if (isGiven(right)) return text['claims.is']({ what, value: one.message, stated: other.message, ...pair });
  return text['claims.against']({ what, value: one.message, other: named(writing, right.node), otherValue: other.message, ...pair });
}

/** Both values with the sign that holds between them; the value alone where it is the stated one, or where a figure is missing. */
function pairInSymbols(writing: StatementWriting, { left, right, one, other }: Sides, pair: Pair): string {
  const text = claimCatalogueOf(writing.language);
  if (pair.outcome === 'missing') return one.isMissing ? one.message : other.message;
  const isText = right.kind === 'text' || right.kind === 'economy';
  if (pair.outcome === 'holds' && pair.sign === '==' && (pair.alike || isText)) return isGiven(left) ? other.message : one.message;
  return text['claims.beside']({ value: one.message, other: other.message, ...pair });
}

/** Three sides or more: in order where they hold, else one after the other, with what is to be said of their order. */
function writeChain(
  writing: StatementWriting,
  operands: readonly Meaning[],
  signs: readonly ComparisonSign[],
  written: readonly Written[],
  outcome: Outcome,
): string {
  const text = claimCatalogueOf(writing.language);
  const values = written.map(({ message }, index) => {
    const operand = operands[index];
    if (writing.style !== 'words' || operand === undefined || isGiven(operand)) return message;
    return text['claims.named-value']({ what: named(writing, operand.node), value: message });
  });
  const areDates = operands.every(({ kind }) => kind === 'date' || kind === 'text');
  return text['claims.chain']({ values, signs, outcome, areDates: areDates && writing.style === 'words' });
}

/** Whether two numbers are the same to the last digit, however they are written. */
function areEqual(left: Meaning, right: Meaning, { facts }: StatementWriting, position: Position): boolean {
  if (left.kind !== 'number' || right.kind !== 'number') return false;
  return left.at(facts, position).receipt.value === right.at(facts, position).receipt.value;
}

/** What is compared: places in an order, dates, or plain numbers. */
function scaleOf(meaning: Meaning, { facts }: StatementWriting, position: Position): ComparisonScale {
  if (meaning.kind === 'date') return 'date';
  return meaning.kind === 'number' && meaning.at(facts, position).receipt.unit === 'rank' ? 'rank' : 'number';
}

type Comparison = Structure & { readonly kind: 'comparison' };

/** Whether a side stands in the text itself: a number, a name, a date. */
function isGiven(meaning: Meaning): boolean {
  if (meaning.kind === 'number') return meaning.stated !== null;
  return meaning.kind !== 'truth' && (meaning.node.kind === 'text' || meaning.node.kind === 'name');
}

/** One side of a comparison: as it reads, and as a message of the writer, in which a number carries its receipt. */
interface Written {
  readonly plain: string;
  readonly message: string;
  readonly isMissing: boolean;
}

/** `beside` is the other side, whose digits and unit this one takes. */
function writeOperand(writing: StatementWriting, operand: Meaning, beside: Meaning, position: Position): Written {
  const { facts, language, writer } = writing;
  const alone = (plain: string, absence = false): Written => ({ plain, message: plain, isMissing: absence });
  const withReceipt = (receipt: Receipt, plain: string, absence: boolean): Written => ({
    plain,
    message: writer.number(receipt, plain),
    isMissing: absence,
  });
  switch (operand.kind) {
    case 'number': {
      const stated = statedOf(operand);
      if (stated !== null) return alone(writeStated(stated.node, stated.sign, unitBeside(writing, beside, position), language));
      const { receipt } = operand.at(facts, position);
      const digits = beside.kind === 'number' ? (statedOf(beside)?.node ?? null) : null;
      return withReceipt(receipt, writeBeside(writing.facts.dataset, receipt, digits, language), isMissing(receipt.value));
    }
    case 'economy': {
      const { point } = operand.at(facts, position);
      return isMissing(point)
        ? alone(formatMissing(writing.facts.dataset, point, language), true)
        : alone(formatEconomy(writing.facts.dataset, point, language));
    }
    case 'truth':
      return alone(writeStatement(writing, operand, position));
    default: {
      const { text, receipt } = operand.at(facts, position);
      const plain = isMissing(text) ? formatMissing(writing.facts.dataset, text, language) : text;
      return receipt.kind === 'step' && receipt.operation === 'stated' ? alone(plain) : withReceipt(receipt, plain, isMissing(text));
    }
  }
}

function unitBeside({ facts }: StatementWriting, beside: Meaning, position: Position): Receipt['unit'] {
  return beside.kind === 'number' ? beside.at(facts, position).receipt.unit : 'quantity';
}

/** Which years or members decide: those that fail (for `some`, those that hold), else those that nothing decides. */
function writeOver(writing: StatementWriting, structure: Structure & { readonly kind: 'over' }, position: Position): string {
  const { word, positions, body } = structure;
  const text = claimCatalogueOf(writing.language);
  const cases = positions(position).flatMap((at) =>
    body.kind === 'truth' ? [{ at, outcome: outcomeOf(body.at(writing.facts, at)) }] : [],
  );
  const deciding = cases.filter(({ outcome }) => outcome === (word === 'some' ? 'holds' : 'fails'));
  const open = cases.filter(({ outcome }) => outcome === 'undecided' || outcome === 'missing');
  const isOpen = deciding.length === 0 && open.length > 0;
  const shown = isOpen ? open : deciding;
  const told = shown.slice(0, most).map(({ at }) => ({
    at: nameOf(writing.facts.dataset, at, writing.language),
    statement: body.kind === 'truth' ? writeInside({ ...writing, style: 'symbols' }, body, at) : '',
  }));
  const [first] = cases.flatMap(({ at }) => (at.period === position.period ? [] : [at.period]));
  const unit = first == null ? 'member' : first.length === 4 ? 'year' : 'month';
  const statement = writing.style === 'brief' ? null : named(writing, body.node);
  return text['claims.over']({ word, statement, told, more: shown.length - told.length, of: cases.length, unit, isOpen });
}

/** A statement for one year or member; of one that runs over members in turn, only the members that decide it. */
function writeInside(writing: StatementWriting, meaning: TruthMeaning, position: Position): string {
  const { structure } = meaning;
  if (structure.kind !== 'over' || structure.body.kind !== 'truth') return writeStatement(writing, meaning, position);
  const { body, word } = structure;
  const deciding = structure
    .positions(position)
    .filter((at) => outcomeOf(body.at(writing.facts, at)) === (word === 'some' ? 'holds' : 'fails'));
  const told = deciding
    .slice(0, most)
    .map((at) => `${nameOf(writing.facts.dataset, { ...at, period: null }, writing.language)}: ${writeInside(writing, body, at)}`);
  return told.length === 0 ? printExpression(meaning.node) : told.join('; ');
}

/** How many years or members a sentence names before it only counts them. */
const most = 3;

function nameOf(world: World, position: Position, language: Language): string {
  return position.member === null
    ? positionLabel(position)
    : [formatEconomy(world, position.member, language), position.period].filter((part) => part !== null).join(' ');
}

/** The number of the text that a meaning is, with its sign; null for a computed one. */
function statedOf(meaning: NumberMeaning): { readonly node: NumberNode; readonly sign: 1 | -1 } | null {
  const { node, stated } = meaning;
  if (stated === null) return null;
  if (node.kind === 'number') return { node, sign: 1 };
  if (node.kind === 'prefix' && node.of.kind === 'number') return { node: node.of, sign: -1 };
  const [inner] = node.kind === 'call' ? node.operands : [];
  return inner?.kind === 'number' ? { node: inner, sign: 1 } : null;
}

/** The position at which a meaning that has a year, or a member, of its own is read. */
export function positionIn({ period, member }: Structure & { readonly kind: 'fixed' }, position: Position): Position {
  return { period: period ?? position.period, member: member ?? position.member };
}
