import { describe } from 'vitest';
import { compileExpression } from '../../src/claims/compile/compile-expression.ts';
import { factsOf } from '../../src/claims/judging/verdict/lens.ts';
import { outcomeOf } from '../../src/claims/judging/verdict/outcome.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { makeQuoted } from '../support/make-claims.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';
import { valueInLine } from '../support/receipt-in-lines.ts';

/** Figures that were quoted with two digits, so that each is known to half of its last: some of Kazakhstan, close ones of Uzbekistan, a zero. */
const dataset = makeDataset({
  observations: [
    makeQuoted('2.0', { period: 2012 }),
    makeQuoted('4.0', { period: 2013 }),
    makeQuoted('3.9', { period: 2014 }),
    makeQuoted('1.0', { period: 2012, flow: 'import' }),
    makeQuoted('4.0', { period: 2013, flow: 'import' }),
    makeQuoted('5.0', { period: 2014, flow: 'import' }),
    makeQuoted('4.0', { partner: 'UZB', period: 2012 }),
    makeQuoted('4.0', { partner: 'UZB', period: 2013 }),
    makeQuoted('0.0', { partner: 'UZB', period: 2014 }),
    makeQuoted('0.0', { partner: 'UZB', period: 2012, flow: 'import' }),
    makeObservation({ partner: 'KGZ', period: 2012, value: 1e9 }),
    makeObservation({ partner: 'KGZ', period: 2013, value: 1e9 }),
    makeObservation({ partner: 'KGZ', period: 2014, value: 3e9 }),
  ],
});
const facts = factsOf(dataset, { record: 'reporter', vintage: 'first' });

/** A number with the interval that rounding leaves of it, or what is known of a statement. */
function known(text: string): readonly string[] {
  const { meaning } = compileExpression(dataset, text);
  const anywhere = { period: null, member: null };
  if (meaning.kind === 'truth') return [outcomeOf(meaning.at(facts, anywhere))];
  if (meaning.kind !== 'number') return [meaning.kind];
  const { receipt, rounded } = meaning.at(facts, anywhere);
  return [`${valueInLine(receipt.value)} ${receipt.unit}, ${valueInLine(rounded.low)} to ${valueInLine(rounded.high)}`];
}

describe('a number of an expression is known to the interval that the rounding of its figures leaves', () => {
  testAgainstGolden(
    'claims/intervals.txt',
    [
      'export(CHN, KAZ)[2012]',
      'export(CHN, KGZ)[2012]',
      'total(CHN, KAZ)[2012]',
      'balance(CHN, KAZ)[2012]',
      'coverage(CHN, KAZ)[2012]',
      'coverage(CHN, UZB)[2012]',
      '-export(CHN, KAZ)[2012]',
      'abs(balance(CHN, KAZ)[2013])',
      'abs(balance(CHN, KAZ)[2014])',
      'abs(balance(CHN, KAZ)[2012])',
      'round(export(CHN, KAZ)[2012] / 1bn)',
      'round(export(CHN, KAZ)[2014] / 1bn, 1)',
      'export(CHN, KAZ)[2012] * export(CHN, UZB)[2013]',
      'export(CHN, KAZ)[2012] * balance(CHN, KAZ)[2013]',
      'export(CHN, KAZ)[2012] / export(CHN, UZB)[2012]',
      'export(CHN, KAZ)[2012] / export(CHN, UZB)[2014]',
      'balance(CHN, KAZ)[2014] / export(CHN, UZB)[2012]',
      'growth(export(CHN, KAZ), 2013)',
      'growth(export(CHN, KGZ), 2014)',
      'previous(export(CHN, KAZ))[2013]',
      'change(2012..2014, export(CHN, KAZ))',
      'cagr(2012..2014, export(CHN, KAZ))',
      'cagr(2012..2014, export(CHN, KGZ))',
      'cagr(2012..2013, export(CHN, KAZ))',
      'change(2012..2014, balance(CHN, KAZ))',
      'rank(export(CHN, {KAZ, UZB, KGZ}), 2013)[KAZ]',
      'rank(export(CHN, {KAZ, UZB, KGZ}), 2013)[KGZ]',
      'rank(export(CHN, {KAZ, UZB, KGZ}), 2012)[KGZ]',
      'share(export(CHN, {KAZ, UZB, KGZ}), 2012)[KAZ]',
      'share(export(CHN, {KAZ, UZB, KGZ}), 2012)[KGZ]',
      'share(balance(CHN, {KAZ, UZB}), 2012)[KAZ]',
      'share(export(CHN, KAZ), total(CHN, KAZ))[2012]',
      'sum(2012..2014, export(CHN, KAZ))',
      'mean(2012..2014, export(CHN, KAZ))',
      'min(2012..2014, export(CHN, KAZ))',
      'max(2012..2014, export(CHN, KAZ))',
      'max(export(CHN, {KAZ, UZB, KGZ}), 2013)',
      'cv(2012..2014, export(CHN, KAZ))',
      'cv(2012..2014, export(CHN, KGZ))',
      'cv(2012..2014, balance(CHN, KAZ))',
      'corr(2012..2014, export(CHN, KAZ), import(CHN, KAZ))',
      'corr(2012..2014, export(CHN, KAZ), export(CHN, KGZ))',
      'corr(2012..2014, export(CHN, KAZ), export(CHN, UZB))',
      'argmax(2012..2014, export(CHN, KAZ))',
      'argmin(2012..2014, export(CHN, KAZ))',
      'argmax(2012..2014, export(CHN, KGZ))',
      'argmax(2012..2014, import(CHN, KAZ))',
      'count(2012..2014, export(CHN, KAZ) > 3.9bn)',
      'count(2012..2014, export(CHN, KAZ) > 3bn)',
      'count(2012..2015, export(CHN, KAZ) > 3bn)',
      'about(2bn)',
      '5',
    ],
    known,
  );
});

describe('a comparison of rounded figures holds, fails or stays open', () => {
  testAgainstGolden(
    'claims/comparisons.txt',
    [
      'export(CHN, KAZ)[2012] == 2.0bn',
      'export(CHN, KAZ)[2012] == 2.05bn',
      'export(CHN, KAZ)[2012] == 2.1bn',
      'export(CHN, KAZ)[2012] == 2bn',
      'export(CHN, KAZ)[2012] != 2.0bn',
      'export(CHN, KAZ)[2012] != 2.04bn',
      'export(CHN, KAZ)[2012] != 2.2bn',
      'export(CHN, KAZ)[2012] > 1.9bn',
      'export(CHN, KAZ)[2012] > 1.95bn',
      'export(CHN, KAZ)[2012] >= 1.95bn',
      'export(CHN, KAZ)[2012] > 2.0bn',
      'export(CHN, KAZ)[2012] > 2.05bn',
      'export(CHN, KAZ)[2012] >= 2.05bn',
      'export(CHN, KAZ)[2012] < 2.05bn',
      'export(CHN, KAZ)[2012] <= 2.05bn',
      'export(CHN, KAZ)[2012] < 1.95bn',
      'export(CHN, KAZ)[2012] <= 1.95bn',
      'export(CHN, KAZ)[2012] <= 1.9bn',
      'export(CHN, KAZ)[2013] == export(CHN, UZB)[2013]',
      'export(CHN, KAZ)[2013] != export(CHN, UZB)[2013]',
      'export(CHN, KAZ)[2013] > export(CHN, KAZ)[2014]',
      'export(CHN, KGZ)[2012] == export(CHN, KGZ)[2013]',
      'export(CHN, KGZ)[2012] == 1bn',
      'export(CHN, KGZ)[2012] >= 1bn',
      'export(CHN, KGZ)[2012] > 1bn',
      'export(CHN, KGZ)[2012] < 1bn',
      'export(CHN, KGZ)[2012] <= 1bn',
      'export(CHN, KGZ)[2012] != 1bn',
      'export(CHN, KGZ)[2012] == about(1.1bn)',
      'export(CHN, KGZ)[2012] == about(1.25bn)',
      'export(CHN, KAZ)[2012] == about(2.2bn)',
      'growth(export(CHN, KAZ), 2013) == 100%',
      'growth(export(CHN, KAZ), 2013) > 95%',
      'rank(export(CHN, {KAZ, UZB, KGZ}), 2013)[KAZ] == 1',
      'rank(export(CHN, {KAZ, UZB, KGZ}), 2013)[KAZ] <= 2',
      'rank(export(CHN, {KAZ, UZB, KGZ}), 2013)[KGZ] == 3',
      'argmax(2012..2014, export(CHN, KAZ)) == 2013',
      'argmax(2012..2014, export(CHN, KAZ)) >= 2013',
      'argmax(export(CHN, {KAZ, KGZ}), 2013) == KAZ',
      'argmax(export(CHN, {KAZ, UZB}), 2013) == KAZ',
      '1.9bn < export(CHN, KAZ)[2012] < 2.1bn',
      '1.9bn < export(CHN, KAZ)[2012] < 2.0bn',
      '2.1bn < export(CHN, KAZ)[2012] < 2.2bn',
      'export(CHN, KAZ)[2012] > 2.0bn and export(CHN, KAZ)[2013] > 3bn',
      'export(CHN, KAZ)[2012] > 2.0bn and export(CHN, KAZ)[2013] > 5bn',
      'export(CHN, KAZ)[2012] > 2.0bn or export(CHN, KAZ)[2013] > 3bn',
      'export(CHN, KAZ)[2012] > 2.0bn or export(CHN, KAZ)[2013] > 5bn',
      'export(CHN, KAZ)[2015] > 2.0bn or export(CHN, KAZ)[2013] > 3bn',
      'export(CHN, KAZ)[2015] > 2.0bn and export(CHN, KAZ)[2013] > 5bn',
      'export(CHN, KAZ)[2015] > 2.0bn and export(CHN, KAZ)[2013] > 3bn',
      'not export(CHN, KAZ)[2012] > 2.0bn',
      'every(2012..2013, export(CHN, KAZ) >= 2.0bn)',
      'some(2012..2013, export(CHN, KAZ) > 4.0bn)',
      'some(2012..2013, export(CHN, KAZ) > 4.1bn)',
      'every(export(CHN, {KAZ, UZB})[2013] >= 3.95bn)',
    ],
    known,
  );
});
