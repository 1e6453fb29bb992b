import type { core } from 'zod/mini';

/** A code as `economyCodeSchema` takes it. Apart from it, so that a program which only names economies brings no zod along. */
export type EconomyCode = string & core.$brand<'EconomyCode'>;

/** How a code is written. */
export const economyCodePattern: RegExp = /^[A-Z][A-Z0-9]{2,7}$/;

/** A text that is a code, as one. Throws with what is none. */
export function economyCode(text: string): EconomyCode {
  if (!isEconomyCode(text)) throw new Error(text);
  return text;
}

function isEconomyCode(text: string): text is EconomyCode {
  return economyCodePattern.test(text);
}
