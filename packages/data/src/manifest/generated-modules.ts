import type { DatasetManifest } from './embedded-part.ts';

const header = '// Written by scripts/build-datasets.ts; do not edit.\n';

/** The source of the module that embeds the text of a part. */
export function partModule(text: string): string {
  return `${header}export const text: string =\n  ${quoted(text)};\n`;
}

/** The source of the module that holds the manifest. */
export function manifestModule(manifest: DatasetManifest): string {
  return `${header}import type { DatasetManifest } from '../manifest/embedded-part.ts';\n\n/** What the shipped dataset is: version, content hash, and size, checksum and rows of each part. */\nexport const datasetManifest: DatasetManifest = ${JSON.stringify(manifest, null, 2)};\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
