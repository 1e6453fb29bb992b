'use client';

import type { CheckedDraft, Language } from '@sogdia/core';
import { type ComponentType, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { openOnce } from '../../lib/open-once.ts';
import type { DraftEngine } from './draft-engine.ts';
import type { DraftTexts } from './draft-texts.ts';

interface Opened {
  readonly engine: DraftEngine;
  readonly DraftAnswer: ComponentType<{ text: string; draft: CheckedDraft; language: Language }>;
}

type Result =
  | { readonly kind: 'none' | 'empty' | 'loading' | 'failed' }
  | { readonly kind: 'checked'; readonly text: string; readonly draft: CheckedDraft; readonly opened: Opened };

/** A text and what the data say of its figures. The engine and the data are fetched at the first check; the text stays here. */
export function DraftApp({ language, texts }: { language: Language; texts: DraftTexts }) {
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result>({ kind: 'none' });
  const asked = useRef(0);
  const area = useRef<HTMLTextAreaElement>(null);

  async function check(wanted: string): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    if (wanted.trim() === '') {
      setResult({ kind: 'empty' });
      area.current?.focus();
      return;
    }
    setResult({ kind: 'loading' });
    try {
      const opened = await open(language);
      const draft = await opened.engine.check(wanted);
      if (asked.current === mine) setResult({ kind: 'checked', text: wanted, draft, opened });
    } catch {
      if (asked.current === mine) setResult({ kind: 'failed' });
    }
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    check(text);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    check(text);
  }

  function replaceWith(next: string): void {
    asked.current += 1;
    setText(next);
    setResult({ kind: 'none' });
    area.current?.focus();
  }

  const checked = result.kind === 'checked' ? result : null;
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
          <button type="submit" className="main-button" disabled={result.kind === 'loading'}>
            {texts.check}
          </button>
          <button type="button" className="text-button" onClick={() => replaceWith(texts.sampleText)}>
            {texts.sample}
          </button>
          <button type="button" className="text-button" disabled={text === ''} onClick={() => replaceWith('')}>
            {texts.clear}
          </button>
        </div>
      </form>
      <div role="status">
        {result.kind === 'empty' ? <p className="state">{texts.empty}</p> : null}
        {result.kind === 'loading' ? <p className="state loading">{texts.loading}</p> : null}
        {checked === null ? null : <p className="draft-summary">{checked.draft.summary}</p>}
        {checked !== null && checked.text !== text ? <p className="muted">{texts.changed}</p> : null}
      </div>
      {result.kind === 'failed' ? (
        <div className="state" role="alert">
          <p className="state-title">{texts.failed}</p>
          <p>{texts.failedHelp}</p>
        </div>
      ) : null}
      {checked === null ? null : <checked.opened.DraftAnswer text={checked.text} draft={checked.draft} language={language} />}
    </div>
  );
}

/** Fetches the engine and what draws its answers. */
const open = openOnce(fetchEngine);

async function fetchEngine(language: Language): Promise<Opened> {
  const [{ createDraftEngine }, { DraftAnswer }] = await Promise.all([import('./draft-engine.ts'), import('./draft-answer.tsx')]);
  return { engine: createDraftEngine(language), DraftAnswer };
}
