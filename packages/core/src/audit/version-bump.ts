import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';

/** A step of a semantic version, from nothing to the largest. */
export type VersionBump = 'none' | 'patch' | 'minor' | 'major';

const steps: readonly VersionBump[] = ['none', 'patch', 'minor', 'major'];

/**
 * The larger of some steps; `none` for no step.
 * @example largestBump(['patch', 'major', 'minor']) // => 'major'
 */
export function largestBump(bumps: readonly VersionBump[]): VersionBump {
  return steps.toReversed().find((step) => bumps.includes(step)) ?? 'none';
}

/**
 * The least version that may follow a version when the changes ask for a step. A later version is allowed if it isn't less.
 * Throws `InvalidParameterError` for a version that isn't three numbers.
 * @example leastVersionAfter('1.2.3', 'minor') // => '1.3.0'
 */
export function leastVersionAfter(version: string, bump: VersionBump): string {
  const [major, minor, patch] = numbersOf(version);
  if (bump === 'major') return `${major + 1}.0.0`;
  if (bump === 'minor') return `${major}.${minor + 1}.0`;
  return bump === 'patch' ? `${major}.${minor}.${patch + 1}` : version;
}

/**
 * Whether a version is not less than another. Throws `InvalidParameterError` for a version that isn't three numbers.
 * @example isAtLeast('1.10.0', '1.9.2') // => true
 */
export function isAtLeast(version: string, least: string): boolean {
  const [numbers, others] = [numbersOf(version), numbersOf(least)];
  for (const [index, number] of numbers.entries()) {
    const other = others[index];
    if (other !== undefined && number !== other) return number > other;
  }
  return true;
}

function numbersOf(version: string): readonly [number, number, number] {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (parts === null) throw new InvalidParameterError('version', version, 'three numbers, such as 1.2.3');
  return parts.slice(1).map(Number) as [number, number, number];
}
