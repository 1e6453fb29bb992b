import { type FormEvent, useState } from 'react';
import { Folded, TextButton } from '../../text/index.ts';
import type { WorkbenchTexts } from './workbench-texts.ts';

/** A table that is pasted instead of given as a file. */
export function GivenText({ texts, onGive }: { texts: WorkbenchTexts; onGive: (text: string) => void }) {
  const [text, setText] = useState('');

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() !== '') onGive(text);
  }

  return (
    <Folded summary={texts.paste}>
      <form className="bench-text" onSubmit={onSubmit}>
        <label htmlFor="bench-text">{texts.pasteLabel}</label>
        <textarea id="bench-text" rows={6} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
        <TextButton type="submit" text={texts.pasteRead} />
      </form>
    </Folded>
  );
}
