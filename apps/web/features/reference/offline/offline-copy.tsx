'use client';

import { formatNumber, type Language } from '@sogdia/core';
import { type ReactNode, useEffect, useState } from 'react';
import { KeptPages } from './kept-pages.tsx';
import { type KeptState, keepOrForget, keptState, listenToWorker, packWholeSite } from './kept-state.ts';
import { firstGap, type OfflineTexts, secondGap } from './offline-texts.ts';

/** What is being done to the whole site. */
type Work =
  | { readonly kind: 'keeping' | 'packing'; readonly done: number; readonly of: number }
  | { readonly kind: 'told'; readonly text: string; readonly isFault: boolean };

/**
 * What of the site is kept on the device, the means to keep all of it or nothing, and to take it along as one file; then `children`, and the
 * pages that are kept.
 */
export function OfflineCopy({ texts, language, version, children }: OfflineCopyProps) {
  const [state, setState] = useState<KeptState | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const count = (value: number): string => formatNumber(value, { decimals: 0 }, language);
  const size = (bytes: number): string => `${formatNumber(bytes / 1e6, { decimals: bytes < 1e7 ? 1 : 0 }, language)} MB`;
  const fill = (text: string, first: string, second = ''): string => text.replace(firstGap, first).replace(secondGap, second);

  useEffect(() => {
    void keptState().then(setState);
    return listenToWorker(({ kept, of, failed, isDone }) => {
      if (!isDone) return setWork({ kind: 'keeping', done: kept, of });
      void keptState().then(setState);
      setWork(failed === 0 ? null : { kind: 'told', text: fill(texts.failed, count(failed)), isFault: true });
    });
  }, []);

  async function pack(): Promise<void> {
    const stopping = new AbortController();
    setStop(stopping);
    try {
      const bytes = await packWholeSite(`sogdia-${version}.zip`, stopping.signal, (done, of) => setWork({ kind: 'packing', done, of }));
      setWork({ kind: 'told', text: fill(texts.packed, size(bytes)), isFault: false });
    } catch (fault) {
      const address = fault instanceof Error ? fault.message : '';
      setWork(stopping.signal.aborted ? null : { kind: 'told', text: fill(texts.packFailed, address), isFault: true });
    }
    setStop(null);
  }

  const isBusy = work !== null && work.kind !== 'told';
  const isInPlace = state?.isOffline === true && location.pathname !== `/${language}/offline/`;
  return (
    <>
      {isInPlace ? <p className="state">{texts.notKept}</p> : null}
      <section className="offline-device" aria-busy={state === null}>
        {state === null ? null : (
          <>
            {state.isSupported ? (
              <>
                <p>{state.isWhole ? fill(texts.keepsAll, '', count(state.of)) : fill(texts.keeps, count(state.kept), count(state.of))}</p>
                <p className="offline-deeds">
                  {state.isWhole ? null : (
                    <button type="button" disabled={isBusy} onClick={() => keepOrForget({ keepAll: true })}>
                      {fill(texts.keepAll, size(state.bytes))}
                    </button>
                  )}
                  <button type="button" className="quiet" disabled={isBusy} onClick={() => keepOrForget({ forget: true })}>
                    {texts.forget}
                  </button>
                </p>
              </>
            ) : (
              <p className="state">{texts.unsupported}</p>
            )}
            <p className="offline-deeds">
              <button type="button" disabled={isBusy} onClick={pack}>
                {texts.archive}
              </button>
              {stop === null ? null : (
                <button type="button" className="quiet" onClick={() => stop.abort()}>
                  {texts.cancel}
                </button>
              )}
            </p>
            <p className="muted">{fill(texts.archiveText, size(state.bytes))}</p>
            {isBusy ? (
              <progress max={work.of} value={work.done} aria-label={work.kind === 'keeping' ? texts.keepAll : texts.archive} />
            ) : null}
            <p role="status" className={work?.kind === 'told' && work.isFault ? 'state' : undefined}>
              {work?.kind === 'told' ? work.text : null}
              {isBusy ? fill(work.kind === 'keeping' ? texts.keeping : texts.packing, count(work.done), count(work.of)) : null}
            </p>
          </>
        )}
      </section>
      {children}
      <KeptPages
        pages={state?.pages ?? []}
        title={fill(texts.pages, state === null ? '…' : count(state.pages.length))}
        isOpen={isInPlace}
      />
    </>
  );
}

interface OfflineCopyProps {
  readonly texts: OfflineTexts;
  readonly language: Language;
  readonly version: string;
  readonly children: ReactNode;
}
