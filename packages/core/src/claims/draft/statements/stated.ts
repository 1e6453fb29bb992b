import type { ComparisonOperator } from '../../syntax/index.ts';
import type { Phrase } from '../phrases/index.ts';
import type { NotUnderstood } from '../topics/index.ts';
import type { ClauseParts, Told } from './clause-parts.ts';
import type { Statement } from './statement.ts';

/** What a figure states; or why nothing that it may state is proved. */
export type Stated = readonly Statement[] | NotUnderstood;

/** What several figures state together. */
export function allOf(all: readonly Stated[]): Stated {
  return all.find((one) => typeof one === 'string') ?? all.flatMap((one) => (typeof one === 'string' ? [] : one));
}

/** The same, where something was taken for granted. */
export function guessed(all: Stated): Stated {
  return typeof all === 'string' ? all : all.map((one) => ({ ...one, isGuessed: true }));
}

/** How far a figure that is only meant roughly may lie from what it is of, as a part of it. */
const roughly = 0.1;

/** Each comparison seen from the other side. */
export const turned = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
} as const satisfies Readonly<Record<ComparisonOperator, ComparisonOperator>>;

/**
 * A figure with the quantities that it may be of, its operator and its tolerance. `direction` is -1 where it tells how far
 * something fell. A deficit is told as the balance that it is: the sign goes to the number.
 */
export function stated(
  { phrase, topic, use }: ClauseParts,
  value: Told,
  told: readonly string[],
  direction: 1 | -1 = 1,
  literal: string = value.figure.literal,
): readonly Statement[] {
  const { figure } = value;
  use(figure);
  const isOfClause = value === phrase.value || value === phrase.toValue || value === phrase.atValue;
  const operator: ComparisonOperator =
    value.not !== undefined ? '!=' : (value.operator ?? (isOfClause ? phrase.operator : undefined) ?? '==');
  const isOfVerb = value.operator === undefined ? figure.upTo === null : phrase.not === undefined;
  if (isOfVerb && operator === phrase.operator) use('operator');
  if (value.rough === undefined || value.rough === phrase.rough) use('rough');
  const isWholeTimes = figure.unit === 'times' && !literal.includes('.');
  const rough = value.rough ?? phrase.rough ?? (figure.isInWords || isWholeTimes ? 'both' : undefined);
  const isRough = operator === '==' && figure.upTo === null && rough !== undefined;
  const [low, high] = isRough ? around(literal, rough) : [literal, figure.upTo];
  const isOfList = topic.kind === 'flow' && topic.flow.partners.length > 1 && phrase.sum === undefined;
  const isOfAbove = topic.kind === 'share' && phrase.paren !== undefined;
  const isGuessed = figure.unit === 'scaled' || isOfList || isOfAbove || (topic.kind === 'flow' && topic.flow.isGuessed);
  const isNegated = told.every((one) => one.startsWith('-'));
  const base = { figure, quantities: told.map((one) => (isNegated ? one.slice(1) : one)), isGuessed };
  if (isNegated === (direction === -1)) return [{ ...base, operator, number: low, upTo: high }];
  return [{ ...base, operator: turned[operator], number: `-${high ?? low}`, upTo: high === null ? null : `-${low}` }];
}

/** A tenth less and a tenth more, or one of them, to one digit more than is printed. */
function around(literal: string, rough: NonNullable<Phrase['rough']>): readonly [low: string, high: string] {
  const [, digits = '', fraction = '', suffix = ''] = /^(\d+(?:\.(\d+))?)(.*)$/.exec(literal) ?? [];
  const times = (part: number): string => (Number(digits) * part).toFixed(fraction.length + 1) + suffix;
  return [rough === 'above' ? literal : times(1 - roughly), rough === 'below' ? literal : times(1 + roughly)];
}
