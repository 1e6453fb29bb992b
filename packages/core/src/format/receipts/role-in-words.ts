import type { Language } from '../../messages/catalogue.ts';
import { receiptCatalogueOf } from '../../messages/translate.ts';
import { ownValue } from '../../model/values/index.ts';
import { operationName } from '../names/index.ts';

/**
 * What an operand is to the number that is computed from it; an event by its title, a member, a period or goods by their code.
 * @example roleInWords('all exports', 'en') // => 'all exports'
 */
export function roleInWords(role: string, language: Language): string {
  const text = receiptCatalogueOf(language);
  const [, of] = /^(.+) before$/.exec(role) ?? [];
  const found = ownValue(text as Readonly<Record<string, unknown>>, `role.${role}`);
  return of !== undefined ? text['role.year-before']({ of }) : typeof found === 'string' ? found : operationName(role, language);
}
