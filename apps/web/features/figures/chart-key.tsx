import type { KeyRow } from '../../charts/key-rows-of.ts';

/** The key of a chart: what its lines, areas and marks are; `key.css` draws the signs. */
export function ChartKey({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <ul className="chart-key">
      {rows.map(({ sign, text }) => (
        <li key={sign}>
          <span className={`key-sign key-${sign}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
