import { citeCell, isMissing, type Language, type Receipt, receiptLines } from '@sogdia/core';
import { type FigureInWords, formatReceiptValue, formatSubject, roleInWords } from '@sogdia/core/format';
import type { ReceiptStep, ViewSource, World } from '@sogdia/core/model';
import type { RevisionTriangle } from '@sogdia/core/workspace';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import type { Messages } from '../../messages/messages.ts';
import { type CitedProps, CopyText, Fact, NumberLink, OriginalLink, OriginalText, type WrittenProps } from '../text/index.ts';

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
          {messages['receipt.full'] + messages['joint.space']}
          <span>{line.full}</span>
          {/[%\p{L}\p{Sc}]/u.test(line.full) ? null : messages['joint.space'] + messages[`unit.${receipt.unit}`]}
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
      {line.note === null ? null : <OriginalText as="p" text={line.note} messages={messages} />}
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
                <b>{figure.value}</b> <OriginalText text={messages['receipt.alternate'](figure)} messages={messages} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

export interface ReceiptArticleProps extends CitedProps {
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

/** What a number is computed from, level by level: the role of each operand, what it is, and its value, which opens in turn. */
function OperandList({ world, operands, language, locations, levels }: OperandListProps) {
  return (
    <ul className="operands">
      {operands.map(({ role, receipt }) => (
        <li key={`${role} ${locations.idOf(receipt)}`}>
          <span>{roleInWords(role, language)}</span>
          <span>{formatSubject(world, receipt.subject, language)}</span>
          <NumberLink receipt={receipt} locations={locations} text={formatReceiptValue(world, receipt, language)} />
          {receipt.kind === 'step' && levels > 1 ? (
            <OperandList world={world} operands={receipt.operands} language={language} locations={locations} levels={levels - 1} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

interface OperandListProps {
  readonly world: World;
  readonly operands: ReceiptStep['operands'];
  readonly language: Language;
  readonly locations: ReceiptLocations;
  readonly levels: number;
}

/** Where a figure stands: as printed, by whom, in which release, under which terms, and how good it is. */
function ReceiptFigure({ figure, messages }: { figure: FigureInWords; messages: Messages }) {
  const rows = [
    { term: messages['receipt.printed'], text: figure.printed },
    { term: messages['receipt.release'], text: figure.release },
    { term: messages['receipt.retrieved'], text: figure.retrieved },
    { term: messages['receipt.licence'], text: figure.licence },
    { term: messages['receipt.quality'], text: figure.quality.join(messages['joint.parts']) },
    { term: messages['receipt.read-at'], text: figure.readAt?.replace(`: ${figure.url}`, '') },
    { term: messages['receipt.note'], text: figure.note },
  ].flatMap(({ term, text }) => (text ? [{ term, text }] : []));
  return (
    <dl className="figure-facts">
      <Fact term={messages['receipt.source']}>
        <OriginalText text={figure.publisher + messages['joint.clause']} messages={messages} />
        <OriginalLink text={figure.title} url={figure.url} messages={messages} />
      </Fact>
      {rows.map(({ term, text }) => (
        <Fact key={term} term={term}>
          <OriginalText text={text} messages={messages} />
        </Fact>
      ))}
    </dl>
  );
}

/** From how many revised figures on they are only counted: each shows its own revisions under its own receipt. */
const manyFigures = 5;

/** What was known when of the figures behind a number: each figure with the day from which it could be known, and its change. */
function ReceiptRevisions({ world, triangles, references, language, messages }: ReceiptRevisionsProps) {
  if (triangles.length === 0) return null;
  const release = (id: string): string => references.find((one) => one.release.id === id)?.release.label ?? id;
  return (
    <section className="receipt-revisions">
      <h3>{messages['receipt.revisions']}</h3>
      {triangles.length >= manyFigures ? <p>{messages['receipt.many-revisions']({ count: triangles.length })}</p> : null}
      {(triangles.length >= manyFigures ? [] : triangles).map(({ cell, vintages }) => (
        <table key={`${cell.reporter} ${cell.flow}`} className="known-when">
          <caption>{vintages[0] === undefined ? null : formatSubject(world, vintages[0].receipt.subject, language)}</caption>
          <tbody>
            {vintages.map(({ receipt, knownFrom, change }) => (
              <tr key={receipt.release}>
                <th scope="row">
                  <time dateTime={knownFrom}>{knownFrom}</time>
                </th>
                <td>{release(receipt.release)}</td>
                <td className="amount">{formatReceiptValue(world, receipt, language)}</td>
                <td className="amount">
                  {change === null || isMissing(change.value) ? null : formatReceiptValue(world, change, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

interface ReceiptRevisionsProps extends WrittenProps {
  readonly world: World;
  readonly triangles: readonly RevisionTriangle[];
  readonly references: readonly ViewSource[];
}
