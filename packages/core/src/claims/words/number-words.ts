import { isMissing, missing, type Value } from '../../model/values/index.ts';
import {
  absoluteInterval,
  type CallScope,
  deriveNumber,
  everything,
  expectOperands,
  faultAt,
  type Interval,
  makeNumber,
  type NumberMeaning,
  numberAt,
  operandAt,
  subjectOfText,
} from '../meaning/index.ts';
import type { Word } from './word.ts';

/** Words on a single number: its distance from 0, rounding, and a number of the text that is only meant roughly. */
export const numberWords: readonly Word[] = [
  { word: 'abs', form: 'abs(number)', meaning: abs },
  { word: 'round', form: 'round(number) or round(number, decimals)', meaning: round },
  { word: 'about', form: 'about(2bn)', meaning: about },
];

function abs(scope: CallScope): NumberMeaning {
  expectOperands(scope, 1);
  return ofOne(scope, numberAt(scope, 0), '', 'absolute value', Math.abs, absoluteInterval);
}

function round(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const decimals = scope.call.operands.length === 2 ? digitsAt(scope) : 0;
  const toDigits = (value: number): number => Number(value.toFixed(decimals));
  const spread = ({ low, high }: Interval): Interval => ({ low: toDigits(low), high: toDigits(high) });
  return ofOne(scope, numberAt(scope, 0), `, ${decimals}`, `rounded to ${decimals} decimals`, toDigits, spread);
}

/** A number of the text with the tolerance of its first digit: about 2 billion is what lies within half a billion of it. */
function about(scope: CallScope): NumberMeaning {
  expectOperands(scope, 1);
  const node = operandAt(scope, 0);
  if (node.kind !== 'number' || node.value === 0) throw faultAt(scope, node, 'not a number of the text', [scope.form]);
  const meaning = numberAt(scope, 0);
  return { ...meaning, node: scope.call, key: `about(${node.printed})`, stated: 0.5 * 10 ** Math.floor(Math.log10(node.value)) };
}

function ofOne(
  scope: CallScope,
  meaning: NumberMeaning,
  more: string,
  formula: string,
  compute: (value: number) => number,
  spread: (interval: Interval) => Interval,
): NumberMeaning {
  const { word } = scope.call;
  const shape = {
    node: scope.call,
    key: `${word}(${meaning.key}${more})`,
    yearly: meaning.yearly,
    members: meaning.members,
    unit: meaning.unit,
  };
  return makeNumber(shape, (facts, position) => {
    const result = meaning.at(facts, position);
    const { unit } = result.receipt;
    const ofValue = ([value = missing('too-few-observations')]: readonly Value[]): Value => (isMissing(value) ? value : compute(value));
    const derivation = { subject: subjectOfText(shape.key, position), unit, operation: word, formula };
    return deriveNumber(derivation, [{ role: 'number', result }], ofValue, ([interval = everything]) => spread(interval));
  });
}

function digitsAt(scope: CallScope): number {
  const node = operandAt(scope, 1);
  if (node.kind !== 'number' || !/^\d$/.test(node.printed)) throw faultAt(scope, node, 'not a number of decimals', ['a digit']);
  return node.value;
}
