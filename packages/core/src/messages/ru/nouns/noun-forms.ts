/** The cases of a Russian noun beside the nominative, in which names stand in data. */
export type Case = 'gen' | 'dat' | 'acc' | 'ins' | 'pre';

/** The forms of a name: its cases, what verbs agree with, and the preposition that means «in» and «into» where it is not «в». */
export interface NounForms extends Readonly<Record<Case, string>> {
  readonly gender: 'm' | 'f' | 'n' | 'pl';
  readonly into?: 'на' | 'во';
}
