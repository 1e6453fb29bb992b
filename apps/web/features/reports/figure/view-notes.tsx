import type { Messages } from '../../../messages/messages.ts';
import { Folded, TextList } from '../../text/index.ts';

/** What a reader must know before using a view: the first notes in sight, the others one action away. */
export function ViewNotes({ notes, messages }: { notes: readonly string[]; messages: Messages }) {
  const [shown, more] = notes.length > mostInSight + 1 ? [notes.slice(0, mostInSight), notes.slice(mostInSight)] : [notes, []];
  if (notes.length === 0) return null;
  return (
    <div>
      <TextList className="notes" texts={shown} />
      {more.length === 0 ? null : (
        <Folded summary={messages['notes.more']({ count: more.length })}>
          <TextList className="notes" texts={more} />
        </Folded>
      )}
    </div>
  );
}

const mostInSight = 2;
