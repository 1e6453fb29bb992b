import type { ReactNode } from 'react';

/** What a page begins with: what it is called, the line over that where it has one, and what the page is about. */
export function PageOpening({ kicker, title, lead, children }: PageOpeningProps) {
  return (
    <header className="opening">
      {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {children}
    </header>
  );
}

interface PageOpeningProps {
  readonly kicker?: ReactNode;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
}
