import { type FormEvent, useId, useState } from 'react';
import type { Correction } from '../../../../lib/own-files.ts';
import { TextButton, type WrittenProps } from '../../../text/index.ts';
import { countInWords } from '../account/words.ts';
import type { Correctable } from '../reading/index.ts';

/** A cell that was not read: its text, and a form in its place in which its reader says what it should be, for one row or all that hold the same. */
export function CorrectCell({ cell, onCorrect, language, messages }: CorrectCellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const hint = useId();
  const named = messages['bench.correct-line']({ line: String(cell.at.line), value: cell.from });
  const shown = cell.from === '' ? <span className="muted">{messages['bench.empty-cell']}</span> : cell.from;
  if (typed === null)
    return (
      <>
        {shown} <TextButton aria-label={named} onClick={() => setTyped(cell.from)} text={messages['bench.correct']} />
      </>
    );
  const to = typed.trim();
  const isSame = to === '' || to === cell.from;
  const give = (isOfAll: boolean): void => {
    setTyped(null);
    onCorrect(cell.id, { column: cell.column, from: cell.from, to, ...(isOfAll ? {} : { at: cell.at }) });
  };

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!isSame) give(false);
  }

  return (
    <form className="bench-correct" onSubmit={onSubmit}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        type="text"
        value={typed}
        aria-label={named}
        aria-describedby={hint}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => (key === 'Escape' ? setTyped(null) : undefined)}
      />
      <span id={hint} className="muted">
        {messages['bench.expected'] + messages['joint.colon'] + cell.expected}
      </span>
      <TextButton type="submit" disabled={isSame} text={messages['bench.correct-one']} />
      {cell.alike > 1 ? (
        <TextButton
          disabled={isSame}
          onClick={() => give(true)}
          text={messages['bench.correct-all']({ count: countInWords(cell.alike, language) })}
        />
      ) : null}
      <TextButton onClick={() => setTyped(null)} text={messages['bench.correct-cancel']} />
    </form>
  );
}

interface CorrectCellProps extends WrittenProps {
  readonly cell: Correctable;
  readonly onCorrect: (id: number, correction: Correction) => void;
}
