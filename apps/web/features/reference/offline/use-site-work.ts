import { useEffect, useState } from 'react';
import { type KeptState, keptState, listenToWorker, packWholeSite } from './kept-state.ts';
import { fill, type OfflineTexts } from './offline-texts.ts';

/** What is being done to the whole site. */
export type SiteWork =
  | { readonly kind: 'keeping' | 'packing'; readonly done: number; readonly of: number }
  | { readonly kind: 'told'; readonly text: string; readonly isFault: boolean };

/** What is kept of the site, what is being done to all of it, how it is packed into a file, and how packing is stopped where it goes on. */
export function useSiteWork(
  texts: OfflineTexts,
  {
    archive,
    count,
    size,
  }: { readonly archive: string; readonly count: (value: number) => string; readonly size: (bytes: number) => string },
) {
  const [state, setState] = useState<KeptState | null>(null);
  const [work, setWork] = useState<SiteWork | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);

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
