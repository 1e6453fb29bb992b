import { type Diagnostic, type DiagnosticGroup, gravestFirst } from '../contract/index.ts';
import { codeInWords } from '../words/index.ts';

const mostExamples = 5;

/** Gathers diagnostics by what would mend them, and notes, which ask for nothing, by what they say: how many of each there are, and the first five. */
export class DiagnosticGroups {
  readonly #groups = new Map<string, { count: number; readonly examples: Diagnostic[] }>();

  /** Adds one; true where it is the first of its group. */
  add(diagnostic: Diagnostic): boolean {
    const { code, severity, file, column, fix } = diagnostic;
    const key = [code, file, severity === 'note' ? '' : column?.name, fix].join('\u001F');
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { count: diagnostic.count, examples: [diagnostic] });
      return true;
    }
    group.count += diagnostic.count;
    if (group.examples.length < mostExamples) group.examples.push(diagnostic);
    return false;
  }

  /** Whether something stops the whole file from being used. */
  get hasBlocker(): boolean {
    return [...this.#groups.values()].some(({ examples }) => examples[0]?.severity === 'blocker');
  }

  /** All groups: blockers, warnings, notes; in each the most frequent first. */
  all(): readonly DiagnosticGroup[] {
    const groups = [...this.#groups.values()].flatMap(({ count, examples }) => {
      const [first] = examples;
      return first === undefined ? [] : [{ ...first, title: codeInWords(first.code), count, examples }];
    });
    return gravestFirst(groups);
  }
}
