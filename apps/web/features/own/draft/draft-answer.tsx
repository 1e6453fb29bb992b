import type { Language, Receipt } from '@sogdia/core';
import { useMemo, useState } from 'react';
import { draftMarkdown } from '../../../exports/draft-markdown.ts';
import type { ReceiptLocations } from '../../../lib/receipts/receipt-locations.ts';
import { type Messages, messagesOf } from '../../../messages/messages.ts';
import { VerdictMark } from '../../claims/index.ts';
import { SourceList, TermsOfSources } from '../../figures/index.ts';
import { ComputedReceipt, indexReceipts, receiptId, useOpenNumber } from '../../receipts/index.ts';
import { SentenceText, TextButton, TitledSection } from '../../text/index.ts';
import type { DraftEngine, DraftResult } from './check/draft-engine.ts';
import type { DraftOverview, DraftPart } from './check/draft-exchange.ts';
import { MarkedText } from './marked-text.tsx';
import { verdictOfFigure } from './verdict-of-figure.data.ts';

/** Where the receipts of a draft stand: over the answer. */
const locations = { idOf: receiptId, hrefOf: (receipt: Receipt): string => `?at=${receiptId(receipt)}` };

/**
 * What came of a draft: a part of the text with its figures marked, each figure with what the data say, the sources, and the receipt that is
 * open. A long draft is turned over part by part, so that the page stays small.
 */
export function DraftAnswer({ text, result, engine, language, place = null }: DraftAnswerProps) {
  const messages = messagesOf(language);
  const { overview } = result;
  const [part, setPart] = useState(result.part);
  const entries = useMemo(() => indexReceipts(part.figures.flatMap(({ receipt }) => receipt ?? [])), [part]);
  const opened = useOpenNumber(place);
  const entry = entries.find(({ id }) => id === opened.number);
  const turns =
    overview.parts === 1 ? null : (
      <DraftParts part={part} overview={overview} messages={messages} onTurn={(wanted) => engine.part(wanted).then(setPart)} />
    );
  if (overview.figures === 0) return <p className="state">{messages['draft.nothing']}</p>;
  return (
    <div className="draft-answer" data-numbers={place ?? undefined}>
      <TitledSection id="draft-marked" title={messages['draft.marked']}>
        {turns}
        <MarkedText text={text} part={part} messages={messages} />
      </TitledSection>
      <TitledSection id="draft-figures" title={messages['draft.figures']}>
        <DraftFigures part={part} messages={messages} locations={locations} />
        {turns}
        <p>
          <TextButton
            data-copy={draftMarkdown({ summary: overview.summary, figures: part.figures, sources: overview.sources }, messages)}
            data-copied={messages['copy.done']}
            text={messages[overview.parts === 1 ? 'draft.copy' : 'draft.copy-part']}
          />
        </p>
      </TitledSection>
      {overview.sources.length === 0 ? null : (
        <TitledSection id="draft-sources" title={messages['view.sources']}>
          <SourceList sources={overview.sources} {...{ language, messages }} />
          <TermsOfSources language={language} messages={messages} />
        </TitledSection>
      )}
      <ComputedReceipt {...{ opened, entry, language, messages, locations }} world={overview.world} references={overview.sources} />
    </div>
  );
}

interface DraftAnswerProps {
  readonly text: string;
  readonly result: DraftResult;
  readonly engine: DraftEngine;
  readonly language: Language;
  /** The part of the page that it stands in, where other parts have numbers of their own; null where it is alone. */
  readonly place?: string | null;
}

/** Which part of a long draft is shown, and the way to the others. */
function DraftParts({ part, overview, messages, onTurn }: DraftPartsProps) {
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

/** Every figure of a part of a draft: whether it is right, what the data say with the receipt, and what it was read as. */
function DraftFigures({ part: { first, figures }, messages, locations }: DraftFiguresProps) {
  return (
    <ol className="draft-figures" start={first + 1}>
      {figures.map(({ start, outcome, message, expression }, index) => (
        <li key={start} id={`figure-${first + index + 1}`}>
          <VerdictMark verdict={verdictOfFigure[outcome]}>{messages[`draft.outcome.${outcome}`]}</VerdictMark>
          <div>
            <SentenceText as="p" sentence={message} locations={locations} />
            {expression === null ? null : (
              <p className="muted">
                {messages['draft.read-as']} <code>{expression}</code>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface DraftFiguresProps {
  readonly part: DraftPart;
  readonly messages: Messages;
  readonly locations: ReceiptLocations;
}
