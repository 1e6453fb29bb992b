import type { Dataset } from '../../model/dataset/index.ts';
import { faultAt, fixPosition, type Meaning, type Scope, type Subject, type TruthMeaning, unknownWord } from '../meaning/index.ts';
import {
  type CallNode,
  type ExpressionNode,
  economiesForExamples,
  type LogicNode,
  type PrefixNode,
  parseExpression,
  printExpression,
} from '../syntax/index.ts';
import { allWords, type Word } from '../words/index.ts';
import { comparison } from './compare-meanings.ts';
import { arithmetic, literal, named, negated, quoted } from './number-meanings.ts';
import { logic, opposite } from './truth-meanings.ts';

/** An expression with its meaning, ready to be read, and what it reads. */
export interface CompiledExpression {
  readonly text: string;
  readonly node: ExpressionNode;
  readonly meaning: Meaning;
  readonly reads: ReadonlySet<Subject>;
}

const words: ReadonlyMap<string, Word> = new Map(allWords.map((word) => [word.word, word]));

/**
 * The meaning of an expression over a dataset: a number, a statement, an economy, a date or a text, all years and members fixed.
 * Throws `ExpressionError` for an unknown word, economy, event or indicator (with the nearest known ones), for operands of the wrong
 * kind, and where a year or a member is left open.
 */
export function compileExpression(dataset: Dataset, text: string): CompiledExpression {
  return compileNode(dataset, parseExpression(text), text);
}

/** The same for a tree that was made rather than written; `text` is what errors point into. */
export function compileNode(dataset: Dataset, node: ExpressionNode, text: string = printExpression(node)): CompiledExpression {
  const reads = new Set<Subject>();
  const scope: Scope = { text, dataset, reads, meaning: (part) => meaningOf(scope, part) };
  const meaning = meaningOf(scope, node);
  if (meaning.yearly) throw faultAt(scope, node, 'a series over years', ['a year, as in [2023], or every(2014..2023, ...)']);
  if (meaning.members !== null) {
    const { partner } = economiesForExamples(dataset);
    throw faultAt(scope, node, 'a series over members', [`one member, as in [${partner}], or all, as in sum(...) or every(...)`]);
  }
  return { text, node, meaning, reads };
}

/** The same for a statement. Throws `ExpressionError` also for an expression that states nothing. */
export function compileStatement(dataset: Dataset, text: string): CompiledExpression & { readonly meaning: TruthMeaning } {
  const compiled = compileExpression(dataset, text);
  const { meaning } = compiled;
  if (meaning.kind === 'truth') return { ...compiled, meaning };
  const { reporter, partner } = economiesForExamples(dataset);
  throw faultAt(compiled, compiled.node, 'not a statement', [`a comparison, such as total(${reporter}, ${partner})[2013] == 28.6bn`]);
}

function meaningOf(scope: Scope, node: ExpressionNode): Meaning {
  switch (node.kind) {
    case 'number':
      return literal(node);
    case 'text':
      return quoted(node);
    case 'name':
      return named(scope, node);
    case 'members':
    case 'month':
    case 'range':
      throw faultAt(scope, node, 'no value by itself', ['a number, a series or a statement']);
    case 'call':
      return called(scope, node);
    case 'index':
      return fixPosition(scope, meaningOf(scope, node.of), node.by, node);
    case 'prefix':
      return prefixed(scope, node);
    case 'arithmetic':
      return arithmetic(scope, node);
    case 'comparison':
      return comparison(scope, node);
    case 'logic':
      return logic(scope, node, statementsOf(scope, node));
  }
}

function called(scope: Scope, call: CallNode): Meaning {
  const word = words.get(call.word);
  if (word !== undefined) return word.meaning({ ...scope, call, form: word.form });
  throw unknownWord(scope, { start: call.start, end: call.start + call.word.length }, call.word, [...words.keys()]);
}

function prefixed(scope: Scope, node: PrefixNode): Meaning {
  const meaning = meaningOf(scope, node.of);
  if (node.operator === 'not') return opposite(node, statement(scope, node.of, meaning));
  if (meaning.kind !== 'number') throw faultAt(scope, node.of, 'not a number', ['a number after -']);
  return negated(node, meaning);
}

function statementsOf(scope: Scope, { operands }: LogicNode): readonly TruthMeaning[] {
  return operands.map((operand) => statement(scope, operand, meaningOf(scope, operand)));
}

function statement(scope: Scope, node: ExpressionNode, meaning: Meaning): TruthMeaning {
  if (meaning.kind === 'truth') return meaning;
  const { reporter, group } = economiesForExamples(scope.dataset);
  throw faultAt(scope, node, 'not a statement', [`a comparison, such as growth(total(${reporter}, ${group}), 2022) > 40%`]);
}
