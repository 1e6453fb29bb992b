import { createHash } from 'node:crypto';

/** A change to one place of the code: lines count from 1, columns from 0, as in Stryker's ranges of code to mutate. */
export interface SampledMutant {
  /** Path from the root of the workspace. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Which kind of change, in Stryker's names. */
  readonly mutator: string;
  /** The code as it stands and as the mutant has it, white space folded. */
  readonly original: string;
  readonly replacement: string;
  /** The line where the change begins, trimmed: names the place for as long as that line stands. */
  readonly lineText: string;
}

/** What tells one mutant from another, whatever the numbers of its lines. */
export type MutantIdentity = Pick<SampledMutant, 'file' | 'lineText' | 'original' | 'replacement'>;

/** Folds white space, so that a mutant is the same whatever its indentation. */
export function foldWhiteSpace(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}

/** The same text for the same change to the same line of a file: two such lines of a file are one. */
export function identityOf({ file, lineText, original, replacement }: MutantIdentity): string {
  return [file, lineText, original, replacement].join('\n');
}

/** A mutant's place and change in one line, as the drawing and Stryker both state it; a part may begin where the whole does. */
export function placeOf(mutant: Omit<SampledMutant, 'original' | 'lineText'>): string {
  const { file, line, column, endLine, endColumn, mutator, replacement } = mutant;
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${mutator} ${foldWhiteSpace(replacement)}`;
}

/**
 * Draws `size` of `mutants`: those whose identities have the smallest digests with the seed. So a seed draws the same mutants on every
 * machine, and a change elsewhere in the code leaves the rest of the sample as it was.
 */
export function drawSample(mutants: readonly SampledMutant[], size: number, seed: string): readonly SampledMutant[] {
  const ranked = mutants.map((mutant) => ({
    mutant,
    rank: createHash('sha256')
      .update(`${seed}\n${identityOf(mutant)}`)
      .digest('hex'),
  }));
  return ranked
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}
