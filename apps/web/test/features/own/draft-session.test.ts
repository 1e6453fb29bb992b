import { type CheckedFigure, checkDraft, longestDraft } from '@sogdia/core/claims';
import { type DatasetPart, loadDataset } from '@sogdia/data';
import { describe, expect, test } from 'vitest';
import type { DraftReply } from '../../../features/own/draft/check/draft-exchange.ts';
import { draftSession } from '../../../features/own/draft/check/draft-session.ts';
import { mostCharactersShown, mostFiguresShown, partsOfDraft } from '../../../features/own/draft/check/parts-of-draft.ts';
import { siteDataset } from '../../../lib/dataset.ts';

const sentence = 'In 2023, China’s exports to Kyrgyzstan were USD 19.7 billion, and nobody expected USD 20 billion. ';

describe('partsOfDraft(text, figures)', async () => {
  const dataset = await siteDataset();
  const partsOf = (text: string) => partsOfDraft(text, checkDraft(dataset, text, 'en').figures);

  test.each([
    ['many figures', sentence.repeat(300)],
    ['no figure and no space', 'a'.repeat(3 * mostCharactersShown + 7)],
    ['figures far apart', `${sentence}${'word '.repeat(10_000)}${sentence}`],
    ['figures without a space', '$1,'.repeat(1000)],
    ['one sentence', sentence],
    ['nothing', ''],
  ])('of %s are the text and its figures, in order, each part small enough to be shown', (_, text) => {
    const parts = partsOf(text);
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(parts.flatMap(({ figures }) => figures)).toEqual(checkDraft(dataset, text, 'en').figures);
    for (const { start, end, first, figures } of parts) {
      expect(figures.length).toBeLessThanOrEqual(mostFiguresShown);
      expect(end - start).toBeLessThanOrEqual(mostCharactersShown + 100);
      expect(figures.every((figure: CheckedFigure) => start <= figure.start && figure.end <= end)).toBe(true);
      expect(parts.flatMap((part) => part.figures)[first]).toBe(figures[0] ?? parts.flatMap((part) => part.figures)[first]);
    }
  });
});

describe('draftSession({ load, post })', async () => {
  const dataset = await siteDataset();
  const session = () => {
    const replies: DraftReply[] = [];
    return { replies, ask: draftSession({ load: async () => dataset, post: (reply) => replies.push(reply) }) };
  };

  test('of data that are whole it asks once', async () => {
    const replies: DraftReply[] = [];
    let loads = 0;
    const observations = dataset.observations.filter(({ partner }) => partner === 'KAZ');
    const load = async () => {
      loads += 1;
      return { ...dataset, observations };
    };
    const ask = draftSession({ load, isWhole: true, post: (reply) => replies.push(reply) });
    const text =
      'In 2015, China’s exports to Kyrgyzstan were USD 4.3 billion. In 2023, China’s exports to Kazakhstan were USD 20.1 billion.';
    await ask({ kind: 'check', text, language: 'en' });
    const last = replies.at(-1);
    expect(last?.kind === 'checked' ? last.part.figures.map(({ outcome }) => outcome) : last).toEqual(['not-checkable', 'off']);
    expect(loads).toBe(1);
  });

  test.each([
    ['a stop', { kind: 'stop' }, null],
    ['another check', { kind: 'check', text: sentence, language: 'en' }, 2],
  ] as const)('%s ends a check that goes on, and nothing more is said of it', async (_, request, figures) => {
    const { replies, ask } = session();
    const checking = ask({ kind: 'check', text: sentence.repeat(300), language: 'en' });
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    await Promise.all([ask(request), checking]);
    const told = replies.filter(({ kind }) => kind !== 'progress');
    expect(told.map((reply) => (reply.kind === 'checked' ? reply.overview.figures : reply))).toEqual(figures === null ? [] : [figures]);
  });

  test('tells how far it is, then the whole with its first part, and gives the other parts when asked', async () => {
    const { replies, ask } = session();
    await ask({ kind: 'check', text: sentence.repeat(300), language: 'en' });
    const shares = replies.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
    expect(shares.length).toBeGreaterThan(20);
    expect(shares.length).toBeLessThanOrEqual(100);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(replies.at(-1)).toMatchObject({ kind: 'checked', overview: { figures: 600, parts: 6 }, part: { index: 0, first: 0 } });
    await ask({ kind: 'part', index: 5 });
    expect(replies.at(-1)).toMatchObject({ kind: 'part', part: { index: 5, first: 500 } });
  });

  test('fetches no more data than it takes: months, indicators and goods where a figure is not right, other partners where one is missing', async () => {
    const fetched = async (text: string) => {
      const parts: string[] = [];
      const replies: DraftReply[] = [];
      const load = (asked: readonly DatasetPart[]) => {
        parts.push(asked.join(' '));
        return loadDataset(asked);
      };
      await draftSession({ load, post: (reply) => replies.push(reply) })({ kind: 'check', text, language: 'en' });
      const last = replies.at(-1);
      return { parts: parts.length, outcomes: last?.kind === 'checked' ? last.part.figures.map(({ outcome }) => outcome) : last };
    };
    expect(await fetched('In 2023, China’s exports to Kyrgyzstan were USD 19.7 billion.')).toEqual({ parts: 1, outcomes: ['right'] });
    expect(await fetched('China’s exports to Kazakhstan were $3.37 billion in July 2026.')).toEqual({ parts: 2, outcomes: ['right'] });
    expect(await fetched('China’s exports to Russia were $49.5 billion in 2019.')).toEqual({ parts: 3, outcomes: ['right'] });
  });

  test('refuses a text that is too long before it fetches anything', async () => {
    const replies: DraftReply[] = [];
    const ask = draftSession({ load: () => Promise.reject(new Error('asked for data')), post: (reply) => replies.push(reply) });
    await ask({ kind: 'check', text: 'a'.repeat(longestDraft + 1), language: 'en' });
    expect(replies).toEqual([{ kind: 'failed', why: 'too-long' }]);
    await ask({ kind: 'check', text: sentence, language: 'en' });
    expect(replies.at(-1)).toEqual({ kind: 'failed', why: 'no-data' });
  });
});
