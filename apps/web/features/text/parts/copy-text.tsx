import { originMark } from '../../../lib/site-origin.ts';
import type { Messages } from '../../../messages/messages.ts';

/**
 * A text with a button that copies it; the button is there only where a script can copy. The copy of an address begins with the place
 * that the page is read from; words without one are copied as they stand before the button.
 */
export function CopyText({ text, code = false, messages }: { text: string; code?: boolean; messages: Messages }) {
  const shown = text.replaceAll(originMark, '');
  const held = code || shown !== text ? text : '';
  return (
    <span className="copy-text">
      {code ? <code>{shown}</code> : <span>{shown}</span>}{' '}
      <button type="button" className="text-button needs-script" data-copy={held} data-copied={messages['copy.done']}>
        {messages['copy.copy']}
      </button>
    </span>
  );
}
