import { describe, expect, it } from 'vitest';
import { economiesAsked, economiesForExamples } from '../../../src/claims/syntax/economies-asked.ts';
import { checkExpression, type Dataset } from '../../../src/index.ts';
import { groupSchema, studyQuestionSchema, studySpellingsSchema } from '../../../src/model/index.ts';
import { makeDataset, makeObservation, makeStudy } from '../../support/make-dataset.ts';
import { makeEconomy } from '../../support/make-world.ts';

const named = (code: string, name: string) => makeEconomy(code, 'country', null, { en: name, zh: name, ru: name });
const economies = [named('DEU', 'Germany'), named('BRA', 'Brazil'), named('ARG', 'Argentina'), named('URY', 'Uruguay')];
/** Whose indicators the invented dataset gives roles. */
const recorders = [named('CHN', 'China'), named('USA', 'United States')];
const southern = groupSchema.parse({
  code: 'SOUTH',
  comtrade: null,
  names: { en: 'the South', zh: '南方', ru: 'Юг' },
  members: ['BRA', 'ARG'],
  source: 'invented for tests',
});
const observations = ['BRA', 'ARG', 'URY'].map((partner, index) =>
  makeObservation({ reporter: 'DEU', partner, period: 2013, value: 10 * (index + 1) }),
);

/** Trade of other economies, with a study that asks about some of them. */
function datasetOf(question: { readonly partners: string[]; readonly group: string | null } | null, groups = [southern]): Dataset {
  const study = { ...makeStudy(), conclusions: null, spellings: studySpellingsSchema.parse({}) };
  const asked = studyQuestionSchema.parse({ ...study.question, reporter: 'DEU', neighbours: [], ...question });
  const studies = question === null ? [] : [{ ...study, question: asked }];
  return makeDataset({ economies: [...economies, ...recorders], groups, observations, studies });
}

const statement = 'every(export(DEU, *)[2013] > 15)';
const told = (dataset: Dataset): string => {
  const checked = checkExpression(dataset, statement);
  return checked.kind === 'statement' ? (checked.checked.filled?.text ?? '') : '';
};

describe('economiesAsked(dataset)', () => {
  it('gives the members of the group that the study asks about', () => {
    expect(economiesAsked(datasetOf({ partners: ['BRA', 'ARG'], group: 'SOUTH' }))).toEqual(['BRA', 'ARG']);
  });

  it('gives the partners of a study that asks about no group', () => {
    expect(economiesAsked(datasetOf({ partners: ['ARG', 'URY'], group: null }))).toEqual(['ARG', 'URY']);
  });

  it('gives the first group of a dataset without a study, and nothing where there is none', () => {
    expect(economiesAsked(datasetOf(null))).toEqual(['BRA', 'ARG']);
    expect(economiesAsked(datasetOf(null, []))).toEqual([]);
  });
});

describe('* in an expression', () => {
  it('runs over the economies that the study of the dataset asks about, and no others', () => {
    expect(told(datasetOf({ partners: ['BRA', 'ARG'], group: 'SOUTH' }))).toContain('Brazil');
    expect(told(datasetOf({ partners: ['ARG', 'URY'], group: null }))).not.toContain('Brazil');
  });

  it('is an error where the dataset has neither a study nor a group', () => {
    expect(() => checkExpression(datasetOf(null, []), statement)).toThrow(/\* means nothing here/);
  });
});

describe('economiesForExamples(dataset)', () => {
  it('takes those of the study, else the first that the dataset lists', () => {
    expect(economiesForExamples(datasetOf({ partners: ['ARG', 'URY'], group: null }, []))).toEqual({
      reporter: 'DEU',
      partner: 'ARG',
      group: 'ARG',
    });
    expect(economiesForExamples(datasetOf(null))).toEqual({ reporter: 'DEU', partner: 'BRA', group: 'SOUTH' });
  });

  it('stands in the errors of expressions', () => {
    expect(() => checkExpression(datasetOf(null), 'export(DEU, XYZ)[2013] > 1')).toThrow('the code of an economy, SOUTH or *');
    expect(() => checkExpression(datasetOf(null), 'every(2013..2013, export(DEU, BRA))')).toThrow('balance(DEU, SOUTH) > 0');
  });
});
