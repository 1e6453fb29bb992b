/** An envelope as JSON text: its head indented for readers, each row on a line of its own, so that rows can be counted and cut. */
export function envelopeText<Envelope extends { readonly rows: readonly object[] }>(envelope: Envelope): string {
  const [before = '', after = ''] = JSON.stringify({ ...envelope, rows: ['@rows'] }, null, 2).split(/\[\s*"@rows"\s*\]/);
  const rows = envelope.rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',');
  return `${before}[${rows}${rows === '' ? '' : '\n  '}]${after}\n`;
}
