import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isAtLeast, leastVersionAfter, type VersionBump } from '@sogdia/core/workspace';
import { z } from 'zod';
import { isPlaceholder } from '../../workspace/release-origin.ts';
import { readProject } from './read-project.ts';
import { writeMetadata } from './write-metadata.ts';

/** A version of the packages in the change log, with that of the data in them. */
type LoggedVersion = Readonly<Record<'version' | 'data', string>>;

/** Why the packages can't be published under a tag such as `v0.1.0`, each reason with what to do; empty where they can. */
export function releaseFaults(root: string, tag: string): readonly string[] {
  const { version, homepage, repository, bugs } = readProject(root);
  const dataset: unknown = JSON.parse(readFileSync(join(root, 'packages/data/datasets/dataset.json'), 'utf8'));
  const { version: data } = z.object({ version: z.string() }).parse(dataset);
  const addresses = Object.entries({ homepage, 'repository.url': repository.url, 'bugs.url': bugs.url });
  const [logged, before] = loggedVersions(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  return [
    ...(tag === `v${version}` ? [] : [`the tag is not the version: expected v${version}, found ${tag}; tag again, or set the version`]),
    ...addresses
      .filter(([, address]) => isPlaceholder(address))
      .map(([name, address]) => `package.json: ${name} is nobody's address: ${address}; set the real one, then run pnpm reference`),
    ...writeMetadata(root)
      .filter((file) => file.before !== file.after)
      .map(({ path }) => `${relative(root, path)} is not what package.json says: run pnpm reference`),
    ...(logged?.version === version && logged.data === data
      ? stepFaults(before, logged)
      : [`CHANGELOG.md: expected the newest version to be headed "## ${version} (1 January 2027), data ${data}", with its day`]),
    ...(existsSync(join(root, `packages/data/released/${data}.json`))
      ? []
      : [`packages/data/released/${data}.json is missing: run pnpm --filter @sogdia/data run release`]),
  ];
}

/** The versions of the packages in a change log, the newest first. */
export function loggedVersions(log: string): readonly LoggedVersion[] {
  return [...log.matchAll(/^## (\d+\.\d+\.\d+) \([^)]+\), data (\d+\.\d+\.\d+)$/gm)].map(([, version = '', data = '']) => ({
    version,
    data,
  }));
}

/** The rule that ties the versions (docs/releasing.md): the packages step at least as far as their data, before 1.0 a minor step for both larger ones. */
export function stepFaults(before: LoggedVersion | undefined, { version, data }: LoggedVersion): readonly string[] {
  if (before === undefined) return [];
  const step = stepBetween(before.data, data);
  const isEarly = before.version.startsWith('0.') && step === 'major';
  const least = leastVersionAfter(before.version, isEarly ? 'minor' : step === 'none' ? 'patch' : step);
  return isAtLeast(version, least)
    ? []
    : [`data ${before.data} became ${data}: expected version ${least} or later after ${before.version}, found ${version}`];
}

function stepBetween(from: string, to: string): VersionBump {
  const steps = ['major', 'minor', 'patch'] as const;
  const [one, other] = [from.split('.'), to.split('.')];
  return steps.find((_, index) => one[index] !== other[index]) ?? 'none';
}
