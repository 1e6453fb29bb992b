/** A sign of a chart with what it stands for; `key.css` draws the signs. */
export interface KeyRow {
  readonly sign: 'own' | 'mirror' | 'band' | 'void' | 'joint' | 'hollow' | 'range';
  readonly text: string;
}

/** The key of a chart: what its lines, areas and marks are. */
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
