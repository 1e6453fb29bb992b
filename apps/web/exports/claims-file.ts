import type { CheckedClaim, Dataset } from '@sogdia/core';
import { type ClaimSummary, holdsInOneRecordOnly } from '@sogdia/core/claims';
import { formatField } from '@sogdia/core/format';

/** The ledger with what it was checked against. `addressOf` gives the page of a statement. */
export interface LedgerOfClaims {
  readonly claims: readonly CheckedClaim[];
  readonly summary: ClaimSummary;
  readonly dataset: Pick<Dataset, 'version' | 'contentHash'>;
  readonly addressOf: (id: string) => string;
}

/** The ledger as one JSON object: every statement with its verdict, its working in words, and where its page is. */
export function claimsJson({ claims, summary, dataset, addressOf }: LedgerOfClaims): object {
  return {
    schemaVersion: 1,
    dataVersion: dataset.version,
    contentHash: dataset.contentHash,
    summary,
    claims: claims.map((checked) => {
      const { claim, verdict, reason, sentence, filled, working, lenses, parts, sources, conflicts, recorded, changed } = checked;
      return {
        ...claim,
        verdict,
        reason,
        sentence: sentence.text,
        filled: filled?.text ?? null,
        inOneRecordOnly: holdsInOneRecordOnly(checked),
        working: working.map(({ depth, expression, at, filled: { text }, outcome }) => ({ depth, expression, at, filled: text, outcome })),
        lenses: lenses.map((lens) => ({ ...lens, filled: lens.filled.text })),
        parts: parts.map((part) => ({ ...part, filled: part.filled.text })),
        sources: sources.map(({ source, release }) => ({ source: source.id, release: release.id })),
        conflicts,
        recorded,
        changed,
        address: addressOf(claim.id),
      };
    }),
  };
}

const columns = [
  'id',
  'section',
  'paraphrase',
  'verdict',
  'reason',
  'sentence',
  'filled',
  'expression',
  'quotes',
  'bounds',
  'leaves',
  'needs',
  'in_one_record_only',
  'conflicts',
  'address',
  'data_version',
  'content_hash',
] as const;

/** The ledger as a CSV file: a row for each statement. */
export function claimsCsv({ claims, dataset, addressOf }: LedgerOfClaims): string {
  const rows = claims.map((checked): Readonly<Record<(typeof columns)[number], string>> => {
    const { claim, verdict, reason, sentence, filled, conflicts } = checked;
    return {
      id: claim.id,
      section: claim.section,
      paraphrase: claim.paraphrase,
      verdict,
      reason,
      sentence: sentence.text,
      filled: filled?.text ?? '',
      expression: claim.expression ?? '',
      quotes: claim.quotes ?? '',
      bounds: claim.bounds.map(({ bound, why }) => `${bound}: ${why}`).join('; '),
      leaves: claim.leaves?.what ?? '',
      needs: (claim.notCheckable ?? claim.leaves)?.needs ?? '',
      in_one_record_only: String(holdsInOneRecordOnly(checked)),
      conflicts: conflicts.join(' '),
      address: addressOf(claim.id),
      data_version: dataset.version,
      content_hash: dataset.contentHash,
    };
  });
  const lines = rows.map((row) => columns.map((column) => formatField(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
