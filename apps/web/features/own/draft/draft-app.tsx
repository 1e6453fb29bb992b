'use client';

import type { Language } from '@sogdia/core';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Fault, TextButton } from '../../text/index.ts';
import type { DraftTexts } from './draft-texts.ts';
import { type DraftState, type OpenDraft, useDraftCheck } from './use-draft-check.ts';

/** A text and what the data say of its figures. The engine and the data are fetched at the first check; the text stays here. */
export function DraftApp({ language, texts, open }: { language: Language; texts: DraftTexts; open?: OpenDraft }) {
  const [text, setText] = useState('');
  const { state, check, stop } = useDraftCheck(language, open);
  const area = useRef<HTMLTextAreaElement>(null);

  function begin(): void {
    check(text);
    if (text.trim() === '') area.current?.focus();
  }

  function stopAt(next: DraftState): void {
    stop(next);
    area.current?.focus();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    begin();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    begin();
  }

  function replaceWith(next: string): void {
    setText(next);
    stopAt({ kind: 'none' });
  }

  const checked = state.kind === 'checked' ? state : null;
  return (
    <div className="draft needs-script">
      <form className="draft-form" onSubmit={onSubmit}>
        <label htmlFor="draft-text">{texts.label}</label>
        <textarea
          ref={area}
          id="draft-text"
          rows={9}
          value={text}
          aria-describedby="draft-hint draft-count"
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="draft-below">
          <p id="draft-hint" className="muted">
            {texts.hint}
          </p>
          <p id="draft-count" className="muted draft-count">
            {text.length} {texts.characters}
          </p>
        </div>
        <div className="draft-buttons">
          <button type="submit" className="main-button" disabled={state.kind === 'checking'}>
            {texts.check}
          </button>
          <Sample texts={texts} onTake={replaceWith} />
          <TextButton disabled={text === ''} onClick={() => replaceWith('')} text={texts.clear} />
        </div>
      </form>
      {state.kind === 'checking' ? <DraftProgress share={state.share} texts={texts} onStop={() => stopAt({ kind: 'stopped' })} /> : null}
      <div role="status">
        {state.kind === 'empty' || state.kind === 'stopped' ? (
          <p className="state">{state.kind === 'empty' ? texts.empty : texts.stopped}</p>
        ) : null}
        {checked === null ? null : <p className="draft-summary">{checked.result.overview.summary}</p>}
        {checked !== null && checked.text !== text ? <p className="muted">{texts.changed}</p> : null}
      </div>
      {state.kind === 'no-data' ? <Fault title={texts.failed} help={texts.failedHelp} /> : null}
      {state.kind === 'too-long' ? <Fault title={texts.tooLong} help={texts.tooLongHelp} /> : null}
      {checked === null ? null : (
        <checked.opened.DraftAnswer
          key={checked.id}
          text={checked.text}
          result={checked.result}
          engine={checked.opened.engine}
          language={language}
        />
      )}
    </div>
  );
}

function Sample({ texts: { sample, sampleText }, onTake }: { texts: DraftTexts; onTake: (text: string) => void }) {
  if (sampleText === null) return null;
  return <TextButton onClick={() => onTake(sampleText)} text={sample} />;
}

/** How far a check is, and the way to end it. Without a share, how far is not known yet. */
function DraftProgress({ share, texts, onStop }: { share: number | null; texts: DraftTexts; onStop: () => void }) {
  return (
    <div className="draft-progress">
      <p role="status">{share === null ? texts.loading : texts.reading}</p>
      <progress max={100} value={share === null ? undefined : Math.round(share * 100)} aria-label={texts.reading} />
      <TextButton onClick={onStop} text={texts.stop} />
    </div>
  );
}
