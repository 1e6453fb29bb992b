'use client';

import type { Language } from '@sogdia/core';
import { type DragEvent, useState } from 'react';
import { GivenText } from './given-text.tsx';
import { type Kept, RowsToKeep } from './rows-to-keep.tsx';
import { useWorkbench } from './use-workbench.ts';
import type { WorkbenchTexts } from './workbench-texts.ts';

/** Files of a reader's own: how they are given, and what came of them. Nothing of them leaves the page. */
export function WorkbenchApp({ language, texts }: { language: Language; texts: WorkbenchTexts }) {
  const { opened, bench, give, giveFile, again, stop, forget } = useWorkbench(language, texts.answerNames);
  const [kept, setKept] = useState<Kept>({ economies: '', years: '' });
  const [isOver, setOver] = useState(false);

  function giveAll(files: Iterable<File>): void {
    for (const file of files) giveFile(file, kept);
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
          <label htmlFor="bench-file">{texts.drop}</label>
          <p id="bench-hint" className="muted">
            {texts.dropHint}
          </p>
          <input
            id="bench-file"
            type="file"
            multiple
            aria-describedby="bench-hint"
            onChange={({ target }) => {
              giveAll(target.files ?? []);
              target.value = '';
            }}
          />
        </fieldset>
        <GivenText texts={texts} onGive={(text) => give([{ name: texts.pasted, bytes: new Blob([text]), answers: kept }])} />
        <RowsToKeep texts={texts} kept={kept} onChange={setKept} />
      </div>
      {opened === null ? null : <opened.BenchReport {...{ language, bench, give, again, stop, forget }} engine={opened.engine} />}
    </div>
  );
}
