import { ownValue } from '@sogdia/core/model';
import { asciiEquivalents } from './glyphs.data.ts';

/** One character of text in ASCII, of the same width: its nearest relative, its letter without marks, or a question mark. */
export function asciiText(cluster: string): string {
  if (/^[\x20-\x7e]*$/.test(cluster)) return cluster;
  const known = ownValue(asciiEquivalents, cluster);
  if (known !== undefined) return known;
  const bare = cluster.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  return /^[\x20-\x7e]$/.test(bare) ? bare : '?';
}
