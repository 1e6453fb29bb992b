import { useEffect, useState } from 'react';
import { listenTo } from '../../../../lib/promises/listen-to.ts';
import type { BenchEngine, GivenFile, Look } from '../reading/index.ts';

/** So long nothing is asked after a change, in milliseconds. */
const pause = 250;

/** What the first lines of a file become with its answers, looked at again whenever they change. */
export function useLook(engine: BenchEngine, id: number, file: GivenFile) {
  const [found, setFound] = useState<{ readonly look: Look | null; readonly asked: string; readonly hasFailed: boolean } | null>(null);
  const asked = JSON.stringify(file.answers);
  const isFirst = found === null;
  useEffect(() => {
    let leave: (() => void) | null = null;
    const ask = (): void => {
      leave = listenTo(
        engine.look(id, file),
        (look) => setFound({ look, asked, hasFailed: look === null }),
        () => setFound({ look: null, asked, hasFailed: true }),
      );
    };
    const timer = setTimeout(ask, isFirst ? 0 : pause);
    return () => {
      clearTimeout(timer);
      leave?.();
    };
  }, [engine, id, file.bytes, asked]);
  return { look: found?.look ?? null, isWaiting: found?.asked !== asked, hasFailed: found?.hasFailed === true };
}
