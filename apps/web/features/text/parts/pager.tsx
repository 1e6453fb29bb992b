import type { Messages } from '../../../messages/messages.ts';
import type { NamedLink } from './link-list.tsx';

/** The ways to the page before and the page after; a reader of screens is told which is which. */
export function Pager({ label, before, after, messages }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {before === null ? null : (
        <a rel="prev" href={before.href} aria-label={messages['view.previous'] + messages['joint.colon'] + before.text}>
          {before.text}
        </a>
      )}
      {after === null ? null : (
        <a rel="next" href={after.href} aria-label={messages['view.next'] + messages['joint.colon'] + after.text}>
          {after.text}
        </a>
      )}
    </nav>
  );
}

interface PagerProps {
  readonly label: string;
  readonly before: NamedLink | null;
  readonly after: NamedLink | null;
  readonly messages: Messages;
}
