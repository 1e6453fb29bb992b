import type { ReactNode } from 'react';

/** A row of statements that opens to them: what they have in common, a picture where there is one, and how many they are. */
export function FoldedClaims({ number, title, picture, count, children }: FoldedClaimsProps) {
  return (
    <details className="more folded-claims">
      <summary>
        <span className="folded-name">
          {number === undefined ? null : <span className="section-number">{number} </span>}
          {title}
        </span>
        {picture === undefined ? null : picture}
        <span className="count">{count}</span>
      </summary>
      {children}
    </details>
  );
}

interface FoldedClaimsProps {
  readonly number?: string;
  readonly title: string;
  readonly picture?: ReactNode;
  readonly count: number;
  readonly children: ReactNode;
}
