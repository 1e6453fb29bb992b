import { ExpressionError } from '../../errors/expression-error.ts';
import { nearestNames } from '../../errors/nearest-names.ts';
import { UnknownNameError } from '../../errors/unknown-name-error.ts';
import { type Dataset, usualStudy } from '../../model/dataset/index.ts';
import { type EconomyCode, findEconomy, membersOf } from '../../model/economies/index.ts';
import {
  type CallNode,
  type ExpressionNode,
  economiesAsked,
  economiesForExamples,
  type MembersNode,
  type NameNode,
  type Place,
} from '../syntax/index.ts';
import type { Meaning } from './meaning.ts';

/** What an expression reads; a record's side or a vintage matters only to trade. */
export type Subject = 'trade' | 'turnover' | 'product' | 'indicator' | 'event' | 'milestone';

/**
 * What the words of an expression need while it is given its meaning: its text, for errors; the dataset, for the ids it may name; the
 * meaning of its parts; and a place to note what it reads.
 */
export interface Scope {
  readonly text: string;
  readonly dataset: Dataset;
  readonly meaning: (node: ExpressionNode) => Meaning;
  readonly reads: Set<Subject>;
}

/** A call inside an expression. */
export interface CallScope extends Scope {
  readonly call: CallNode;
  /** How the call is written, for errors: `growth(series, year)`. */
  readonly form: string;
}

/** An error at a place of an expression. */
export function faultAt(
  { text }: Pick<Scope, 'text'>,
  { start, end }: Place,
  problem: string,
  expected: readonly string[],
  nearest: readonly string[] = [],
): ExpressionError {
  return new ExpressionError({ text, position: start, problem, found: text.slice(start, end), expected, nearest });
}

/** The economy or group that a name stands for. Throws `ExpressionError` with the nearest codes. */
export function economyNamed(scope: Pick<Scope, 'text' | 'dataset'>, node: NameNode | (Place & { readonly name: string })): EconomyCode {
  try {
    return findEconomy(scope.dataset, node.name).code;
  } catch (error) {
    if (!UnknownNameError.isInstance(error)) throw error;
    const { group } = economiesForExamples(scope.dataset);
    throw faultAt(scope, node, 'unknown economy', [`the code of an economy, ${group} or *`], error.nearest);
  }
}

/**
 * The economies that `*` (those that the study of the dataset asks about) or a choice in braces stands for. Where `other`, with which they trade,
 * is itself one of `*`, the reporter of the study is in its place: nobody trades with itself. A choice names each economy once, by itself or in a
 * group, so that no sum over it counts one twice. Throws `ExpressionError` at the name that comes second.
 */
export function economiesChosen(
  scope: Pick<Scope, 'text' | 'dataset'>,
  node: MembersNode,
  other: EconomyCode | null = null,
): readonly EconomyCode[] {
  const { names } = node;
  const reporter = usualStudy(scope.dataset)?.question.reporter;
  if (names === '*') return everyEconomy(scope, node).map((code) => (code === other ? (reporter ?? code) : code));
  const taken = new Set<EconomyCode>();
  return names.map((name) => {
    const code = economyNamed(scope, name);
    const members = [code, ...membersOf(scope.dataset, code)];
    const twice = members.find((member) => taken.has(member));
    if (twice !== undefined) throw faultAt(scope, name, `${twice} twice`, ['each economy once, by itself or in a group']);
    for (const member of members) taken.add(member);
    return code;
  });
}

function everyEconomy(scope: Pick<Scope, 'text' | 'dataset'>, node: MembersNode): readonly EconomyCode[] {
  const asked = economiesAsked(scope.dataset);
  if (asked.length > 0) return asked;
  throw faultAt(scope, node, '* means nothing here: no study or group in the dataset', ['a choice, as in {A, B}']);
}

/** An error for a word that is not in a list, with the nearest ones. */
export function unknownWord(scope: Pick<Scope, 'text'>, place: Place, word: string, known: readonly string[]): ExpressionError {
  return faultAt(scope, place, 'unknown word', [`one of ${known.join(', ')}`], nearestNames(word, known));
}
