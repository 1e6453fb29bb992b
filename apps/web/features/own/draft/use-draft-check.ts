'use client';

import type { Language } from '@sogdia/core';
import { type ComponentType, useRef, useState } from 'react';
import { once } from '../../../lib/promises/once.ts';
import { bringTexts } from '../../../messages/bring-texts.ts';
import type { DraftEngine, DraftResult } from './check/draft-engine.ts';

/** The engine, and what draws its answers. */
export interface OpenedDraft {
  readonly engine: DraftEngine;
  readonly DraftAnswer: ComponentType<{ text: string; result: DraftResult; engine: DraftEngine; language: Language }>;
}

/** Fetches what checks a draft; of the data of the site where nothing else is said. */
export type OpenDraft = (language: Language) => Promise<OpenedDraft>;

/** Where the check of a draft stands. */
export type DraftState =
  | { readonly kind: 'none' | 'empty' | 'stopped' | 'no-data' | 'too-long' }
  | { readonly kind: 'checking'; readonly share: number | null }
  | { readonly kind: 'checked'; readonly text: string; readonly result: DraftResult; readonly opened: OpenedDraft; readonly id: number };

/** A check of drafts: how far it is, and how to begin and to stop one. Only the check that was begun last speaks. */
export function useDraftCheck(
  language: Language,
  open: OpenDraft = openSite,
): {
  readonly state: DraftState;
  readonly check: (text: string) => Promise<void>;
  readonly stop: (next: DraftState) => void;
} {
  const [state, setState] = useState<DraftState>({ kind: 'none' });
  const engine = useRef<DraftEngine | null>(null);
  const asked = useRef(0);

  function stop(next: DraftState): void {
    asked.current += 1;
    engine.current?.stop();
    setState(next);
  }

  async function check(text: string): Promise<void> {
    stop(text.trim() === '' ? { kind: 'empty' } : { kind: 'checking', share: null });
    if (text.trim() === '') return;
    const mine = asked.current;
    const tell = (next: DraftState): void => {
      if (asked.current === mine) setState(next);
    };
    try {
      const opened = await open(language);
      engine.current = opened.engine;
      if (asked.current !== mine) return;
      const result = await opened.engine.check(text, (share) => tell({ kind: 'checking', share }));
      tell(typeof result === 'string' ? { kind: result } : { kind: 'checked', text, result, opened, id: mine });
    } catch {
      tell({ kind: 'no-data' });
    }
  }

  return { state, check, stop };
}

const openSite: OpenDraft = once(fetchEngine);

async function fetchEngine(language: Language): Promise<OpenedDraft> {
  const [{ createDraftEngine }, { DraftAnswer }] = await Promise.all([
    import('./check/draft-engine.ts'),
    import('./draft-answer.tsx'),
    bringTexts(language),
  ]);
  return { engine: createDraftEngine(language), DraftAnswer };
}
