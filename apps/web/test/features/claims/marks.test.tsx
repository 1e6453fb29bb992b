import { type CheckedDraft, checkDraft } from '@sogdia/core/claims';
import { verdictKindSchema } from '@sogdia/core/model';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { draftMarkdown } from '../../../exports/draft-markdown.ts';
import { siteClaims } from '../../../features/claims/facts/site-claims.ts';
import { verdictGroups, worstFirst } from '../../../features/claims/facts/verdict-groups.data.ts';
import { countsOf, groupCounts, VerdictBar, VerdictKey } from '../../../features/claims/marks/verdict-bar.tsx';
import { MarkedText } from '../../../features/own/draft/marked-text.tsx';
import { siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';

const messages = messagesOf('en');
const { claims, summary } = await siteClaims('en');

describe('the bar of verdicts', () => {
  test('every verdict is in one of its kinds, and in the order of lists', () => {
    expect(verdictGroups.flatMap(({ kinds }) => kinds).toSorted()).toEqual(verdictKindSchema.options.toSorted());
    expect(worstFirst.toSorted()).toEqual(verdictKindSchema.options.toSorted());
  });

  test('has a part for each kind, as long as its statements are many, and a key that says how many', () => {
    const markup = renderToStaticMarkup(<VerdictBar counts={summary.counts} most={summary.of} hasCounts />);
    const widths = [...markup.matchAll(/ width="([\d.]+)%"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(5);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
    const key = renderToStaticMarkup(<VerdictKey counts={summary.counts} messages={messages} />);
    const counted = [...key.matchAll(/>(\d+) /g)].map(([, count]) => Number(count));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(summary.of);
    expect(counted.map((count) => Math.round((count / summary.of) * 1e4) / 100)).toEqual(widths);
  });

  test('draws nothing of a kind that no statement has, and a short one beside a long one in proportion', () => {
    const few = countsOf(claims.filter(({ verdict }) => verdict === 'contradicted'));
    const markup = renderToStaticMarkup(<VerdictBar counts={few} most={30} />);
    expect(markup.match(/<rect/g)).toHaveLength(1);
    expect(markup).toContain('width="10%"');
    expect(markup).not.toContain('<text');
    expect(renderToStaticMarkup(<VerdictKey counts={few} messages={messages} />)).toBe(
      '<ul class="verdict-key"><li class="part-contradicted">3 contradicted</li></ul>',
    );
  });

  test('is summed up in the heading of the paper', () => {
    const groups = groupCounts(summary.counts);
    expect(messages['study.heading']({ of: summary.of, groups })).toBe(
      `Data support ${groups.supported + groups['in-part']} of ${summary.of} statements at least partly and contradict three`,
    );
    expect(messages['study.lead']({ groups: { ...groups, depends: 1 } })).toContain('One depends on whose figures');
  });
});

describe('a checked draft', async () => {
  const text = (await siteStudy()).sample ?? '';
  const draft: CheckedDraft = checkDraft(await siteDataset(), text, 'en');

  test('the sample holds figures that are right, off and not checkable', () => {
    expect(draft.counts).toEqual({ right: 5, 'right-elsewhere': 0, close: 0, off: 1, 'not-checkable': 1, 'not-understood': 0 });
  });

  test('the marked text is the text, with the right figure after one that is off', () => {
    const markup = renderToStaticMarkup(
      <MarkedText text={text} part={{ index: 0, start: 0, end: text.length, first: 0, figures: draft.figures }} messages={messages} />,
    );
    const plain = markup
      .replaceAll(/<span class="visually-hidden">[^<]*<\/span>/g, '')
      .replaceAll(/<ins[^>]*>[^<]*<\/ins>/g, '')
      .replaceAll(/<[^>]+>/g, '');
    expect(plain).toBe(text);
    expect(markup).toContain('<ins class="figure-found">$9.60 billion</ins>');
  });

  test('draftMarkdown has a line for each figure, with what it was read as, and the sources', () => {
    const markdown = draftMarkdown(draft, messages);
    expect(markdown.match(/^- \*\*(Right|Off|Not checkable)\*\*: /gm)).toHaveLength(draft.figures.length);
    expect(markdown).toContain(
      '- **Off**: USD 8.6 billion is off. China’s imports from Turkmenistan in 2023: $9.60 billion. We read it as `import(CHN, TKM)[2023] == 8.6bn`.',
    );
    expect(markdown).toContain('Sources:');
  });
});
