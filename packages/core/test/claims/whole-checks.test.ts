import { describe } from 'vitest';
import { checkClaim } from '../../src/claims/index.ts';
import { checkClaims, checkExpression, type Dataset, ExpressionError } from '../../src/index.ts';
import { claimInLines, expressionInLines } from '../support/claim-in-lines.ts';
import { testAgainstGolden } from '../support/golden.ts';
import { claimsDataset, makeClaim, makeQuoted, makeVerdict } from '../support/make-claims.ts';
import { makeDataset, makeObservation } from '../support/make-dataset.ts';
import { richDataset } from '../support/rich-dataset.ts';

function answerTo(dataset: Dataset, text: string): readonly string[] {
  return expressionInLines(checkExpression(dataset, text, 'en'));
}

/** The error that an expression ends in, with what was expected at which place. */
function errorOf(text: string): readonly string[] {
  try {
    return ['no error', ...answerTo(claimsDataset, text)];
  } catch (error) {
    if (!ExpressionError.isInstance(error)) throw error;
    return [
      error.message,
      `${error.position}: ${JSON.stringify(error.found)}`,
      ...error.expected,
      ...error.nearest.map((one) => `near ${one}`),
    ];
  }
}

describe('checkExpression(dataset, text) gives a number or a name with its receipts', () => {
  testAgainstGolden(
    'claims/values.txt',
    [
      '2bn',
      '-3 + 5',
      '2bn / 4bn * 100%',
      'total(CHN, KAZ)[2013]',
      '-export(CHN, TKM)[2013]',
      'export(CHN, KAZ)[2013] - import(CHN, KAZ)[2013]',
      'export(CHN, KAZ)[2013] / import(CHN, KAZ)[2013]',
      'export(CHN, KAZ)[2013] * 2',
      'balance(CHN, KAZ)[2013]',
      'coverage(CHN, CA5)[2013]',
      'growth(total(CHN, CA5), 2013)',
      'growth(total(CHN, *), 2014)[KAZ]',
      'previous(total(CHN, KAZ))[2013]',
      'change(2012..2013, total(CHN, KAZ))',
      'cagr(2012..2014, export(CHN, KAZ))',
      'rank(total(CHN, {KAZ, UZB}), 2013)[UZB]',
      'share(export(CHN, {KAZ, UZB}), 2013)[KAZ]',
      'share(export(CHN, KAZ), export(CHN, CA5))[2013]',
      'sum(2012..2013, export(CHN, TKM))',
      'mean(2012..2013, export(CHN, TKM))',
      'min(2012..2013, export(CHN, TKM))',
      'max(export(CHN, {KAZ, UZB}))[2012]',
      'cv(2012..2014, export(CHN, TKM))',
      "corr(2012..2014, export(CHN, TKM), indicator('price', WLD))",
      'argmax(2012..2013, export(CHN, TKM))',
      'argmin(export(CHN, {KAZ, UZB}), 2013)',
      'count(2012..2013, export(CHN, TKM) > 1.05bn)',
      'count(export(CHN, {KAZ, UZB})[2013] > 5bn)',
      'abs(import(CHN, TKM)[2012] - export(CHN, TKM)[2012])',
      'round(export(CHN, TKM)[2013] / 1bn, 1)',
      'about(2bn)',
      'revised(export(CHN, TKM))[2013]',
      "indicator('gdp', KAZ, 2013)",
      "indicator('share', KAZ, 2013)",
      "indicator('gdp', {KAZ, UZB}, 2013)[UZB]",
      "text('progress', KAZ, 2013)",
      "date('first-meeting')",
      "date('member-since', KGZ)",
      "year(date('second-meeting'))",
      "events('meeting')[2013]",
      "reached('partnership', KAZ, 'strategic-partnership')",
      'argmax(total(CHN, {KAZ, UZB}), 2030)',
      "'a text'",
      'KAZ',
    ],
    (text) => answerTo(claimsDataset, text),
  );
});

describe('checkExpression(dataset, text) judges a statement with its working', () => {
  testAgainstGolden(
    'claims/statements.txt',
    [
      'total(CHN, KAZ)[2013] > 8bn',
      'total(CHN, KAZ)[2013] == 8.3bn',
      '8.3bn == total(CHN, KAZ)[2013]',
      'total(CHN, KAZ)[2013] != 8.25bn',
      'total(CHN, KAZ)[2013] < export(CHN, CA5)[2013]',
      'growth(total(CHN, KAZ), 2013) <= 9%',
      'not total(CHN, KAZ)[2013] > 8bn',
      'total(CHN, KAZ)[2013] > 8bn and total(CHN, UZB)[2013] > 8bn',
      'total(CHN, KAZ)[2013] > 9bn or total(CHN, UZB)[2013] > 6bn',
      '5bn < export(CHN, KAZ)[2013] <= 6bn',
      '6bn < export(CHN, KAZ)[2013] < 7bn',
      'export(CHN, TKM)[2013] < export(CHN, TJK)[2013] < export(CHN, KGZ)[2013]',
      'every(2013..2014, growth(total(CHN, KAZ)) > 9.5%)',
      'some(2013..2014, growth(total(CHN, KAZ)) > 9.5%)',
      'every(total(CHN, *)[2013] > 3bn)',
      'some(2012..2013, every(total(CHN, *) > 1.5bn))',
      '(total(CHN, KAZ) > 8bn)[2013]',
      'every(total(CHN, *) > 3bn)[2013]',
      'every(2016..2017, export(CHN, KAZ) > 1bn)',
      'rank(total(CHN, *), 2013)[KAZ] == 1',
      'rank(total(CHN, *), 2013)[UZB] <= 1',
      'argmax(total(CHN, *), 2013) == KAZ',
      'argmax(total(CHN, *), 2013) != UZB',
      'argmax(2012..2016, total(CHN, CA5)) == 2015',
      'count(total(CHN, *)[2013] > 5bn) == 2',
      "date('first-meeting') < date('second-meeting') < date('third-meeting')",
      "date('second-meeting') < date('first-meeting')",
      "date('first-meeting') == '2013-09'",
      "text('progress', KAZ, 2013) == 'weak'",
      "known('member-since', KGZ)",
      "not known('member-since', UZB)",
      "says('first-meeting', 'Bishkek')",
      "events('meeting')[2013] >= 2",
      "reached('partnership', KAZ, 'strategic-partnership') == 2005",
      'export(CHN, KAZ)[2030] > 1bn',
      'total(CHN, KAZ)[2013] == about(8bn)',
      'export(CHN, KAZ)[2013] / import(CHN, KAZ)[2013] == 2.0',
      'balance(CHN, KAZ)[2013] > -1bn',
    ],
    (text) => answerTo(claimsDataset, text),
  );
});

describe('checkExpression(dataset, text) reads a statement in both records and both vintages', () => {
  testAgainstGolden(
    'claims/records.txt',
    [
      'export(CHN, KAZ)[2016] > 5.5bn',
      'export(CHN, KAZ)[2016] > 6.2bn',
      'export(CHN, KAZ)[2013] < 10bn',
      'export(CHN, TJK)[2013] == 1.2bn',
      'export(CHN, TJK)[2013] > 1.21bn',
      'revised(export(CHN, KAZ))[2016] > 6.2bn',
      'growth(export(CHN, KAZ), 2016) > 1',
      'every(export(CHN, {KAZ, UZB})[2016] > 5.5bn)',
    ],
    (text) => answerTo(richDataset, text),
  );
});

const claims = [
  makeClaim('in-part', 'total(CHN, KAZ)[2013] > 8bn', { leaves: { what: 'why it did', reason: 'causal', needs: 'a cause' } }),
  makeClaim('quoted', 'export(CHN, KAZ)[2013] == 5.6bn', { quotes: 'Customs' }),
  makeClaim('otherwise', 'export(CHN, KAZ)[2013] == 6.0bn', {
    otherwise: 'export(CHN, KAZ)[2014] == 6.0bn',
    otherwiseName: 'the figure of 2014',
  }),
  makeClaim('neither', 'export(CHN, KAZ)[2013] == 7bn', { otherwise: 'export(CHN, KAZ)[2014] == 7bn' }),
  makeClaim('silent', null, { notCheckable: { reason: 'causal', needs: 'nothing that is measured' } }),
  makeClaim('above', 'export(CHN, UZB)[2013] > 4bn'),
  makeClaim('below', 'export(CHN, UZB)[2013] < 3bn'),
  makeClaim('part-of-both', 'export(CHN, UZB)[2013] > 5bn and export(CHN, UZB)[2013] < 6bn'),
];
const judged = makeDataset({
  indicators: claimsDataset.indicators,
  events: claimsDataset.events,
  observations: [
    ...claimsDataset.observations,
    makeQuoted('0.7', { partner: 'KAZ', period: 2020 }),
    makeObservation({ partner: 'UZB', period: 2020, value: 7e8 }),
  ],
  claims,
  verdicts: [makeVerdict('above', 'supported', '-'), makeVerdict('below', 'supported', '-')],
});

describe('checkClaim(dataset, claim) judges by the terms of the claim', () => {
  testAgainstGolden(
    'claims/terms.txt',
    claims.map(({ id }) => id),
    (id) => claims.filter((claim) => claim.id === id).flatMap((claim) => claimInLines(checkClaim(judged, claim, 'en'))),
  );
});

describe('checkClaims(dataset) finds which claims cannot hold together', () => {
  testAgainstGolden('claims/conflicts.txt', ['all of them'], () =>
    checkClaims(judged, 'en', claims).map(({ claim, verdict, conflicts }) => `${claim.id} ${verdict}: ${conflicts.join(', ')}`),
  );
});

describe('checkExpression(dataset, text) says where a text goes wrong, and what would be right there', () => {
  testAgainstGolden(
    'claims/errors.txt',
    [
      '',
      'total(CHN, CA5)',
      'total(CHN, CA5)[2013] >',
      'total(CHN, CA5)[2013] > KAZ',
      'total(CHN, CA5)[2013] == 5%',
      'growth(total(CHN, CA5), 2013) == 2013',
      'totl(CHN, CA5)[2013]',
      'total(CHN)[2013]',
      'total(CHN, KZA)[2013]',
      'total(CHN, KAZ, UZB)[2013]',
      'total(CHN, KAZ)[13]',
      'total(CHN, KAZ)[20133]',
      'total(CHN, KAZ)[UZB]',
      'total(CHN, *)[2013]',
      'total(CHN, *)[2013][CHN]',
      'total(CHN, *)[2013] > 5bn',
      'total(CHN, *)[2013] > import(CHN, {KAZ, UZB})[2013]',
      'total(CHN, *)[2013] + import(CHN, {KAZ, UZB})[2013]',
      'every(2013..2014, 5)',
      'every(5 > 4)',
      'sum(export(CHN, KAZ))',
      'sum(export(CHN, KAZ), 2013)',
      'sum(2013..2012, export(CHN, KAZ))',
      'sum(2012..2013, export(CHN, KAZ)[2013])',
      'change(export(CHN, KAZ))',
      'corr(2012..2014, export(CHN, KAZ))',
      'cv(export(CHN, KAZ), 2)',
      'growth(2013)',
      'growth(total(CHN, KAZ), KAZ)',
      'round(total(CHN, KAZ)[2013], 1.5)',
      'abs(KAZ)',
      'about(total(CHN, KAZ)[2013])',
      "date('no-meeting')",
      "date('first-meting')",
      "date('first-meeting') == 2013",
      "date('first-meeting') == '13'",
      "date('first-meeting') == '2013-1'",
      "indicator('pric', WLD, 2013)",
      "indicator('price', WLD)",
      "text('progress', KAZ)",
      "known('member')",
      "reached('partnership', KAZ, 'friends')",
      "reached('partnership', KAZ)",
      "says('first-meeting')",
      "events('meeting')",
      "year('2013')",
      'KAZ > UZB',
      "'a' < 'b'",
      'KAZ == 5',
      'not 5',
      '5 and 4 > 3',
      '4 > 3 and 5',
      '-KAZ',
      '5 + KAZ',
      '5bn + 5%',
      'total(CHN, KAZ)[2013] + growth(total(CHN, KAZ), 2013)',
      'total(CHN, KAZ)[2013] > growth(total(CHN, KAZ), 2013)',
      '5 > 4 > KAZ',
      '(5 > 4',
      '5 > 4)',
      '5 >> 4',
      '5 # 4',
      "'no end",
      '{KAZ, UZB}',
      'total(CHN, {KAZ, UZB)[2013]',
      'total(CHN, {})[2013]',
      '2013..2014',
      '5 4',
      'rank(total(CHN, KAZ), 2013)',
      'share(total(CHN, KAZ), 2013)',
      'argmax(total(CHN, KAZ), 2013)',
      'count(5)',
      'previous(5)',
      'revised(5)',
      'total(CHN, KAZ)[2013][2014]',
      '5[2013]',
      'every(2013..2014)',
      'some()',
      'total(CHN, KAZ)[2013] == about(8bn) == 3',
    ],
    errorOf,
  );
});
