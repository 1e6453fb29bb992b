'use client';

import type { Language } from '@sogdia/core';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { once } from '../../../lib/promises/once.ts';
import { useUrlQuery } from '../../../lib/url-state.ts';
import { bringTexts } from '../../../messages/bring-texts.ts';
import type { EmbeddedAnswer, EmbeddedAnswerView } from './embedded-query.tsx';

interface Opened {
  readonly answer: EmbeddedAnswer;
  readonly Answer: ComponentType<Parameters<typeof EmbeddedAnswerView>[0]>;
}

/** The view that the address asks for, computed here; without a question the one that the server drew. */
export function EmbedApp({ language, texts, children }: EmbedAppProps) {
  const query = useUrlQuery();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (query === null || query === '') return;
    openAnswer(language)
      .then(async ({ answerEmbedded, EmbeddedAnswerView: Answer }) => setOpened({ answer: await answerEmbedded(query, language), Answer }))
      .catch(() => setFailed(true));
  }, [query, language]);
  if (query === null || query === '') return children;
  if (failed) return <p role="alert">{texts.failed}</p>;
  return opened === null ? <p role="status">{texts.loading}</p> : <opened.Answer answer={opened.answer} language={language} />;
}

interface EmbedAppProps {
  readonly language: Language;
  readonly texts: { readonly loading: string; readonly failed: string };
  readonly children: ReactNode;
}

const openAnswer = once(async (language: Language) => (await Promise.all([import('./embedded-query.tsx'), bringTexts(language)]))[0]);
