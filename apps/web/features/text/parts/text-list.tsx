import type { Messages } from '../../../messages/messages.ts';
import { OriginalText } from '../original-text.tsx';

/** Sentences as a list; what publishers are called in them is marked. */
export function TextList({ texts, className, messages }: { texts: readonly string[]; className?: string; messages: Messages }) {
  return (
    <ul className={className}>
      {texts.map((text) => (
        <OriginalText as="li" key={text} text={text} messages={messages} />
      ))}
    </ul>
  );
}
