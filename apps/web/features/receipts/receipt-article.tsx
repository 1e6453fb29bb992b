import { citeCell, type Receipt, receiptLines } from '@sogdia/core';
import type { ViewSource, World } from '@sogdia/core/model';
import type { RevisionTriangle } from '@sogdia/core/workspace';
import type { Messages } from '../../messages/messages.ts';
import { type CitedProps, CopyText } from '../text/index.ts';
import { OperandList } from './operand-list.tsx';
import { ReceiptFigure } from './receipt-figure.tsx';
import { ReceiptRevisions } from './receipt-revisions.tsx';

/** The receipt of one number: what it is, how it came about, what it rests on. Its operands open their own receipts. */
export function ReceiptArticle({
  world,
  id,
  receipt,
  references,
  language,
  messages,
  locations,
  levels = 1,
  revisions = [],
}: ReceiptArticleProps) {
  const [line] = receiptLines(world, receipt, references, language);
  if (line === undefined) return null;
  const reference =
    receipt.kind === 'cell' ? references.find((one) => one.source.id === receipt.source && one.release.id === receipt.release) : undefined;
  return (
    <article className="receipt" id={id}>
      <h2>{line.subject}</h2>
      <p className="receipt-value">{line.value}</p>
      {line.full === line.value ? null : (
        <p className="receipt-full">
          {messages['receipt.full']} <span>{line.full}</span> {unitIn(messages, receipt.unit)}
        </p>
      )}
      {receipt.kind === 'step' ? (
        <>
          <p className="receipt-formula">
            {line.operation} <code>{line.formula}</code>
          </p>
          <OperandList world={world} operands={receipt.operands} language={language} locations={locations} levels={levels} />
        </>
      ) : null}
      {line.figure === null ? null : <ReceiptFigure figure={line.figure} messages={messages} />}
      {line.note === null ? null : <p>{line.note}</p>}
      {reference === undefined || receipt.kind !== 'cell' ? null : (
        <section>
          <h3>{messages['receipt.cite']}</h3>
          <CopyText text={citeCell(world, receipt, reference, language)} messages={messages} />
        </section>
      )}
      <ReceiptRevisions world={world} triangles={revisions} references={references} language={language} messages={messages} />
      {line.alternates.length === 0 ? null : (
        <section>
          <h3>{messages['receipt.alternates']}</h3>
          <ul className="alternates">
            {line.alternates.map((figure) => (
              <li key={`${figure.publisher} ${figure.title} ${figure.release} ${figure.full}`}>
                <b>{figure.value}</b> {messages['receipt.alternate'](figure)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

interface ReceiptArticleProps extends CitedProps {
  /** The economies and groups by which the numbers are named. */
  readonly world: World;
  readonly id: string;
  readonly receipt: Receipt;
  readonly references: readonly ViewSource[];
  /** How many levels of operands are listed; each operand has its own receipt in any case. */
  readonly levels?: number;
  /** The revised figures that the number rests on. */
  readonly revisions?: readonly RevisionTriangle[];
}

function unitIn(messages: Messages, unit: Receipt['unit']): string {
  return messages[`unit.${unit}`];
}
