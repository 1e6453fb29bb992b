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
  const options = allOptions(field, spec, typed, context);
  // Years that are typed are the choice, however they are written.
  return field === 'years' && options.length === 1 ? options : searched(options, typed, ({ label, words }) => ({ name: label, words }));
}

function allOptions(field: QuestionField, spec: ViewSpec, typed: string, context: ProgramContext): readonly QuestionOption[] {
  switch (field) {
    case 'reporter':
      return reporterOptions(spec, context);
    case 'subject':
      return subjectOptions(spec, context);
    case 'partners':
      return partnerOptions(spec, context);
    case 'frequency':
      return frequencyOptions(spec, context);
    case 'money':
      return moneyOptions(spec, context);
    case 'years':
      return spanOptions(spec, typed, context);
    case 'record':
      return recordOptions(spec, typed, context);
    case 'goods':
      return isTradeSpec(spec) ? goodsOptions(spec, context) : [];
    case 'form':
      return formOptions(spec, context);
  }
}
