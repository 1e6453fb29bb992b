import type { ReactNode } from 'react';

/** A row of bars on one scale: a name, a bar as long as its share of the scale, and its figure. Where bars go both ways, nought stands inside the scale, and a bar of less than nought goes to the left. */
export function BarRow({ name, share, nought = 0, className, children }: BarRowProps) {
  const width = Math.max(0.004, Math.abs(share));
  return (
    <li className={className}>
      <span className="bar-name">{name}</span>
      <span className="bar-figure">
        <svg className="chart bar-drawn" aria-hidden="true">
          <rect
            className="bar"
            x={nought === 0 ? undefined : percent(share < 0 ? nought - width : nought)}
            width={percent(width)}
            height="100%"
          />
          {nought === 0 ? null : <line className="zero" x1={percent(nought)} x2={percent(nought)} y2="100%" />}
        </svg>
        {children}
      </span>
    </li>
  );
}

interface BarRowProps {
  readonly name: ReactNode;
  readonly share: number;
  /** Where nought stands, as a share of the scale. */
  readonly nought?: number;
  readonly className: string;
  readonly children: ReactNode;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
