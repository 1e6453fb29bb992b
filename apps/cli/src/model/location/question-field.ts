import type { ViewSpec } from '@sogdia/core';
import { isTradeSpec } from '@sogdia/core/model';

/** The fields of the question of a view of trade, in the order of its sentence. */
const tradeFields = ['reporter', 'subject', 'partners', 'frequency', 'money', 'years', 'goods', 'record', 'form'] as const;

/** A word of the question that can be changed. */
export type QuestionField = (typeof tradeFields)[number];

/** The fields that a question has; one of indicators has neither a reporter nor money nor goods. */
export function fieldsOf(spec: ViewSpec): readonly QuestionField[] {
  return isTradeSpec(spec) ? tradeFields : ['subject', 'partners', 'frequency', 'years', 'record', 'form'];
}
