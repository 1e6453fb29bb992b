import type { ReactNode } from 'react';

/** A row of bars on one scale: a name, a bar as long as its share of the longest, and its figure. */
export function BarRow({ name, share, className, children }: BarRowProps) {
  const width = `${Math.max(0.4, Math.round(share * 1000) / 10)}%`;
  return (
    <li className={className}>
      <span className="bar-name">{name}</span>
      <span className="bar-figure">
        <svg className="chart bar-drawn" aria-hidden="true">
          <rect className="bar" width={width} height="100%" />
        </svg>
        {children}
      </span>
    </li>
  );
}

interface BarRowProps {
  readonly name: ReactNode;
  readonly share: number;
  readonly className: string;
  readonly children: ReactNode;
}
