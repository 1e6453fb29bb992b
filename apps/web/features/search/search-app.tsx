'use client';

import type { Language } from '@sogdia/core';
import { ownValue } from '@sogdia/core/model';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fetchExportedText } from '../../lib/fetch-exported-page.ts';
import { listenTo } from '../../lib/promises/listen-to.ts';
import { once } from '../../lib/promises/once.ts';
import { setUrlParameter, useUrlParameter } from '../../lib/url-state.ts';
import type { Entry } from './entry.ts';
import type { Found } from './find-entries.ts';
import type { AskedInWords } from './read-question.ts';
import { SearchResults } from './search-results.tsx';
import { gap, type SearchTexts } from './search-texts.ts';

/** The field of the search and what it finds while one types; `children` stand while nothing is asked. What is asked stands in the address. */
export function SearchApp({
  file,
  texts,
  language,
  children,
}: {
  file: string;
  texts: SearchTexts;
  language: Language;
  children: ReactNode;
}) {
  const id = useId();
  const asked = useUrlParameter('q') ?? '';
  const [find, setFind] = useState<Search | null>(null);
  const [answer, setAnswer] = useState<ReactNode>(null);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    field.current?.focus();
    open(file).then(setFind, () => setFailed(true));
  }, [file]);

  useEffect(() => {
    setAnswer(null);
    const question = find?.read(asked, language) ?? null;
    if (question === null) return;
    return listenTo(
      import('./answered.tsx').then(({ answered }) => answered(question, language)),
      setAnswer,
    );
  }, [asked, find, language]);

  const isAsked = asked.trim() !== '';
  const found = isAsked && find !== null ? find.of(asked) : null;
  const ask = (text: string): void => setUrlParameter('q', text === '' ? null : text);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between what can be focused by itself
    <div ref={box} onKeyDown={(event) => moveFocus(event, box.current)}>
      <search>
        <form
          className="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            box.current?.querySelector<HTMLAnchorElement>('.search-found a')?.click();
          }}
        >
          <label className="visually-hidden" htmlFor={id}>
            {texts.label}
          </label>
          <input
            ref={field}
            id={id}
            type="search"
            data-key="/"
            value={asked}
            placeholder={texts.placeholder}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => ask(event.target.value)}
          />
          <button type="submit">{texts.submit}</button>
        </form>
      </search>
      <p className="search-count muted" role="status">
        {isAsked && found !== null ? texts.found.replace(gap, String(found.entries.length)) : null}
        {isAsked && find === null && !failed ? texts.loading : null}
      </p>
      {failed ? (
        <p className="state" role="alert">
          {texts.failed}
        </p>
      ) : null}
      {answer}
      {found === null ? null : <SearchResults asked={asked} found={found} texts={texts} onAsk={ask} />}
      <div hidden={found !== null}>{children}</div>
    </div>
  );
}

/** The arrow keys go from the field through what is found, and back. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = ownValue({ ArrowDown: 1, ArrowUp: -1 }, event.key);
  if (step === undefined || box === null) return;
  const stops = [...box.querySelectorAll<HTMLElement>('input, .search-found a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** What is found for words, and what they ask of trade, if anything. */
interface Search {
  readonly of: (asked: string) => Found;
  readonly read: (asked: string, language: Language) => AskedInWords | null;
}

/** Fetches what is searched, and the search. */
const open = once(async (file: string): Promise<Search> => {
  const [text, { createFinder }, { readQuestion }] = await Promise.all([
    fetchExportedText(file),
    import('./find-entries.ts'),
    import('./read-question.ts'),
  ]);
  const entries = JSON.parse(text) as readonly Entry[];
  return { of: createFinder(entries), read: (asked, language) => readQuestion(asked, entries, language) };
});
