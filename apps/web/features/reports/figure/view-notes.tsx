import type { Messages } from '../../../messages/messages.ts';

/** What a reader must know before using a view: the first notes in sight, the others one action away. */
export function ViewNotes({ notes, messages }: { notes: readonly string[]; messages: Messages }) {
  const [shown, more] = notes.length > mostInSight + 1 ? [notes.slice(0, mostInSight), notes.slice(mostInSight)] : [notes, []];
  if (notes.length === 0) return null;
  return (
    <div>
      <NoteList notes={shown} />
      {more.length === 0 ? null : (
        <details className="more">
          <summary>{messages['notes.more']({ count: more.length })}</summary>
          <NoteList notes={more} />
        </details>
      )}
    </div>
  );
}

const mostInSight = 2;

function NoteList({ notes }: { notes: readonly string[] }) {
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
