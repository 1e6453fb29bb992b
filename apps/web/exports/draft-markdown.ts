import type { CheckedDraft } from '@sogdia/core/claims';
import { escapeMarkdown } from '@sogdia/core/format';
import type { Messages } from '../messages/messages.ts';

/** What came of a draft, as Markdown: the counts, each figure with what the data say and what it was read as, the sources. */
export function draftMarkdown(
  { summary, figures, sources }: Pick<CheckedDraft, 'summary' | 'figures' | 'sources'>,
  messages: Messages,
): string {
  const items = figures.map(({ outcome, message, expression }) => {
    const reading = expression === null ? '' : ` ${messages['draft.read-as']} \`${expression}\`.`;
    return `- **${messages[`draft.outcome.${outcome}`]}**: ${escapeMarkdown(message.text)}${reading}`;
  });
  const cited = sources.map(({ source, release }) => `- ${escapeMarkdown(`${source.publisher}, ${source.title} (${release.label})`)}`);
  return [
    escapeMarkdown(summary),
    '',
    ...items,
    ...(cited.length === 0 ? [] : ['', `${messages['view.sources']}:`, '', ...cited]),
    '',
  ].join('\n');
}
