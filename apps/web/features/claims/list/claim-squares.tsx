import type { VerdictKind } from '@sogdia/core/model';

/** Squares for statements in a row, one each, by verdict; the words say the same. */
export function ClaimSquares({ of }: { of: readonly VerdictKind[] }) {
  const squares = of.map((verdict, index) => ({ verdict, key: String(index) }));
  return (
    <span className="claim-squares" aria-hidden="true">
      {squares.map(({ verdict, key }) => (
        <i key={key} className={verdict} />
      ))}
    </span>
  );
}
