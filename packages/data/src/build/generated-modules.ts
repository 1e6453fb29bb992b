import type { DatasetPackage, DatasetScope } from '../content/index.ts';
import type { DataVersion } from '../package/index.ts';
import type { Registry } from '../registry/index.ts';

const header = '// Written by scripts/build-datasets.ts; do not edit.\n';

/** The source of the module that embeds the text of a part. */
export function partModule(text: string): string {
  return `${header}export const text: string =\n  ${quoted(text)};\n`;
}

const typeImport = "import type { DatasetPackage } from '../content/embedded-part.ts';\n";

/** The source of the module that says which dataset is shipped; who asks for no more loads no more. */
export function identityModule({ id, version, contentHash }: DatasetPackage): string {
  return `${header}${typeImport}\n/** Which dataset is shipped: its id, version and content hash. */\nexport const datasetIdentity: Pick<DatasetPackage, 'id' | 'version' | 'contentHash'> = ${JSON.stringify({ id, version, contentHash }, null, 2)};\n`;
}

/** The source of the module that holds what the dataset is; rows that changed for one reason stand together, so that each reason is written once. */
export function dataPackageModule({ parts, revisions }: DatasetPackage): string {
  const byCause = Map.groupBy(revisions, ({ before: _before, after: _after, ...cause }) => JSON.stringify(cause));
  const causes = [...byCause].map(([cause, rows]) => ({ ...JSON.parse(cause), rows: rows.map(({ before, after }) => [before, after]) }));
  return [
    header + typeImport.trimEnd(),
    `import type { RecordedRevision } from '../parse/index.ts';`,
    `import { datasetIdentity } from './identity.data.ts';`,
    ``,
    `type Cause = Omit<RecordedRevision, 'before' | 'after'> & { readonly rows: readonly (readonly [before: string | null, after: string | null])[] };`,
    `const causes: readonly Cause[] = ${JSON.stringify(causes, null, 1)};`,
    `const revisions = causes.flatMap(({ version, kind, rows, ...said }) => rows.map(([before, after]) => ({ version, kind, before, after, ...said })));`,
    ``,
    `/** What the shipped dataset is: version, content hash, and size, checksum and rows of each part. */`,
    `export const datasetPackage: DatasetPackage = { ...datasetIdentity, parts: ${JSON.stringify(parts)}, revisions };`,
    ``,
  ].join('\n');
}

/** The source of the module that holds what changed from version to version. */
export function versionsModule(versions: readonly DataVersion[]): string {
  return `${header}import type { DataVersion } from '../package/index.ts';\n\n/** Every version of the shipped dataset, the newest first, with what changed since the one before. */\nexport const datasetVersions: readonly DataVersion[] = ${JSON.stringify(versions, null, 2)};\n`;
}

/** The source of the module that holds the registry of the world, as text: it is read when it is asked for. */
export function registryModule(registry: Registry): string {
  return partModule(JSON.stringify(registry));
}

/**
 * The source of the module that holds what the dataset is about, as text; the levels of its ladders and the words of drafts for goods and indicators
 * come with the dataset, so that a page weighs less. Of the numbers of a study, as `written` has it, those that an indicator holds too stay: they
 * say which views of it are held against indicators.
 */
export function scopeModule({ economies, groups, offered, studies }: DatasetScope, written: DatasetScope['studies']): string {
  const asked = studies.map((study) => ({
    ...study,
    statedValues: written.flatMap(({ id, statedValues }) =>
      id === study.id ? statedValues.filter(({ indicator }) => indicator !== null) : [],
    ),
    spellings: { ...study.spellings, indicators: [], holdings: [], goods: [], quantities: [], flows: [] },
    milestones: study.milestones.map((ladder) => ({ ...ladder, levels: [] })),
  }));
  return partModule(JSON.stringify({ economies, groups, offered, studies: asked }));
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
