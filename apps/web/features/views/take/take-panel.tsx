'use client';

import type { Language, View } from '@sogdia/core';
import { type ComponentType, useState } from 'react';
import { once } from '../../../lib/promises/once.ts';
import { bringTexts } from '../../../messages/bring-texts.ts';
import type { TakeTexts } from './take-texts.ts';
import type { TakenView } from './taken-view.tsx';

interface Opened {
  readonly view: View;
  readonly Taken: ComponentType<Parameters<typeof TakenView>[0]>;
}

/**
 * All that a view can be taken away as, under one line. What makes the files, and the view itself where the page does not have it, are
 * fetched when the line is opened.
 */
export function TakePanel({ query, view = null, csv, path, isOwn = false, language, texts }: TakePanelProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    setIsAsked(true);
    setFailed(false);
    Promise.all([openTaken(language), view ?? computed(query, language)]).then(
      ([{ Taken }, found]) => setOpened({ view: found, Taken }),
      () => setFailed(true),
    );
  };
  const shown = view ?? opened?.view;
  return (
    <details className="more take needs-script" onToggle={({ currentTarget }) => currentTarget.open && open()}>
      <summary>{texts.more}</summary>
      {failed ? <p role="alert">{texts.failed}</p> : null}
      {isAsked && opened === null && !failed ? <p role="status">{texts.loading}</p> : null}
      {opened === null || shown === undefined ? null : <opened.Taken view={shown} {...{ csv, path, isOwn, language }} />}
    </details>
  );
}

interface TakePanelProps {
  readonly query: string;
  readonly view?: View | null;
  readonly csv: string | null;
  readonly path: string;
  /** Whether the figures are a reader's own: no address and no program but this page has them. */
  readonly isOwn?: boolean;
  readonly language: Language;
  readonly texts: TakeTexts;
}

const openTaken = once(async (language: Language) => {
  const [{ TakenView: Taken }] = await Promise.all([import('./taken-view.tsx'), bringTexts(language)]);
  return { Taken };
});

async function computed(query: string, language: Language): Promise<View> {
  const [{ computeInPage }] = await Promise.all([import('./compute-in-page.ts'), bringTexts(language)]);
  return computeInPage(query, language);
}
