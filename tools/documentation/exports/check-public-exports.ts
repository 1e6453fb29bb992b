import { relative } from 'node:path';
import { type PublicExport, readPublicExports } from './read-public-exports.ts';

const partsOfMetric = ['Formula', 'Units', 'Undefined', 'Throws', 'Reference'];

function faultsOf(found: PublicExport, root: string): readonly string[] {
  if (found.file === undefined) {
    return [`${found.name}: no declaration found`];
  }
  const where = `${relative(root, found.file)}: ${found.name}`;
  if (found.doc === undefined || found.doc === '') {
    return [`${where} has no doc block`];
  }
  const doc = found.doc;
  const isMetric = found.kind === 'function' && /\/src\/metrics\/[a-z-]+\/[a-z-]+\.ts$/.test(found.file);
  const parts = isMetric && !/those of `\w+`/.test(doc) ? partsOfMetric.filter((part) => !new RegExp(`\\b${part}\\b`).test(doc)) : [];
  const example = found.kind === 'function' && !doc.includes('@example') ? ['@example'] : [];
  return [...parts, ...example].map((part) => `${where} does not say: ${part}`);
}

/**
 * What the public exports of an index file lack: a doc block; for a function an example; for a metric the parts of its block, unless
 * it refers to those of another.
 */
export function checkPublicExports(index: string, root: string): readonly string[] {
  const found = readPublicExports(index);
  return found.length === 0 ? [`${relative(root, index)} exports nothing by name`] : found.flatMap((entry) => faultsOf(entry, root));
}
