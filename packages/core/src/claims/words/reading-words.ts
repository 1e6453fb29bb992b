import {
  type CallScope,
  economyNamed,
  expectOperands,
  type Facts,
  faultAt,
  type NumberMeaning,
  numberAt,
  operandAt,
  plainStructure,
  readOtherwise,
  textAt,
} from '../meaning/index.ts';
import type { Word } from './word.ts';

const currencies = ['usd', 'cny'] as const;

/** Words that say how a series is read: in which vintage, from whose record, in which currency. */
export const readingWords: readonly Word[] = [
  { word: 'revised', form: 'revised(series)', meaning: revised },
  { word: 'recorded', form: 'recorded(economy, series)', meaning: recorded },
  { word: 'currency', form: "currency('cny', series)", meaning: inCurrency },
];

/** A series as revised since, in a statement that is read as first published: a sum of both vintages can be told. */
function revised(scope: CallScope): NumberMeaning {
  expectOperands(scope, 1);
  const series = numberAt(scope, 0);
  return readBy(scope, series, `revised(${series.key})`, (facts) => readOtherwise(facts, { vintage: 'latest' }));
}

/** A series as one economy records it itself, whichever side's record is asked for; what it takes no part in, it does not record. */
function recorded(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const node = operandAt(scope, 0);
  if (node.kind !== 'name') throw faultAt(scope, node, 'not an economy', [scope.form]);
  const recorder = economyNamed(scope, node);
  const series = numberAt(scope, 1);
  return readBy(scope, series, `recorded(${recorder}, ${series.key})`, (facts) => readOtherwise(facts, { recorder }));
}

/** Amounts of trade in a currency: yuan as they were recorded, or at the average rate of the period. */
function inCurrency(scope: CallScope): NumberMeaning {
  expectOperands(scope, 2);
  const { value, node } = textAt(scope, 0);
  const currency = currencies.find((known) => known === value);
  if (currency === undefined)
    throw faultAt(
      scope,
      node,
      'unknown currency',
      currencies.map((known) => `'${known}'`),
    );
  const series = numberAt(scope, 1);
  const unit = series.unit === 'usd' ? currency : series.unit;
  const key = `currency('${currency}', ${series.key})`;
  return { ...readBy(scope, series, key, (facts) => readOtherwise(facts, { currency })), unit };
}

function readBy(scope: CallScope, series: NumberMeaning, key: string, as: (facts: Facts) => Facts): NumberMeaning {
  const at: NumberMeaning['at'] = (facts, position) => series.at(as(facts), position);
  return { ...series, node: scope.call, key, stated: null, structure: plainStructure, at };
}
