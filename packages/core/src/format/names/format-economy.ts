import type { Language } from '../../messages/catalogue.ts';
import { economies } from '../../model/economies/index.ts';

const names: ReadonlyMap<string, { readonly [Key in Language]: string }> = new Map(
  economies.map(({ code, names: known }) => [code, known]),
);

/**
 * The name of an economy in the reader's language; a code without a name of ours stays as it is.
 * @example formatEconomy('KAZ', 'en') // => 'Kazakhstan'
 */
export function formatEconomy(code: string, language: Language): string {
  return names.get(code)?.[language] ?? code;
}
