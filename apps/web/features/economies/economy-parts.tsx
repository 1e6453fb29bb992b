import type { Messages } from '../../messages/messages.ts';
import { partIds } from './parts/page-part.tsx';

/** The questions that the page answers, each a link to its answer; it stays in sight below them. */
export function EconomyParts({ messages }: { messages: Messages }) {
  return (
    <nav className="part-links" aria-label={messages['economies.parts']}>
      <ul>
        {partIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{messages[`economies.${id}`]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
