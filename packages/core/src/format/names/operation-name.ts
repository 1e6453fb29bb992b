import { catalogueOf, type Language, textsAtHand } from '../../messages/catalogue.ts';
import { ownValue } from '../../model/values/index.ts';

/**
 * The name of an operation of a receipt, by the texts of views or those that are given: a transform, a metric or a step of a query. An id without a text is
 * said as a phrase of the language, as the title of an event is, or stays as it is.
 * @example operationName('growth', 'en') // => 'yearly growth'
 */
export function operationName(operation: string, language: Language, texts: object = catalogueOf(language)): string {
  const keys = [`transform.${operation}`, `metric.${operation}.name`, `measure.${operation}`, `operation.${operation}`];
  const found = keys.map((key) => ownValue(texts as Readonly<Record<string, unknown>>, key)).find((text) => typeof text === 'string');
  return found ?? ownValue(textsAtHand(language, 'phrases') ?? {}, operation) ?? operation;
}
