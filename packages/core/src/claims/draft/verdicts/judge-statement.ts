import { ExpressionError } from '../../../errors/expression-error.ts';
import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';
import { compileNode } from '../../compile/index.ts';
import { type ClaimLens, factsOf, outcomeOf, primaryLens } from '../../judging/index.ts';
import { anywhere, type Facts, lacksFirstPrint, type NumberMeaning, type TruthMeaning } from '../../meaning/index.ts';
import { type ExpressionNode, type NumberNode, parseExpression } from '../../syntax/index.ts';
import { elsewhere } from '../economies/index.ts';
import type { Statement } from '../statements/index.ts';
import {
  isBetweenSources,
  isOfAnotherSource,
  isPrintedGrowth,
  mayBePublishedGrowth,
  type PrintedNumber,
  printedNumber,
} from './other-figures.ts';

/** How one thing that a figure may state fares: the record has it, rounding leaves it open, another record or source has it, it is near, it is none. */
export interface JudgedStatement {
  readonly kind:
    | ('right' | 'right-as-revised' | 'within-rounding' | 'elsewhere' | 'close' | 'off')
    | ('far' | 'missing' | 'sources-differ' | 'first-print');
  readonly node: ExpressionNode;
  readonly literal: NumberNode;
  readonly quantity: NumberMeaning;
  readonly receipt: Receipt;
  /** Of `elsewhere`: in which record, or in whose another source gives it; and what it is there, where that is known. */
  readonly where: ClaimLens['record'] | 'source' | 'source-of-partner' | null;
  readonly other: Receipt | null;
}

/** The other ways to read a figure: the same record as it stands now, and the partner's. */
const otherLenses: readonly ClaimLens[] = [
  { record: 'reporter', vintage: 'latest' },
  { record: 'partner', vintage: 'first' },
  { record: 'partner', vintage: 'latest' },
];

/** The fewest digits with which another record can have a figure: fewer may agree by chance. */
const fewestDigits = 2;
/** How far from a figure that is rounded a more precise one may lie that it leaves open, as a part of it; a rate a tenth as far, in points. */
const nearRounded = 0.1;
/** How near is near: three half units of the last digit that is printed, or a hundredth. */
const nearHalves = 3;
const nearPart = 0.01;
/** How far a limit that is told to more than one digit may lie from what it is told of, as a part of it: one farther off was meant otherwise. */
const nearBound = 0.25;
/** How many times as much, or as little, is so far away that something else is likely meant; of a part of a whole, by how much besides. */
const farTimes = 2.5;
const farPart = 0.15;

/** The facts of every lens of a dataset, made once. */
export interface DraftFacts {
  readonly dataset: Dataset;
  readonly primary: Facts;
  readonly others: readonly { readonly lens: ClaimLens; readonly facts: Facts }[];
}

/** The most quantities that are remembered from one draft to the next. */
const mostRemembered = 5000;
const remembered = new WeakMap<Dataset, DraftFacts>();

/** The facts that drafts are judged by: what was read for one draft is not read again for the next, which is mostly the same with a word changed. */
export function draftFactsOf(dataset: Dataset): DraftFacts {
  const known = remembered.get(dataset);
  if (known !== undefined && known.primary.memory.size < mostRemembered) return known;
  const others = otherLenses.map((lens) => ({ lens, facts: factsOf(dataset, lens) }));
  const facts = { dataset, primary: factsOf(dataset, primaryLens), others };
  remembered.set(dataset, facts);
  return facts;
}

/** A statement as a comparison with one of its quantities; a range of numbers as a chain of two. */
export function comparisonOf({ operator, number, upTo }: Statement, quantity: string): ExpressionNode {
  return parseExpression(upTo === null ? `${quantity} ${operator} ${number}` : `${number} <= ${quantity} <= ${upTo}`);
}

/** Judges one quantity that a figure may be of; null where the data know no such quantity. */
export function judgeStatement({ dataset, primary, others }: DraftFacts, statement: Statement, of: string): JudgedStatement | null {
  const meaning = of.includes(elsewhere) ? null : meaningOf(dataset, statement, of);
  const quantity = meaning?.structure.kind === 'comparison' ? meaning.structure.operands[statement.upTo === null ? 0 : 1] : undefined;
  if (meaning === null || quantity?.kind !== 'number') return null;
  const { receipt } = quantity.at(primary, anywhere);
  const printed = printedNumber(statement.number);
  const { literal } = statement.upTo === null ? printed : printedNumber(statement.upTo);
  const base = { node: meaning.node, literal, quantity, receipt, where: null, other: null };
  const as = (kind: JudgedStatement['kind'], found: Partial<JudgedStatement> = {}): JudgedStatement => ({ ...base, kind, ...found });
  const truth = meaning.at(primary, anywhere);
  const outcome = isMissing(receipt.value) ? 'missing' : outcomeOf(truth);
  const { operator } = statement;
  if (outcome === 'holds' && operator !== '!=') return as(isLooseBound(receipt, statement, printed) ? 'far' : 'right');
  if (outcome === 'fails' && isPrintedGrowth(receipt, statement, printed)) return as('right');
  const told = others.map(({ lens, facts }) => {
    const there = meaning.at(facts, anywhere);
    return { lens, outcome: outcomeOf(there), isIt: there.point === true, receipt: quantity.at(facts, anywhere).receipt };
  });
  if (outcome === 'holds') return as(told.some((one) => one.outcome === 'fails') ? 'sources-differ' : 'right');
  const isOpen = outcome === 'undecided' && lacksFirstPrint(receipt);
  if (outcome === 'undecided' && !isOpen) return as(isNear(receipt, statement, printed) ? 'within-rounding' : 'far');
  if (isOpen && truth.point === true && operator !== '!=') return as('right-as-revised');
  const partner = told.find(({ lens }) => lens.record === 'partner');
  if (isPrecise(statement, literal)) {
    const held = told.find((one) => one.outcome === 'holds' || (one.outcome === 'undecided' && one.isIt));
    if (held !== undefined) return as('elsewhere', { where: held.lens.record, other: held.receipt });
    if (isOfAnotherSource(receipt, printed)) return as('elsewhere', { where: 'source' });
    if (partner !== undefined && isOfAnotherSource(partner.receipt, printed)) return as('elsewhere', { where: 'source-of-partner' });
  }
  const isOfOther = /\((\w+),/.exec(of)?.[1] !== usualStudy(dataset)?.question.reporter;
  const isBoundThere = partner?.outcome === 'holds' && isBound(statement) && !isLooseBound(partner.receipt, statement, printed);
  if (isOfOther && isBoundThere) return as('sources-differ');
  if (outcome === 'missing') return as('missing');
  if (isClose(receipt, statement)) return as('close');
  const isOpenThere = isPrecise(statement, literal) && told.some((one) => one.outcome === 'undecided');
  if (isOpenThere || isBetweenSources(receipt, statement, printed)) return as('sources-differ');
  if (isOpen || mayBePublishedGrowth(receipt, statement, printed)) return as('first-print');
  return as([receipt, ...told.map((one) => one.receipt)].every((one) => isFar(one, statement, printed)) ? 'far' : 'off');
}

/** What a statement means; null where it can mean nothing, as of a span that runs backwards. */
function meaningOf(dataset: Dataset, statement: Statement, of: string): TruthMeaning | null {
  try {
    const { meaning } = compileNode(dataset, comparisonOf(statement, of));
    return meaning.kind === 'truth' ? meaning : null;
  } catch (error) {
    if (ExpressionError.isInstance(error)) return null;
    throw error;
  }
}

/** Whether a figure says enough for another record to be meant: digits that do not agree by chance, and no order alone. */
function isPrecise({ operator, figure }: Statement, { printed, suffix }: NumberNode): boolean {
  const digits = printed.replace(suffix, '').replace('.', '').replace(/^0+/, '');
  return operator === '==' && (figure.isInWords || digits.length >= fewestDigits);
}

function isNear({ value, unit }: Receipt, { operator, upTo }: Statement, stated: PrintedNumber): boolean {
  if (isMissing(value) || operator !== '==') return true;
  if (upTo !== null && stated.value <= value && value <= printedNumber(upTo).value) return true;
  const reach = unit === 'ratio' && stated.literal.suffix === '%' ? 0.1 : Math.abs(value);
  return Math.abs(value - stated.value) <= nearRounded * reach;
}

/** Whether a figure is near the one of the data: no error that a reader would be told of. */
function isClose({ value, unit }: Receipt, { number, upTo, figure, operator }: Statement): boolean {
  if (isMissing(value) || unit === 'rank' || figure.unit === 'record' || operator === '!=') return false;
  const isRough = upTo !== null && figure.upTo === null && figure.unit !== 'times';
  return [number, upTo ?? number].map(printedNumber).some((stated) => {
    const half = isRough || figure.isInWords || operator !== '==' ? 0 : stated.half;
    return Math.abs(value - stated.value) <= Math.max(nearHalves * half, nearPart * Math.abs(value));
  });
}

/** Whether a figure says that something is more or less than so much. */
function isBound({ operator }: Statement): boolean {
  return operator !== '==' && operator !== '!=';
}

/** Whether a figure says that something is more or less than so much, and it is by far: `no more than 9.6 %` of 7 %. */
function isLooseBound({ value }: Receipt, statement: Statement, { literal }: PrintedNumber): boolean {
  const digits = literal.printed.replace(/\D/g, '').replace(/0+$/, '');
  const isMeant = isBound(statement) && statement.figure.unit !== 'place' && digits.length > 1;
  return isMeant && !isMissing(value) && Math.abs(Math.abs(value) - literal.value) > nearBound * literal.value;
}

/** Whether there is no figure, or one so far away that the text was more likely misread than it is wrong. */
function isFar({ value, unit }: Receipt, { operator }: Statement, stated: PrintedNumber): boolean {
  if (isMissing(value)) return true;
  if (unit === 'rank' || operator !== '==') return false;
  if (unit === 'ratio' && stated.literal.suffix === '%' && Math.abs(value - stated.value) <= farPart) return false;
  const times = stated.value / value;
  return !(times <= farTimes && times >= 1 / farTimes);
}
