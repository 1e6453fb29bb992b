import { isMissing, type Missing } from '../../model/values/index.ts';
import { derive } from '../../queries/index.ts';
import {
  allOf,
  anyOf,
  type CallScope,
  faultAt,
  type Interval,
  type Judgement,
  makeNumber,
  type NumberMeaning,
  runOf,
  subjectOfText,
  type TruthMeaning,
  type TruthResult,
} from '../meaning/index.ts';
import { economiesForExamples } from '../syntax/index.ts';
import type { Word } from './word.ts';

/** Words that run a statement over years, or over members: for all of them, for some, or for how many. */
export const statementWords: readonly Word[] = [
  { word: 'every', form: 'every(2014..2023, statement) or every(statement over *)', meaning: (scope) => quantified(scope, allOf) },
  { word: 'some', form: 'some(2014..2023, statement) or some(statement over *)', meaning: (scope) => quantified(scope, anyOf) },
  { word: 'count', form: 'count(2014..2023, statement) or count(statement over *)', meaning: count },
];

function quantified(scope: CallScope, combine: (statements: readonly TruthResult[]) => TruthResult): TruthMeaning {
  const { body, ...run } = statementOf(scope);
  const at: TruthMeaning['at'] = (facts, position) => combine(run.positions(position).map((each) => body.at(facts, each)));
  return { kind: 'truth', ...run.shape, structure: { kind: 'over', word: scope.call.word, positions: run.positions, body }, at };
}

function count(scope: CallScope): NumberMeaning {
  const { body, shape, positions } = statementOf(scope);
  const structure = { kind: 'over', word: 'count', positions, body } as const;
  return makeNumber({ ...shape, unit: 'count', structure }, (facts, position) => {
    const results = positions(position).map((each) => body.at(facts, each));
    const absence = results.map(({ point }) => point).find(isMissing) as Missing | undefined;
    const operands = results.flatMap(({ evidence }) =>
      evidence.map((receipt) => ({ role: receipt.subject.period ?? receipt.subject.name ?? receipt.subject.quantity, receipt })),
    );
    const derivation = {
      subject: subjectOfText(shape.key, position),
      unit: 'count',
      operation: 'count',
      formula: 'number of statements that hold',
    } as const;
    const receipt = derive(derivation, operands, () => absence ?? results.filter(({ point }) => point === true).length);
    return {
      receipt,
      rounded: between(results.map(({ rounded }) => rounded)),
      independent: between(results.map(({ independent }) => independent)),
    };
  });
}

function between(judgements: readonly Judgement[]): Interval {
  const sure = judgements.filter((judgement) => judgement === 'true').length;
  return { low: sure, high: sure + judgements.filter((judgement) => judgement === 'unknown').length };
}

function statementOf(scope: CallScope) {
  const { bodies, over, positions } = runOf(scope, 1);
  const [body] = bodies;
  if (body?.kind !== 'truth') {
    const { reporter, group } = economiesForExamples(scope.dataset);
    throw faultAt(scope, body?.node ?? scope.call, 'not a statement', [`a comparison, such as balance(${reporter}, ${group}) > 0`]);
  }
  const isYears = 'from' in over;
  const key = `${scope.call.word}(${isYears ? `${over.from}..${over.to}, ` : ''}${body.key})`;
  const shape = { node: scope.call, key, yearly: isYears ? false : body.yearly, members: isYears ? body.members : null };
  return { body, shape, positions };
}
