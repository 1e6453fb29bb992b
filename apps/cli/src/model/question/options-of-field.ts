import type { ViewSpec } from '@sogdia/core';
import { isTradeSpec } from '@sogdia/core/model';
import type { ProgramContext } from '../context/index.ts';
import type { QuestionField } from '../location/question-field.ts';
import { formOptions, frequencyOptions, moneyOptions, recordOptions } from './choice-options.ts';
import { partnerOptions, reporterOptions } from './economy-options.ts';
import { goodsOptions } from './goods-options.ts';
import type { QuestionOption } from './question-option.ts';
import { searched } from './search-rank.ts';
import { spanOptions } from './span-options.ts';
import { subjectOptions } from './subject-options.ts';

/** The choices of a field of a question that answer what is typed, the nearest first. */
export function optionsOfField(field: QuestionField, spec: ViewSpec, typed: string, context: ProgramContext): readonly QuestionOption[] {
  const options = optionsBy[field](spec, context, typed);
  // Years that are typed are the choice, however they are written.
  return field === 'years' && options.length === 1 ? options : searched(options, typed, ({ label, words }) => ({ name: label, words }));
}

const optionsBy: Readonly<Record<QuestionField, (spec: ViewSpec, context: ProgramContext, typed: string) => readonly QuestionOption[]>> = {
  reporter: reporterOptions,
  subject: subjectOptions,
  partners: partnerOptions,
  frequency: frequencyOptions,
  money: moneyOptions,
  years: spanOptions,
  record: recordOptions,
  goods: (spec, context) => (isTradeSpec(spec) ? goodsOptions(spec, context) : []),
  form: formOptions,
};
