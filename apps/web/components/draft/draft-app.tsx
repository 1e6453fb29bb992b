'use client';

import type { Language } from '@sogdia/core';
import { type ComponentType, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { openOnce } from '../../lib/open-once.ts';
import type { DraftEngine, DraftResult } from './draft-engine.ts';
import { DraftProgress } from './draft-progress.tsx';
import type { DraftTexts } from './draft-texts.ts';

interface Opened {
  readonly engine: DraftEngine;
  readonly DraftAnswer: ComponentType<{ text: string; result: DraftResult; engine: DraftEngine; language: Language }>;
}

type State =
  | { readonly kind: 'none' | 'empty' | 'stopped' | 'no-data' | 'too-long' }
  | { readonly kind: 'checking'; readonly share: number | null }
  | { readonly kind: 'checked'; readonly text: string; readonly result: DraftResult; readonly opened: Opened };

/** A text and what the data say of its figures. The engine and the data are fetched at the first check; the text stays here. */
export function DraftApp({ language, texts }: { language: Language; texts: DraftTexts }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<State>({ kind: 'none' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const asked = useRef(0);
  const area = useRef<HTMLTextAreaElement>(null);

  async function check(wanted: string): Promise<void> {
    opened?.engine.stop();
    asked.current += 1;
    const mine = asked.current;
    const tell = (next: State): void => {
      if (asked.current === mine) setState(next);
    };
    if (wanted.trim() === '') {
      setState({ kind: 'empty' });
      area.current?.focus();
      return;
    }
    setState({ kind: 'checking', share: null });
    try {
      const fetched = await open(language);
      setOpened(fetched);
      if (asked.current !== mine) return;
      const result = await fetched.engine.check(wanted, (share) => tell({ kind: 'checking', share }));
      tell(typeof result === 'string' ? { kind: result } : { kind: 'checked', text: wanted, result, opened: fetched });
    } catch {
      tell({ kind: 'no-data' });
    }
  }

  function stop(next: State): void {
    asked.current += 1;
    opened?.engine.stop();
    setState(next);
    area.current?.focus();
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
    setText(next);
    stop({ kind: 'none' });
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
          <button type="button" className="text-button" onClick={() => replaceWith(texts.sampleText)}>
            {texts.sample}
          </button>
          <button type="button" className="text-button" disabled={text === ''} onClick={() => replaceWith('')}>
            {texts.clear}
          </button>
        </div>
      </form>
      {state.kind === 'checking' ? <DraftProgress share={state.share} texts={texts} onStop={() => stop({ kind: 'stopped' })} /> : null}
      <div role="status">
        {state.kind === 'empty' || state.kind === 'stopped' ? <p className="state">{texts[state.kind]}</p> : null}
        {checked === null ? null : <p className="draft-summary">{checked.result.overview.summary}</p>}
        {checked !== null && checked.text !== text ? <p className="muted">{texts.changed}</p> : null}
      </div>
      {state.kind === 'no-data' || state.kind === 'too-long' ? (
        <div className="state" role="alert">
          <p className="state-title">{state.kind === 'too-long' ? texts.tooLong : texts.failed}</p>
          <p>{state.kind === 'too-long' ? texts.tooLongHelp : texts.failedHelp}</p>
        </div>
      ) : null}
      {checked === null ? null : (
        <checked.opened.DraftAnswer
          key={asked.current}
          text={checked.text}
          result={checked.result}
          engine={checked.opened.engine}
          language={language}
        />
      )}
    </div>
  );
}

/** Fetches the engine and what draws its answers. */
const open = openOnce(fetchEngine);

async function fetchEngine(language: Language): Promise<Opened> {
  const [{ createDraftEngine }, { DraftAnswer }] = await Promise.all([import('./draft-engine.ts'), import('./draft-answer.tsx')]);
  return { engine: createDraftEngine(language), DraftAnswer };
}
