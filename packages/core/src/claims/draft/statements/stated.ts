import type { Period } from '../../../model/values/index.ts';
import type { ComparisonOperator } from '../../syntax/index.ts';
import type { Figure, Phrase, Verb, When } from '../phrases/index.ts';
import type { Context, Flow, Ground, NotUnderstood, Scope, Times, Topic } from '../topics/index.ts';
import { firstPeriod, periodsOf, stop } from '../topics/index.ts';

/**
 * What a figure states: a quantity and how it stands to the printed number, or a range of numbers, as the expression language writes them. More
 * than one quantity where the text leaves open which is meant. `isGuessed` tells that something was taken for granted: such a figure can be found
 * right, never close or off. So is one of which the clause does not tell since when it counts (`isSinceOpen`), where it is one of several.
 */
export interface Statement {
  readonly figure: Figure;
  readonly quantities: readonly string[];
  readonly operator: ComparisonOperator;
  readonly number: string;
  readonly upTo: string | null;
  readonly isGuessed: boolean;
  readonly isSinceOpen: boolean;
}

/** The times of a clause: that of its main figure, and the one it is set against, where they are told. */
export interface ClauseTimes {
  readonly main: Times | null;
  readonly base: Period | null;
  /** The periods of a list. */
  readonly list: readonly Period[];
  /** What the clause tells of its time itself; null where it tells nothing. */
  readonly told: When | null;
}

/** All that it takes to say what the figures of a clause state. */
export interface ClauseParts {
  readonly phrase: Phrase;
  readonly topic: Topic;
  /** The flow that the topic is set against, or why it can't be told; null where there is none. */
  readonly other: Topic | NotUnderstood | null;
  readonly times: ClauseTimes;
  readonly before: Context;
  readonly scope: Scope;
  readonly verb: Verb | null;
  readonly direction: 1 | -1 | null;
  readonly currency: 'usd' | 'cny' | null;
  readonly use: Ground['use'];
}

/** A figure with what is said of it. */
export type Told = Phrase & { readonly figure: Figure };

/** Whether a phrase tells a figure. */
export function isTold(value: Phrase | undefined): value is Told {
  return value?.figure !== undefined;
}

/** A clause as if it were about another topic, or a flow. */
export function about(topic: Topic | Flow, parts: ClauseParts): ClauseParts {
  return { ...parts, topic: 'kind' in topic ? topic : { kind: 'flow', flow: topic } };
}

/** The flow that the topic of a clause is set against. */
export function otherOf({ other }: ClauseParts): Topic {
  return typeof other === 'string' ? stop(other) : (other ?? stop('no-comparison'));
}

/** The time of a figure: its own, else that of its clause; the last of a span. */
export function timeOf({ times, phrase, use }: ClauseParts, when: When | undefined): Period | null {
  const main = times.main?.to ?? null;
  const isRelative = when !== undefined && (when.years ?? when.months) !== null;
  if (when === undefined || isRelative) use(phrase.when);
  use(when);
  if (when === undefined || (isRelative && when === times.told)) return main;
  const all = periodsOf(when, main);
  const period = (when.isSpan ? all.at(-1) : all[1] === undefined ? all[0] : undefined) ?? null;
  return phrase.months === undefined || period?.length !== 4 ? period : firstPeriod(phrase.months, period);
}

/** Whether a figure is a mean of years. */
export function isMean({ phrase, use }: ClauseParts, { mean }: Phrase): boolean {
  use('mean');
  return (phrase.mean ?? mean) !== undefined;
}

/** The same, where something was taken for granted. */
export function guessed(all: readonly Statement[]): readonly Statement[] {
  return all.map((one) => ({ ...one, isGuessed: true }));
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
  const base = { figure, quantities: told.map((one) => (isNegated ? one.slice(1) : one)), isGuessed, isSinceOpen: false };
  if (isNegated === (direction === -1)) return [{ ...base, operator, number: low, upTo: high }];
  return [{ ...base, operator: turned[operator], number: `-${high ?? low}`, upTo: high === null ? null : `-${low}` }];
}

/** A tenth less and a tenth more, or one of them, to one digit more than is printed. */
function around(literal: string, rough: NonNullable<Phrase['rough']>): readonly [low: string, high: string] {
  const [, digits = '', fraction = '', suffix = ''] = /^(\d+(?:\.(\d+))?)(.*)$/.exec(literal) ?? [];
  const times = (part: number): string => (Number(digits) * part).toFixed(fraction.length + 1) + suffix;
  return [rough === 'above' ? literal : times(1 - roughly), rough === 'below' ? literal : times(1 + roughly)];
}
