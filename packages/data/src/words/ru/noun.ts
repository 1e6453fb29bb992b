/** What verbs and adjectives agree with. */
export const genders = ['m', 'f', 'n', 'pl'] as const;

/** The forms of a Russian name: its cases beside the nominative, what verbs agree with, and the preposition of place where it is not «в». */
export interface NounForms extends Readonly<Record<'gen' | 'dat' | 'acc' | 'ins' | 'pre', string>> {
  readonly gender: (typeof genders)[number];
  readonly into?: 'на' | 'во';
}

/** Names with their forms in the order of a grammar: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type NounTable = Readonly<Record<NounForms['gender'], readonly string[]>>;
