import type { Messages } from '../../../messages/messages.ts';
import { OriginalText } from '../original-text.tsx';

/** A way to another page: its address, and what it is called; `names` are other words by which the search finds it. */
export interface NamedLink {
  readonly href: string;
  readonly text: string;
  readonly names?: string;
}

/** Ways to other pages as a list; with `messages`, what a publisher wrote in another language is marked as such. */
export function LinkList({ links, className, messages }: { links: readonly NamedLink[]; className?: string; messages?: Messages }) {
  return (
    <ul className={className}>
      {links.map(({ href, text }) => (
        <li key={`${href} ${text}`}>
          <a href={href}>{messages === undefined ? text : <OriginalText text={text} messages={messages} />}</a>
        </li>
      ))}
    </ul>
  );
}
