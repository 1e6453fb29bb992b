import type { Messages } from '../../../messages/messages.ts';
import { VerdictMark } from '../../claims/index.ts';
import type { DraftPart } from './check/draft-exchange.ts';
import { verdictOfFigure } from './verdict-of-figure.data.ts';

/** A part of the text of a draft with each of its figures marked; a figure leads to what is said of it below. */
export function MarkedText({ text, part, messages }: { text: string; part: DraftPart; messages: Messages }) {
  const ends = [part.start, ...part.figures.map(({ end }) => end)];
  return (
    <div className="draft-marked">
      {part.figures.map(({ start, printed, outcome, found }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <a className={`figure-mark figure-${outcome}`} href={`#figure-${part.first + index + 1}`}>
            <VerdictMark verdict={verdictOfFigure[outcome]}>
              <span className="visually-hidden">{messages[`draft.outcome.${outcome}`] + messages['joint.colon']}</span>
              {printed}
            </VerdictMark>
          </a>
          {outcome === 'off' && found !== null ? <ins className="figure-found">{found}</ins> : null}
        </span>
      ))}
      {text.slice(ends.at(-1), part.end)}
    </div>
  );
}
