interface DumbbellProps {
  /** Where the figures lie, in per cent of the width; null where a side has none. */
  readonly own: number | null;
  readonly partner: number | null;
  /** The lines of the scale that rows share, the same way. */
  readonly ticks: readonly number[];
}

/** Both sides' figures on a scale that rows share: the reporter's filled, the partner's hollow, the gap between. A table says the numbers. */
export function Dumbbell({ own, partner, ticks }: DumbbellProps) {
  return (
    <svg className="chart dumbbell" aria-hidden="true">
      {ticks.map((tick) => (
        <line key={tick} className="grid" x1={`${tick}%`} x2={`${tick}%`} y1="0" y2="100%" />
      ))}
      {own === null || partner === null ? null : <line className="between" x1={`${own}%`} x2={`${partner}%`} y1="50%" y2="50%" />}
      {partner === null ? null : <circle className="hollow" cx={`${partner}%`} cy="50%" r="5" />}
      {own === null ? null : <circle cx={`${own}%`} cy="50%" r="5" />}
    </svg>
  );
}
