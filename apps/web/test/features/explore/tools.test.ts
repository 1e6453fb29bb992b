import { describe, expect, test } from 'vitest';
import { citeView } from '../../../features/explore/tools/cite-view.ts';
import { yearAfter } from '../../../features/explore/tools/played-years.ts';
import { type QuestionHistory, stepped, withQuestion, withReplaced } from '../../../features/explore/tools/question-history.ts';

const after = (...asked: readonly string[]): QuestionHistory => asked.reduce(withQuestion, { asked: [], at: -1 });

describe('the history of questions', () => {
  test('withQuestion(history, query) puts a question after the one that is shown, and drops what was undone before it', () => {
    const undone = stepped(after('', 'a', 'b'), -1);
    expect(undone).toEqual({ asked: ['', 'a', 'b'], at: 1 });
    expect(withQuestion(undone ?? after(), 'c')).toEqual({ asked: ['', 'a', 'c'], at: 2 });
  });

  test('withQuestion(history, query) takes the browser’s Back and Forward for steps', () => {
    expect(withQuestion(after('', 'a', 'b'), 'a')).toEqual({ asked: ['', 'a', 'b'], at: 1 });
    expect(withQuestion({ asked: ['', 'a', 'b'], at: 1 }, 'b')).toEqual({ asked: ['', 'a', 'b'], at: 2 });
    const history = after('', 'a');
    expect(withQuestion(history, 'a')).toBe(history);
  });

  test('stepped(history, step) is null at either end', () => {
    expect(stepped(after('a'), -1)).toBeNull();
    expect(stepped(after('a', 'b'), 1)).toBeNull();
    expect(stepped({ asked: ['a', 'b', 'a'], at: 1 }, 1)).toEqual({ asked: ['a', 'b', 'a'], at: 2 });
  });

  test('withReplaced(history, query) asks in the place of the question that is shown', () => {
    expect(withReplaced(after('', 'a'), 'b')).toEqual({ asked: ['', 'b'], at: 1 });
  });
});

describe('yearAfter(years, shown)', () => {
  test('yearAfter goes through the years from the first to the last, and is null then', () => {
    const years = { first: 2013, last: 2015 };
    expect([2010, 2012, 2013, 2014, 2015, 2020].map((year) => yearAfter(years, year))).toEqual([2013, 2013, 2014, 2015, null, null]);
  });
});

describe('citeView(cited)', () => {
  test('citeView names the view, the version of the data with its content, the address and the day, in four forms', () => {
    const view = { title: 'Exports of China & others', subtitle: 'US$, 2013–2023', dataVersion: '1.2.3', contentHash: '0123456789abcdef' };
    const cited = citeView({ view, address: 'https://example.org/en/explore/?measure=export', readOn: '2026-11-28' });
    expect(cited.map(({ form }) => form)).toEqual(['Text', 'BibTeX', 'GB/T 7714', 'GOST R 7.0.5']);
    for (const { text } of cited)
      for (const part of ['1.2.3', '0123456789ab', 'https://example.org/en/explore/?measure=export']) expect(text).toContain(part);
    expect(cited[1]?.text).toBe(
      [
        '@misc{sogdia-0123456789ab,',
        '  author = {{Sogdia}},',
        '  title = {{Exports of China \\& others}},',
        '  edition = {data version 1.2.3, content 0123456789ab},',
        '  note = {US\\$, 2013–2023},',
        '  url = {https://example.org/en/explore/?measure=export},',
        '  urldate = {2026-11-28}',
        '}',
      ].join('\n'),
    );
    expect(cited[2]?.text).toContain('[DS/OL]');
    expect(cited[2]?.text).toContain('[2026-11-28]');
    expect(cited[3]?.text).toContain('(accessed 28.11.2026)');
  });
});
