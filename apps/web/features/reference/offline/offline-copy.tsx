'use client';

import type { Language } from '@sogdia/core';
import { type ReactNode, useEffect, useState } from 'react';
import { plainNumber } from '../../../lib/plain-number.ts';
import { Folded, LinkList } from '../../text/index.ts';
import { type KeptPage, type KeptState, keepOrForget, keptState, listenToWorker, packWholeSite } from './kept-state.ts';
import { fill, type OfflineTexts } from './offline-texts.ts';

/**
 * What of the site is kept on the device, the means to keep all of it or nothing, and to take it along as one file; then `children`, and the
 * pages that are kept.
 */
export function OfflineCopy({ texts, language, version, children }: OfflineCopyProps) {
  const count = (value: number): string => plainNumber(value, 0, language);
  const size = (bytes: number): string => fill(texts.megabytes, plainNumber(bytes / 1e6, bytes < 1e7 ? 1 : 0, language));
  const { state, work, pack, stop } = useSiteWork(texts, { archive: { name: `sogdia-${version}-${language}.zip`, language }, count, size });
  const isBusy = work !== null && work.kind !== 'told';
  const isInPlace = state?.isOffline === true && location.pathname !== `/${language}/offline/`;
  return (
    <>
      {isInPlace ? <p className="state">{texts.notKept}</p> : null}
      <section className="offline-device" aria-busy={state === null}>
        {state === null ? null : (
          <>
            <KeptCopy {...{ state, isBusy, texts, count, size, language }} />
            <p className="offline-deeds">
              <button type="button" disabled={isBusy} onClick={pack}>
                {texts.archive}
              </button>
              {stop === null ? null : (
                <button type="button" className="quiet" onClick={stop}>
                  {texts.cancel}
                </button>
              )}
            </p>
            <p className="muted">{fill(texts.archiveText, size(state.bytes))}</p>
            <Progress work={work} texts={texts} count={count} />
          </>
        )}
      </section>
      {children}
      <KeptPages
        pages={state?.pages ?? []}
        title={fill(texts.pages, state === null ? texts.notCounted : count(state.pages.length))}
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

type InNumbers = { readonly texts: OfflineTexts; readonly count: (value: number) => string };

/** How much is kept, and the buttons that keep all or nothing; where the browser keeps no pages, that. */
function KeptCopy({ state, isBusy, texts, count, size, language }: InNumbers & KeptCopyProps) {
  if (!state.isSupported) return <p className="state">{texts.unsupported}</p>;
  return (
    <>
      <p>{state.isWhole ? fill(texts.keepsAll, '', count(state.of)) : fill(texts.keeps, count(state.kept), count(state.of))}</p>
      <p className="offline-deeds">
        {state.isWhole ? null : (
          <button type="button" disabled={isBusy} onClick={() => keepOrForget({ keepAll: language })}>
            {fill(texts.keepAll, size(state.bytes))}
          </button>
        )}
        <button type="button" className="quiet" disabled={isBusy} onClick={() => keepOrForget({ forget: true })}>
          {texts.forget}
        </button>
      </p>
    </>
  );
}

interface KeptCopyProps {
  readonly language: Language;
  readonly state: KeptState;
  readonly isBusy: boolean;
  readonly size: (bytes: number) => string;
}

/** How far the work is, as a bar and in words; or what came of it. */
function Progress({ work, texts, count }: InNumbers & { readonly work: SiteWork | null }) {
  const isBusy = work !== null && work.kind !== 'told';
  return (
    <>
      {isBusy ? <progress max={work.of} value={work.done} aria-label={work.kind === 'keeping' ? texts.keepAll : texts.archive} /> : null}
      <p role="status" className={work?.kind === 'told' && work.isFault ? 'state' : undefined}>
        {work?.kind === 'told' ? work.text : null}
        {isBusy ? fill(work.kind === 'keeping' ? texts.keeping : texts.packing, count(work.done), count(work.of)) : null}
      </p>
    </>
  );
}

/** What is being done to the whole site. */
type SiteWork =
  | { readonly kind: 'keeping' | 'packing'; readonly done: number; readonly of: number }
  | { readonly kind: 'told'; readonly text: string; readonly isFault: boolean };

/** What is kept of the site, what is being done to all of it, how it is packed into a file, and how packing is stopped where it goes on. */
function useSiteWork(
  texts: OfflineTexts,
  {
    archive,
    count,
    size,
  }: {
    readonly archive: Parameters<typeof packWholeSite>[0];
    readonly count: (value: number) => string;
    readonly size: (bytes: number) => string;
  },
) {
  const [state, setState] = useState<KeptState | null>(null);
  const [work, setWork] = useState<SiteWork | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);

  useEffect(() => {
    void keptState(archive.language).then(setState);
    return listenToWorker(({ kept, of, failed, isDone }) => {
      if (!isDone) return setWork({ kind: 'keeping', done: kept, of });
      void keptState(archive.language).then(setState);
      setWork(failed === 0 ? null : { kind: 'told', text: fill(texts.failed, count(failed)), isFault: true });
    });
  }, []);

  async function pack(): Promise<void> {
    const stopping = new AbortController();
    setStop(stopping);
    try {
      const bytes = await packWholeSite(archive, stopping.signal, (done, of) => setWork({ kind: 'packing', done, of }));
      setWork({ kind: 'told', text: fill(texts.packed, size(bytes)), isFault: false });
    } catch (fault) {
      const address = fault instanceof Error ? fault.message : '';
      setWork(stopping.signal.aborted ? null : { kind: 'told', text: fill(texts.packFailed, address), isFault: true });
    }
    setStop(null);
  }

  return { state, work, pack, stop: stop === null ? null : () => stop.abort() };
}

/** The pages that can be read without a network, by their titles, folded; open from the start where one is wanted in place of what is asked. */
function KeptPages({ pages, title, isOpen }: { pages: readonly KeptPage[]; title: string; isOpen: boolean }) {
  return (
    <Folded open={isOpen} summary={title}>
      <LinkList className="offline-pages" links={pages.map(({ path, title: name }) => ({ href: path, text: name }))} />
    </Folded>
  );
}
