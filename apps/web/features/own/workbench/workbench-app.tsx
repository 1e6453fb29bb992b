'use client';

import type { Language } from '@sogdia/core';
import { type DragEvent, type FormEvent, useState } from 'react';
import { Folded, TextButton } from '../../text/index.ts';
import { useWorkbench } from './use-workbench.ts';
import type { WorkbenchTexts } from './workbench-texts.ts';

/** Files of a reader's own: how they are given, and what came of them. Nothing of them leaves the page. */
export function WorkbenchApp({ language, texts }: { language: Language; texts: WorkbenchTexts }) {
  const { opened, bench, give, giveFile, again, stop, forget } = useWorkbench(language, texts.answerNames);
  const [kept, setKept] = useState<Kept>({ economies: '', years: '' });
  const [isOver, setOver] = useState(false);

  function giveAll(files: Iterable<File>): void {
    // What may be a recipe comes before the files that it is of.
    const inOrder = [...files].toSorted((one, other) => Number(other.name.endsWith('.json')) - Number(one.name.endsWith('.json')));
    inOrder.reduce((before, file) => before.then(() => giveFile(file, kept)), Promise.resolve());
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    giveAll(event.dataTransfer.files);
  }

  function onDrag(event: DragEvent): void {
    event.preventDefault();
    setOver(event.type !== 'dragleave');
  }

  return (
    <div className="bench needs-script">
      <div className="bench-form">
        <fieldset
          className={isOver ? 'bench-drop bench-drop-over' : 'bench-drop'}
          onDragEnter={onDrag}
          onDragOver={onDrag}
          onDragLeave={onDrag}
          onDrop={onDrop}
        >
          <legend>{texts.drop}</legend>
          <p id="bench-hint" className="muted">
            {texts.dropHint}
          </p>
          <label className="main-button">
            {texts.choose}
            <input
              id="bench-file"
              className="visually-hidden"
              type="file"
              multiple
              aria-describedby="bench-hint"
              onChange={({ target }) => {
                giveAll(target.files ?? []);
                target.value = '';
              }}
            />
          </label>
        </fieldset>
        <GivenText texts={texts} onGive={(text) => give([{ name: texts.pasted, bytes: new Blob([text]), answers: kept }])} />
        <RowsToKeep texts={texts} kept={kept} onChange={setKept} />
      </div>
      {opened === null ? null : <opened.BenchReport {...{ language, bench, give, again, stop, forget }} engine={opened.engine} />}
    </div>
  );
}

/** Which rows of a large file are kept, as typed. */
interface Kept {
  readonly economies: string;
  readonly years: string;
}

/** The choice of economies and years to keep, for files that hold more than a page can. */
function RowsToKeep({ texts, kept, onChange }: { texts: WorkbenchTexts; kept: Kept; onChange: (kept: Kept) => void }) {
  return (
    <Folded summary={texts.select}>
      <p className="muted">{texts.selectHint}</p>
      <div className="bench-keep">
        {(['economies', 'years'] as const).map((part) => (
          <label key={part} className="choice">
            <span>{texts[part]}</span>
            <input
              type="text"
              inputMode={part === 'years' ? 'numeric' : 'text'}
              value={kept[part]}
              aria-describedby={`bench-${part}-hint`}
              onChange={({ target }) => onChange({ ...kept, [part]: target.value })}
            />
            <span id={`bench-${part}-hint`}>{texts[`${part}Hint`]}</span>
          </label>
        ))}
      </div>
    </Folded>
  );
}

/** A table that is pasted instead of given as a file. */
function GivenText({ texts, onGive }: { texts: WorkbenchTexts; onGive: (text: string) => void }) {
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
