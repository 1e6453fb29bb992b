'use client';

import type { Language } from '@sogdia/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fetchExportedText } from '../../lib/fetch-exported-page.ts';
import { listenTo } from '../../lib/promises/listen-to.ts';
import { once } from '../../lib/promises/once.ts';
import { setUrlParameter, useUrlParameter } from '../../lib/url-state.ts';
import { bringTexts } from '../../messages/bring-texts.ts';
import { moveFocus, TextButton } from '../text/index.ts';
import type { Entry } from './entry.ts';
import type { Found } from './find-entries.ts';
import type { AskedInWords } from './read-question.ts';
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
    open(file, language).then(setFind, () => setFailed(true));
  }, [file, language]);

  useEffect(() => {
    setAnswer(null);
    const question = find?.read(asked) ?? null;
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
    <div ref={box} onKeyDown={(event) => moveFocus(event, box.current, 'input, .search-found a')}>
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

/** What is found for words, and what they ask of trade, if anything. */
interface Search {
  readonly of: (asked: string) => Found;
  readonly read: (asked: string) => AskedInWords | null;
}

/** Fetches what is searched, and the search. */
const open = once(async (file: string, language: Language): Promise<Search> => {
  const [text, { createFinder }, { readQuestion }] = await Promise.all([
    fetchExportedText(file),
    import('./find-entries.ts'),
    import('./read-question.ts'),
    bringTexts(language),
  ]);
  const entries = JSON.parse(text) as readonly Entry[];
  return { of: createFinder(entries), read: (asked) => readQuestion(asked, entries, language) };
});

/** What a search found, best first, each with its kind; or that there is nothing, and what is near. */
function SearchResults({ asked, found: { entries, instead }, texts, onAsk }: SearchResultsProps) {
  if (entries.length === 0) {
    return (
      <div className="state">
        <p className="state-title">{texts.none.replace(gap, asked)}</p>
        <p>
          {instead === null ? (
            texts.noneHelp
          ) : (
            <>
              {texts.instead} <TextButton onClick={() => onAsk(instead)} text={instead} />
            </>
          )}
        </p>
      </div>
    );
  }
  return (
    <ol className="search-found">
      {entries.map(({ kind, path, title, text }) => (
        <li key={`${path} ${title}`}>
          <a href={path}>
            <span className="kicker">{texts.kinds[kind]}</span>
            <b>{title}</b>
            {text === '' ? null : <span className="muted">{shortened(text)}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
}

interface SearchResultsProps {
  readonly asked: string;
  readonly found: Found;
  readonly texts: SearchTexts;
  readonly onAsk: (text: string) => void;
}

const mostCharacters = 160;

/** A text cut before the word that no longer fits. */
function shortened(text: string): string {
  if (text.length <= mostCharacters) return text;
  const space = text.lastIndexOf(' ', mostCharacters);
  return space < mostCharacters / 2 ? `${text.slice(0, mostCharacters)}…` : `${text.slice(0, space)} …`;
}
