import type { Messages } from '../../messages/messages.ts';

/** How to read a chart of two records: which line is whose, what the band, the hatching and the strokes are. */
export function BooksKey({ messages }: { messages: Messages }) {
  const rows = [
    { id: 'own', text: messages['books.key-own'] },
    { id: 'mirror', text: messages['books.key-partner'] },
    { id: 'band', text: messages['books.key-band'] },
    { id: 'void', text: messages['books.key-void'] },
    { id: 'joint', text: messages['books.key-joint'] },
  ];
  return (
    <ul className="books-key">
      {rows.map(({ id, text }) => (
        <li key={id}>
          <span className={`key-sign key-${id}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
