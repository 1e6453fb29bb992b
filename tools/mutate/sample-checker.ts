import { relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { root } from '../workspace/run-turbo.ts';
import { placeOf } from './sampled-mutant.ts';

/** Lets through what was drawn: the range of code that Stryker is given holds the drawn mutant, and those of its parts. */
class SampleChecker implements Checker {
  static readonly inject = tokens(commonTokens.options);
  private readonly drawn: ReadonlySet<string>;

  constructor(options: StrykerOptions) {
    this.drawn = new Set(options['drawn'] as readonly string[]);
  }

  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.drawn.has(placeAtCheck(mutant)) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' },
      ]),
    );
  }
}

/** The place of a mutant as Stryker hands it to a checker, where lines and columns count from 0. */
function placeAtCheck({ fileName, location, mutatorName, replacement }: Mutant): string {
  const { start, end } = location;
  const range = { line: start.line + 1, column: start.column, endLine: end.line + 1, endColumn: end.column };
  return placeOf({ file: relative(root, fileName), ...range, mutator: mutatorName, replacement });
}

/**
 * The plugins of this module, under the name that Stryker looks for.
 * @public
 */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
