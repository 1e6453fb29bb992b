import { formatEconomy } from '../../format/format-economy.ts';
import { formatMissing } from '../../format/format-missing.ts';
import type { SentenceWriter } from '../../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import { isMissing } from '../../model/missing.ts';
import type { Receipt } from '../../model/receipt.ts';
import type { NumberNode } from '../expression/expression-node.ts';
import { printExpression } from '../expression/print-expression.ts';
import type { Frame, Moment, NumberFrame, Reading, Structure, TruthFrame } from '../values/frame.ts';
import { outcomeOf } from '../verdict/outcome.ts';
import { momentLabel } from '../words/moment-label.ts';
import { writeBeside, writeStated } from './write-number.ts';

/** What it takes to write a statement with its values: the reading, the language, and a writer that gives each number its receipt. */
export interface StatementWriting {
  readonly reading: Reading;
  readonly language: Language;
  readonly writer: SentenceWriter;
}

/** A statement with the values filled in, as a message of the writer: `41.7% > 40%`. */
export function writeStatement(writing: StatementWriting, frame: TruthFrame, moment: Moment): string {
  const { structure } = frame;
  const text = catalogueOf(writing.language);
  switch (structure.kind) {
    case 'fixed':
      return structure.of.kind === 'truth' ? writeStatement(writing, structure.of, momentIn(structure, moment)) : frame.key;
    case 'not':
      return text['claims.not']({ statement: writeStatement(writing, structure.of, moment) });
    case 'logic': {
      const statements = telling(writing, structure, moment).map((part) => writeStatement(writing, part, moment));
      return text[`claims.${structure.operator}`]({ statements });
    }
    case 'comparison':
      return writeComparison(writing, structure, moment);
    case 'over':
      return writeOver(writing, structure, moment);
    default:
      return printExpression(frame.node);
  }
}

/** Of a failing `and` the parts that fail, of a holding `or` those that hold: what decides it; else all parts. */
function telling(writing: StatementWriting, structure: Structure & { readonly kind: 'logic' }, moment: Moment): readonly TruthFrame[] {
  const { operator, operands } = structure;
  const deciding = operands.filter((part) => outcomeOf(part.at(writing.reading, moment)) === (operator === 'and' ? 'fails' : 'holds'));
  return deciding.length > 0 ? deciding : operands;
}

function writeComparison(
  writing: StatementWriting,
  { operands, operators }: Structure & { readonly kind: 'comparison' },
  moment: Moment,
): string {
  const text = catalogueOf(writing.language);
  const written = operands.map((operand, index) =>
    writeOperand(writing, operand, operands[index === 0 ? 1 : index - 1] ?? operand, moment),
  );
  return written
    .map((operand, index) => `${index === 0 ? '' : ` ${text['claims.operator'](operators[index - 1] ?? '==')} `}${operand}`)
    .join('');
}

/** One side of a comparison; `beside` is the other side, whose digits and unit it takes. */
function writeOperand(writing: StatementWriting, operand: Frame, beside: Frame, moment: Moment): string {
  const { reading, language, writer } = writing;
  switch (operand.kind) {
    case 'number': {
      const stated = statedOf(operand);
      const { receipt } = operand.at(reading, moment);
      if (stated !== null) return writeStated(stated.node, stated.sign, unitBeside(writing, beside, moment), language);
      return writer.number(receipt, writeBeside(receipt, beside.kind === 'number' ? (statedOf(beside)?.node ?? null) : null, language));
    }
    case 'economy': {
      const { point } = operand.at(reading, moment);
      return isMissing(point) ? formatMissing(point, language) : formatEconomy(point, language);
    }
    case 'truth':
      return writeStatement(writing, operand, moment);
    default: {
      const { text, receipt } = operand.at(reading, moment);
      const written = isMissing(text) ? formatMissing(text, language) : text;
      return receipt.kind === 'step' && receipt.operation === 'stated' ? written : writer.number(receipt, written);
    }
  }
}

function unitBeside({ reading }: StatementWriting, beside: Frame, moment: Moment): Receipt['unit'] {
  return beside.kind === 'number' ? beside.at(reading, moment).receipt.unit : 'quantity';
}

function writeOver(writing: StatementWriting, structure: Structure & { readonly kind: 'over' }, moment: Moment): string {
  const { word, moments, body } = structure;
  const text = catalogueOf(writing.language);
  const cases = moments(moment).map((at) => ({
    at,
    frame: body as TruthFrame,
    outcome: outcomeOf((body as TruthFrame).at(writing.reading, at)),
  }));
  const deciding = cases.filter(({ outcome }) => outcome === (word === 'some' ? 'holds' : 'fails'));
  const statement = printExpression(body.node);
  const told = deciding
    .slice(0, most)
    .map(({ at, frame }) => ({ at: nameOf(at, writing.language), statement: writeStatement(writing, frame, at) }));
  const isYears = cases.some(({ at }) => at.year !== moment.year);
  return text['claims.over']({ word, statement, told, more: deciding.length - told.length, of: cases.length, isYears });
}

/** How many years or members a sentence names before it only counts them. */
const most = 3;

function nameOf(moment: Moment, language: Language): string {
  return moment.member === null
    ? momentLabel(moment)
    : [formatEconomy(moment.member, language), moment.year].filter((part) => part !== null).join(' ');
}

/** The number of the text that a meaning is, with its sign; null for a computed one. */
function statedOf(frame: NumberFrame): { readonly node: NumberNode; readonly sign: 1 | -1 } | null {
  const { node, stated } = frame;
  if (stated === null) return null;
  if (node.kind === 'number') return { node, sign: 1 };
  if (node.kind === 'prefix' && node.of.kind === 'number') return { node: node.of, sign: -1 };
  const [inner] = node.kind === 'call' ? node.operands : [];
  return inner?.kind === 'number' ? { node: inner, sign: 1 } : null;
}

/** The moment at which a meaning that has a year, or a member, of its own is read. */
export function momentIn({ year, member }: Structure & { readonly kind: 'fixed' }, moment: Moment): Moment {
  return { year: year ?? moment.year, member: member ?? moment.member };
}
