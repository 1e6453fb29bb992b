import type { Definition } from './term.ts';

const imts = 'United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (ST/ESA/STAT/SER.M/52/Rev.3)';

/** A chapter of the United Nations' concepts and definitions of trade statistics. */
export function imts2010(at: string): Definition {
  return { work: imts, at };
}

/** The nomenclature of goods that customs share. */
export const harmonizedSystem: Definition = {
  work: 'World Customs Organization, Harmonized Commodity Description and Coding System',
  at: null,
};
