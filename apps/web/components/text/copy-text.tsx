import type { Messages } from '../../messages/messages.ts';

/** A text with a button that copies it; the button is there only where a script can copy. */
export function CopyText({ text, code = false, messages }: { text: string; code?: boolean; messages: Messages }) {
  return (
    <span className="copy-text">
      {code ? <code>{text}</code> : <span>{text}</span>}{' '}
      <button type="button" className="text-button needs-script" data-copy={text} data-copied={messages['copy.done']}>
        {messages['copy.copy']}
      </button>
    </span>
  );
}
