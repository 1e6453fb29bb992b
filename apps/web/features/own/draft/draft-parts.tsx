import type { Messages } from '../../../messages/messages.ts';
import { TextButton } from '../../text/index.ts';
import type { DraftOverview, DraftPart } from './check/draft-exchange.ts';

/** Which part of a long draft is shown, and the way to the others. */
export function DraftParts({ part, overview, messages, onTurn }: DraftPartsProps) {
  const { index, first, figures } = part;
  return (
    <fieldset className="draft-parts" aria-label={messages['draft.parts']}>
      <TextButton disabled={index === 0} onClick={() => onTurn(index - 1)} text={messages['draft.part-before']} />
      <span className="muted" role="status">
        {messages['draft.part']({
          part: index + 1,
          parts: overview.parts,
          from: first + 1,
          to: first + figures.length,
          of: overview.figures,
        })}
      </span>
      <TextButton disabled={index === overview.parts - 1} onClick={() => onTurn(index + 1)} text={messages['draft.part-after']} />
    </fieldset>
  );
}

interface DraftPartsProps {
  readonly part: DraftPart;
  readonly overview: DraftOverview;
  readonly messages: Messages;
  readonly onTurn: (index: number) => void;
}
