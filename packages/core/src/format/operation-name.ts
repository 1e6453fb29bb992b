import { catalogueOf, type Language, type MessageKey } from '../messages/catalogue.ts';

/**
 * The name of an operation of a receipt: a metric, a transform or a step of a query. An id without a text stays as it is.
 * @example operationName('growth', 'en') // => 'growth on the year before'
 */
export function operationName(operation: string, language: Language): string {
  const text = catalogueOf(language);
  const keys = [`transform.${operation}`, `metric.${operation}.name`, `operation.${operation}`];
  const key = keys.find((candidate): candidate is MessageKey => candidate in text);
  const message = key === undefined ? operation : text[key];
  return typeof message === 'string' ? message : operation;
}
