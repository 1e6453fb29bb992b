import { sentenceWriter } from '../../format/sentence-writer.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { Sentence } from '../../model/view.ts';
import { printExpression } from '../expression/print-expression.ts';
import type { Frame, Moment, NumberFrame, Reading, TruthFrame } from '../values/frame.ts';
import type { Interval } from '../values/interval.ts';
import { type Outcome, outcomeOf } from '../verdict/outcome.ts';
import { momentLabel } from '../words/moment-label.ts';
import { writeBeside } from './write-number.ts';
import { momentIn, writeStatement } from './write-statement.ts';

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
  readonly moment: Moment;
  readonly at: string | null;
}

/** What the data have for a statement, with the values filled in; each number in it has its receipt. */
export function filledStatement(reading: Reading, frame: TruthFrame, language: Language): Sentence {
  const writer = sentenceWriter();
  return writer.finish(writeStatement({ reading, language, writer, style: 'symbols' }, frame, { year: null, member: null }));
}

/** The same in short, to stand beside a record for which the statement was told in full. */
export function briefStatement(reading: Reading, frame: TruthFrame, language: Language): Sentence {
  const writer = sentenceWriter();
  return writer.finish(writeStatement({ reading, language, writer, style: 'brief' }, frame, { year: null, member: null }));
}

/** The working of a statement, line by line from the whole to the numbers. */
export function explainStatement(reading: Reading, frame: TruthFrame, language: Language): readonly WorkingLine[] {
  const explainer = { reading, language };
  return linesOfTruth(explainer, frame, { depth: 0, moment: { year: null, member: null }, at: null });
}

interface Explainer {
  readonly reading: Reading;
  readonly language: Language;
}

function linesOfTruth(explainer: Explainer, frame: TruthFrame, place: Place): readonly WorkingLine[] {
  const { structure } = frame;
  if (structure.kind === 'fixed' && structure.of.kind === 'truth') {
    return linesOfTruth(explainer, structure.of, { ...place, moment: momentIn(structure, place.moment) });
  }
  return [lineOfTruth(explainer, frame, place), ...partsOf(explainer, frame, { ...place, depth: place.depth + 1, at: null })];
}

function lineOfTruth({ reading, language }: Explainer, frame: TruthFrame, { depth, moment, at }: Place): WorkingLine {
  const writer = sentenceWriter();
  const filled = writer.finish(writeStatement({ reading, language, writer, style: 'symbols' }, frame, moment));
  const outcome = outcomeOf(frame.at(reading, moment));
  return { depth, expression: printExpression(frame.node), at, filled, outcome, receipt: null, interval: null };
}

/** What a statement is made of: its parts, its years or members, or the numbers that it compares. */
function partsOf(explainer: Explainer, frame: TruthFrame, place: Place): readonly WorkingLine[] {
  const { structure } = frame;
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
      return frame.at(explainer.reading, place.moment).evidence.map((receipt) => lineOfReceipt(explainer, receipt, place));
  }
}

function linesOver(
  explainer: Explainer,
  { moments, body }: Extract<Frame['structure'], { kind: 'over' }>,
  place: Place,
): readonly WorkingLine[] {
  if (body.kind !== 'truth') return [];
  return moments(place.moment).flatMap((moment) => linesOfTruth(explainer, body, { ...place, moment, at: momentLabel(moment) }));
}

function linesOfOperand(explainer: Explainer, operand: Frame, place: Place): readonly WorkingLine[] {
  if (operand.structure.kind === 'fixed') {
    return linesOfOperand(explainer, operand.structure.of, {
      ...place,
      moment: momentIn(operand.structure, place.moment),
      at: momentLabel(momentIn(operand.structure, place.moment)),
    });
  }
  if (operand.kind === 'number') return operand.stated !== null ? [] : linesOfNumber(explainer, operand, place);
  if (operand.kind === 'economy')
    return operand
      .at(explainer.reading, place.moment)
      .evidence.map((receipt) => lineOfReceipt(explainer, receipt, { ...place, at: memberAndPeriod(receipt) }));
  if (operand.kind === 'truth') return linesOfTruth(explainer, operand, place);
  const { receipt } = operand.at(explainer.reading, place.moment);
  return receipt.kind === 'step' && receipt.operation === 'stated' ? [] : [lineOfReceipt(explainer, receipt, place)];
}

function linesOfNumber(explainer: Explainer, frame: NumberFrame, place: Place): readonly WorkingLine[] {
  const { receipt, rounded } = frame.at(explainer.reading, place.moment);
  const isWide = Number.isFinite(rounded.low) && Number.isFinite(rounded.high) && rounded.high > rounded.low;
  const line: WorkingLine = {
    ...lineOfReceipt(explainer, receipt, place),
    expression: printExpression(frame.node),
    interval: isWide ? rounded : null,
  };
  const below = { ...place, depth: place.depth + 1 };
  return frame.structure.kind === 'over' ? [line, ...linesOver(explainer, frame.structure, below)] : [line];
}

function lineOfReceipt({ language }: Explainer, receipt: Receipt, { depth, at }: Place): WorkingLine {
  const writer = sentenceWriter();
  const text = receipt.kind === 'cell' && receipt.unit === 'year' ? receipt.printed.value : writeBeside(receipt, null, language);
  const filled = writer.finish(writer.number(receipt, text));
  const { name, quantity, period } = receipt.subject;
  return { depth, expression: name ?? quantity, at: at ?? period, filled, outcome: null, receipt, interval: null };
}

/** The member that a number is of, among those that were compared, and its period. */
function memberAndPeriod({ subject }: Receipt): string {
  const member = subject.reporter === null ? subject.keeper : subject.partner;
  return [member, subject.period].filter((part) => part !== null).join(' ');
}
