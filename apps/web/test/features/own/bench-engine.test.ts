import { afterEach, expect, test, vi } from 'vitest';
import { createDraftEngine } from '../../../features/own/draft/check/draft-engine.ts';
import { createBenchEngine } from '../../../features/own/workbench/reading/bench-engine.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that is ready, answers nothing, and ends when it is told to. */
class Silent {
  static last: Silent | null = null;
  onmessage: ((event: unknown) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;

  constructor() {
    Silent.last = this;
  }

  postMessage({ kind }: { readonly kind: string }): void {
    if (kind === 'open') queueMicrotask(() => this.onmessage?.({ data: { ask: 0, kind: 'ready' } }));
  }
}

test('createBenchEngine(language) tells whoever waits that the worker ended: for a list, and for a text that is checked', async () => {
  vi.stubGlobal('Worker', Silent);
  vi.stubGlobal('ErrorEvent', Event);
  const engine = await createBenchEngine('en', {});
  const { checker } = engine.dataOf({ isMixed: false, read: '2026-03-01', title: 'Mine', language: 'en' });
  const draft = createDraftEngine('en', checker);
  const waiting = [draft.check('Exports were $1bn.', () => undefined), engine.rejected()];
  const told = Promise.allSettled(waiting);
  await Promise.resolve();
  Silent.last?.onerror?.(new Event('error'));
  expect((await told).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(engine.hasEnded()).toBe(true);
  const file = { name: 'mine.csv', bytes: new Blob(['a']), answers: { economies: '', years: '' } };
  expect(await engine.read(1, file, [], () => undefined)).toMatchObject({ why: 'ended' });
});
