import type { Messages } from '../../../messages/messages.ts';
import { CopyText } from './copy-text.tsx';
import { Fact } from './fact.tsx';

/** A fact of a list whose text a reader can copy. */
export function CopiedFact({ term, ...copied }: { term: string; text: string; code?: boolean; messages: Messages }) {
  return (
    <Fact term={term}>
      <CopyText {...copied} />
    </Fact>
  );
}
