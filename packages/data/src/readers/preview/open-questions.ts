import type { Diagnostic, DiagnosticQuestion, ReadHints } from '../contract/index.ts';

/** What only the user of a file can say of it: the hint that answers, what may be answered, and how each answer would read the file. */
export interface OpenQuestion {
  readonly file: string;
  readonly hint: DiagnosticQuestion['hint'];
  readonly expected: string;
  readonly found: string;
  readonly choices: readonly { readonly value: string; readonly sample: string | null }[];
  /** Whether the file can be used without an answer. */
  readonly isOptional: boolean;
}

/** What answers a question that has a closed list: one of its choices, as the hint of that name. */
export type SimpleHint = Exclude<DiagnosticQuestion['hint'], 'map' | 'provider' | 'release'>;

/**
 * The questions that diagnostics ask, each once for each file; what stops a file first.
 * @example openQuestions([]) // => []
 */
export function openQuestions(diagnostics: readonly Diagnostic[]): readonly OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>();
  for (const { file, question, severity, expected, found } of diagnostics) {
    if (question === null || asked.has(`${file} ${question.hint}`)) continue;
    const choices = question.choices.map((value, at) => ({ value, sample: question.samples[at] ?? null }));
    asked.set(`${file} ${question.hint}`, { file, hint: question.hint, expected, found, choices, isOptional: severity !== 'blocker' });
  }
  return [...asked.values()].toSorted((one, other) => Number(one.isOptional) - Number(other.isOptional));
}

/**
 * The hint that an answer to a question is; null for an answer that is none of its choices, or to a question that no single choice answers.
 * @example hintOfAnswer({ hint: 'flow', choices: [{ value: 'import', sample: null }, { value: 'export', sample: null }] }, 'import') // => { flow: 'import' }
 */
export function hintOfAnswer({ hint, choices }: Pick<OpenQuestion, 'hint' | 'choices'>, answer: string): Partial<ReadHints> | null {
  if (hint === 'map' || hint === 'provider' || hint === 'release' || !choices.some(({ value }) => value === answer)) return null;
  return { [hint satisfies SimpleHint]: answer };
}
