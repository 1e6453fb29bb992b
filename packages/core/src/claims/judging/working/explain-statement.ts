import { sentenceWriter } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { sayIn } from '../../../messages/say-in.ts';
import type { Receipt, Sentence } from '../../../model/view/index.ts';
import {
  anywhere,
  type Facts,
  type Interval,
  type Meaning,
  type NumberMeaning,
  type Position,
  positionLabel,
  type TruthMeaning,
} from '../../meaning/index.ts';
import { printExpression } from '../../syntax/index.ts';
import { type Outcome, outcomeOf } from '../verdict/index.ts';
import { writeBeside } from './write-number.ts';
import { positionIn, writeStatement } from './write-statement.ts';

/**
 * One line of a working: a part of the expression, the year or member it stands for, the same with its values, each with its receipt,
 * and what came of it: an outcome for a statement; a value with its receipt, and the interval that rounding leaves of it, for a number.
 */
export interface WorkingLine {
  readonly depth: number;
  readonly expression: string;
  readonly at: string | null;
  readonly filled: Sentence;
  readonly outcome: Outcome | null;
  readonly receipt: Receipt | null;
  readonly interval: Interval | null;
}

/** Where in a working a part stands. */
interface Place {
  readonly depth: number;
  readonly position: Position;
  readonly at: string | null;
}

/** What the data have for a statement, with the values filled in; each number in it has its receipt. */
export function filledStatement(facts: Facts, meaning: TruthMeaning, language: Language): Sentence {
  const writer = sentenceWriter();
  return writer.finish(writeStatement({ facts, language, writer, style: 'symbols' }, meaning, anywhere));
}

/** The same in short, to stand beside a record for which the statement was told in full. */
export function briefStatement(facts: Facts, meaning: TruthMeaning, language: Language): Sentence {
  const writer = sentenceWriter();
  return writer.finish(writeStatement({ facts, language, writer, style: 'brief' }, meaning, anywhere));
}

/** The working of a statement, line by line from the whole to the numbers. */
export function explainStatement(facts: Facts, meaning: TruthMeaning, language: Language): readonly WorkingLine[] {
  const explainer = { facts, language };
  return linesOfTruth(explainer, meaning, { depth: 0, position: anywhere, at: null });
}

interface Explainer {
  readonly facts: Facts;
  readonly language: Language;
}

function linesOfTruth(explainer: Explainer, meaning: TruthMeaning, place: Place): readonly WorkingLine[] {
  const { structure } = meaning;
  if (structure.kind === 'fixed' && structure.of.kind === 'truth') {
    return linesOfTruth(explainer, structure.of, { ...place, position: positionIn(structure, place.position) });
  }
  return [lineOfTruth(explainer, meaning, place), ...partsOf(explainer, meaning, { ...place, depth: place.depth + 1, at: null })];
}

function lineOfTruth({ facts, language }: Explainer, meaning: TruthMeaning, { depth, position, at }: Place): WorkingLine {
  const writer = sentenceWriter();
  const filled = writer.finish(writeStatement({ facts, language, writer, style: 'symbols' }, meaning, position));
  const outcome = outcomeOf(meaning.at(facts, position));
  return { depth, expression: printExpression(meaning.node), at, filled, outcome, receipt: null, interval: null };
}

/** What a statement is made of: its parts, its years or members, or the numbers that it compares. */
function partsOf(explainer: Explainer, meaning: TruthMeaning, place: Place): readonly WorkingLine[] {
  const { structure } = meaning;
  switch (structure.kind) {
    case 'logic':
      return structure.operands.flatMap((part) => linesOfTruth(explainer, part, place));
    case 'not':
      return linesOfTruth(explainer, structure.of, place);
    case 'over':
      return linesOver(explainer, structure, place);
    case 'comparison':
      return structure.operands.flatMap((operand) => linesOfOperand(explainer, operand, place));
    default:
      return meaning.at(explainer.facts, place.position).evidence.map((receipt) => lineOfReceipt(explainer, receipt, place));
  }
}

function linesOver(
  explainer: Explainer,
  { positions, body }: Extract<Meaning['structure'], { kind: 'over' }>,
  place: Place,
): readonly WorkingLine[] {
  if (body.kind !== 'truth') return [];
  return positions(place.position).flatMap((position) =>
    linesOfTruth(explainer, body, { ...place, position, at: positionLabel(position) }),
  );
}

function linesOfOperand(explainer: Explainer, operand: Meaning, place: Place): readonly WorkingLine[] {
  if (operand.structure.kind === 'fixed') {
    return linesOfOperand(explainer, operand.structure.of, {
      ...place,
      position: positionIn(operand.structure, place.position),
      at: positionLabel(positionIn(operand.structure, place.position)),
    });
  }
  if (operand.kind === 'number') return operand.stated !== null ? [] : linesOfNumber(explainer, operand, place);
  if (operand.kind === 'economy')
    return operand
      .at(explainer.facts, place.position)
      .evidence.map((receipt) => lineOfReceipt(explainer, receipt, { ...place, at: memberAndPeriod(receipt) }));
  if (operand.kind === 'truth') return linesOfTruth(explainer, operand, place);
  const { receipt } = operand.at(explainer.facts, place.position);
  return receipt.kind === 'step' && receipt.operation === 'stated' ? [] : [lineOfReceipt(explainer, receipt, place)];
}

function linesOfNumber(explainer: Explainer, meaning: NumberMeaning, place: Place): readonly WorkingLine[] {
  const { receipt, rounded } = meaning.at(explainer.facts, place.position);
  const isWide = Number.isFinite(rounded.low) && Number.isFinite(rounded.high) && rounded.high > rounded.low;
  const line: WorkingLine = {
    ...lineOfReceipt(explainer, receipt, place),
    expression: printExpression(meaning.node),
    interval: isWide ? rounded : null,
  };
  const below = { ...place, depth: place.depth + 1 };
  return meaning.structure.kind === 'over' ? [line, ...linesOver(explainer, meaning.structure, below)] : [line];
}

function lineOfReceipt({ facts, language }: Explainer, receipt: Receipt, { depth, at }: Place): WorkingLine {
  const writer = sentenceWriter();
  const text =
    receipt.kind === 'cell' && receipt.unit === 'year' && receipt.printed !== null
      ? receipt.printed.value
      : writeBeside(facts.dataset, receipt, null, language);
  const filled = writer.finish(writer.number(receipt, text));
  const { name, quantity, period } = receipt.subject;
  const expression = typeof name === 'string' ? sayIn(language, name) : quantity;
  return { depth, expression, at: at ?? period, filled, outcome: null, receipt, interval: null };
}

/** The member that a number is of, among those that were compared, and its period. */
function memberAndPeriod({ subject }: Receipt): string {
  const member = subject.reporter === null ? subject.recorder : subject.partner;
  return [member, subject.period].filter((part) => part !== null).join(' ');
}
