import type { OpenedData } from '../../data/index.ts';

/** What every envelope begins with: the data that answer, what was asked, and the sources of the answer. */
export function envelopeHead({ identity }: OpenedData, query: string, sources: readonly object[] = []) {
  return { schemaVersion: 1, dataVersion: identity.version, contentHash: identity.contentHash, query, sources };
}

/** An envelope as JSON text: its head indented for readers, each row on a line of its own, so that rows can be counted and cut. */
export function envelopeText<Envelope extends { readonly rows: readonly object[] }>(envelope: Envelope): string {
  const [before = '', after = ''] = JSON.stringify({ ...envelope, rows: ['@rows'] }, null, 2).split(/\[\s*"@rows"\s*\]/);
  const rows = envelope.rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',');
  return `${before}[${rows}${rows === '' ? '' : '\n  '}]${after}\n`;
}
