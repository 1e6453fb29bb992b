import { relative } from 'node:path';
import { metricRegistry } from '@sogdia/core/metrics';
import { type PublicExport, readPublicExports } from './read-public-exports.ts';

/** What the doc block of a metric says; its record says the rest where the block names one. */
const partsOfMetric = ['Formula', 'Units', 'Undefined', 'Reference'];
const partsOfRecord: readonly string[] = ['Formula', 'Undefined', 'Reference'];
const longestExample = 200;

function faultsOf(found: PublicExport, root: string): readonly string[] {
  if (found.file === undefined) return [`${found.name}: no declaration found`];
  const where = `${relative(root, found.file)}: ${found.name}`;
  if (found.doc === undefined || found.doc === '') return [`${where} has no doc block`];
  const doc = found.doc;
  const isMetric = found.kind === 'function' && /\/src\/metrics\/(?!input\/|registry\/)[a-z-]+\/[a-z-]+\.ts$/.test(found.file);
  const parts = isMetric && !/those of `\w+`/.test(doc) ? partsNotIn(doc) : [];
  const example = found.kind === 'function' && !doc.includes('@example') ? ['@example'] : [];
  return [
    ...[...parts, ...example].map((part) => `${where} does not say: ${part}`),
    ...faultsOfText(doc).map((fault) => `${where} ${fault}`),
  ];
}

function partsNotIn(doc: string): readonly string[] {
  const wanted = /^@metric /m.test(doc) ? partsOfMetric.filter((part) => !partsOfRecord.includes(part)) : partsOfMetric;
  return wanted.filter((part) => !new RegExp(`\\b${part}\\b`).test(doc));
}

/** A metric that nobody knows, what its record says said again, an example that no line holds, and what goes without saying. */
function faultsOfText(doc: string): readonly string[] {
  const id = /^@metric (\S+)$/m.exec(doc)?.[1];
  const again = id === undefined ? [] : partsOfRecord.filter((part) => doc.includes(`${part}: `));
  const long = doc.split('\n').filter((line) => line.startsWith('@example ') && line.length > '@example '.length + longestExample);
  return [
    ...(id === undefined || metricRegistry.some((metric) => metric.id === id) ? [] : [`names no metric: ${id}`]),
    ...again.map((part) => `says what the record of ${id} says: ${part}`),
    ...long.map((line) => `has an example for a fenced block: ${line.slice(0, 40)}`),
    ...(/throws: never\.?$/im.test(doc) ? ['says that it never throws'] : []),
  ];
}

/** The metrics of the registry that no doc block names, or more than one. */
export function faultsOfMetrics(index: string): readonly string[] {
  const named = readPublicExports(index).flatMap(({ doc }) => /^@metric (\S+)$/m.exec(doc ?? '')?.[1] ?? []);
  return metricRegistry.flatMap(({ id }) => {
    const count = named.filter((name) => name === id).length;
    return count === 1 ? [] : [`${count} doc blocks name the metric ${id}`];
  });
}

/**
 * What the public exports of an index file lack: a doc block; for a function an example; for a metric the parts of its block, unless
 * it refers to those of another.
 */
export function checkPublicExports(index: string, root: string): readonly string[] {
  const found = readPublicExports(index);
  return found.length === 0 ? [`${relative(root, index)} exports nothing by name`] : found.flatMap((entry) => faultsOf(entry, root));
}
