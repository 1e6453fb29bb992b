import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import { ownValue } from '../../model/values/index.ts';

/**
 * The name of an operation of a receipt: a metric, a transform or a step of a query. An id without a text stays as it is.
 * @example operationName('growth', 'en') // => 'yearly growth'
 */
export function operationName(operation: string, language: Language): string {
  const text: Readonly<Record<string, unknown>> = catalogueOf(language);
  const messages = [`transform.${operation}`, `metric.${operation}.name`, `measure.${operation}`, `operation.${operation}`].map((key) =>
    ownValue(text, key),
  );
  return messages.find((message): message is string => typeof message === 'string') ?? operation;
}
