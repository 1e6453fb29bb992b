import { formulaParts } from './formula-parts.ts';

/** A formula, set as it is written by hand; read aloud as the plain text that it is kept as. */
export function FormulaText({ formula }: { formula: string }) {
  const parts = formulaParts(formula).map((part, at) => ({ ...part, key: `${at} ${part.text}` }));
  return (
    <span className="formula" role="math" aria-label={formula}>
      {parts.map(({ kind, text, key }) => {
        if (kind === 'plain') return <span key={key}>{text}</span>;
        return kind === 'low' ? <sub key={key}>{text}</sub> : <sup key={key}>{text}</sup>;
      })}
    </span>
  );
}
