import { textOf } from '../../../lib/text-of.ts';
import { ViewNotes } from '../../reports/index.ts';
import { PagePart, type PartProps } from './page-part.tsx';

/** What to know before using the figures, and what no source that we have answers. */
export function Doubtful({ found: { profile, first, receipts }, language, messages }: PartProps) {
  const unknown = profile.unknown.map((text) => textOf(text, language));
  return (
    <PagePart id="doubtful" fact={messages['economies.doubtful-fact']} locations={receipts.locations} messages={messages}>
      <ul className="notes doubts">
        {unknown.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ViewNotes notes={first.notes} messages={messages} />
    </PagePart>
  );
}
