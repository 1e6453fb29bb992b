import { datasetIdentity } from './dataset-identity.ts';
import type { DataIdentity } from './opened-data.ts';
import { programVersion } from './program-version.ts';

/** What `sogdia --version` prints: the versions of the program, the data and Node, as lines or as JSON. */
export function versionText(json: boolean, data: Pick<DataIdentity, 'version' | 'contentHash'> = datasetIdentity): string {
  const version = { sogdia: programVersion, data: data.version, contentHash: data.contentHash, node: process.versions.node };
  const lines = Object.entries(version).map(([name, value]) => `${name} ${value}\n`);
  return json ? `${JSON.stringify(version, null, 2)}\n` : lines.join('');
}
