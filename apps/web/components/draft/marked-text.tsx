import type { CheckedFigure } from '@sogdia/core';
import type { Messages } from '../../messages/messages.ts';
import { VerdictMark } from '../claims/verdict-mark.tsx';
import { verdictOfFigure } from './verdict-of-figure.data.ts';

/** The text of a draft with each of its figures marked; a figure leads to what is said of it below. */
export function MarkedText({ text, figures, messages }: { text: string; figures: readonly CheckedFigure[]; messages: Messages }) {
  const ends = [0, ...figures.map(({ end }) => end)];
  return (
    <div className="draft-marked">
      {figures.map(({ start, printed, outcome, found }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <a className={`figure-mark figure-${outcome}`} href={`#figure-${index + 1}`}>
            <VerdictMark verdict={verdictOfFigure[outcome]}>
              <span className="visually-hidden">{messages[`draft.outcome.${outcome}`]}: </span>
              {printed}
            </VerdictMark>
          </a>
          {outcome === 'off' && found !== null ? <ins className="figure-found">{found}</ins> : null}
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </div>
  );
}
