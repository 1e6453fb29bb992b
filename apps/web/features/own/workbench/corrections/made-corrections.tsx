import type { Correction } from '../../../../lib/own-files.ts';
import type { Messages } from '../../../../messages/messages.ts';
import { TextButton } from '../../../text/index.ts';

/** What a reader corrected of a file, each with what stands there, and taken back by a button. */
export function MadeCorrections({ corrections, rows, onUndo, messages }: MadeCorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <>
      <p role="status">{messages['bench.corrected-rows']({ count: rows })}</p>
      <ul className="bench-unknown">
        {corrections.map((correction) => {
          const { column, from, to, at } = correction;
          const place = at === undefined ? [] : [messages['bench.line-of']({ line: String(at.line) })];
          const said = messages['bench.correction']({ column, from: from || messages['bench.empty-cell'], to });
          return (
            <li key={`${column} ${from} ${at?.file} ${at?.line}`}>
              <span>{[...place, said].join(messages['joint.clause'])}</span>
              <TextButton onClick={() => onUndo(correction)} text={messages['bench.correction-undo']} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface MadeCorrectionsProps {
  readonly corrections: readonly Correction[];
  /** How many rows were read of corrected cells. */
  readonly rows: string;
  readonly onUndo: (correction: Correction) => void;
  readonly messages: Messages;
}
