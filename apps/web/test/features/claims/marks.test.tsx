import { type CheckedDraft, checkDraft, holdsInOneRecordOnly, summarizeClaims } from '@sogdia/core/claims';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { draftMarkdown } from '../../../exports/draft-markdown.ts';
import { siteClaims } from '../../../features/claims/facts/site-claims.ts';
import { EmptyChoices, VerdictFilter } from '../../../features/claims/list/verdict-filter.tsx';
import { MarkedText } from '../../../features/own/draft/marked-text.tsx';
import { siteDataset, siteStudy } from '../../../lib/dataset.ts';
import { messagesOf } from '../../../messages/messages.ts';

const messages = messagesOf('en');
const { claims, summary } = await siteClaims('en');

describe('the choice of a verdict', () => {
  test('has a square for each statement, and its count and word beside it', () => {
    const markup = renderToStaticMarkup(<VerdictFilter summary={summary} language="en" messages={messages} />);
    expect(markup.match(/<i class=/g)).toHaveLength(summary.of);
    expect(markup.match(/type="radio"/g)).toHaveLength(9);
    expect(markup.match(/checked=""/g)).toHaveLength(1);
    expect(markup).toContain('>Contradicted</span>');
    expect(markup).toContain('>Supported in part</span>');
  });

  test('has an empty state for each verdict that no statement has, and for no other', () => {
    expect(renderToStaticMarkup(<EmptyChoices summary={summary} messages={messages} />)).toBe('');
    const onlySupported = summarizeClaims(
      claims.filter((checked) => checked.verdict === 'supported' && !holdsInOneRecordOnly(checked)),
      'en',
    );
    const markup = renderToStaticMarkup(<EmptyChoices summary={onlySupported} messages={messages} />);
    expect([...markup.matchAll(/data-verdict="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'supported-in-part',
      'contradicted',
      'rounding-sensitive',
      'source-sensitive',
      'not-independent',
      'not-checkable',
      'one-record',
    ]);
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
