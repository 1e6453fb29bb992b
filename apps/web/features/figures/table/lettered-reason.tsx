import type { MissingReason } from '@sogdia/core';

/** The letter of a reason of absence that is told once for a whole table. */
export function letterOf(reason: MissingReason, reasons: readonly MissingReason[]): string {
  return String.fromCharCode('a'.charCodeAt(0) + reasons.indexOf(reason));
}

/** A cell without a figure in a table whose reasons stand above it: a dash and a letter to the eye, the reason to the ear. */
export function LetteredReason({ reason, reasons, text }: { reason: MissingReason; reasons: readonly MissingReason[]; text: string }) {
  return (
    <span className="lettered" data-letter={`– ${letterOf(reason, reasons)}`}>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}
