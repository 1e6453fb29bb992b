import { isMissing } from '@sogdia/core';
import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ViewSource, World } from '@sogdia/core/model';
import type { RevisionTriangle } from '@sogdia/core/workspace';
import type { WrittenProps } from '../text/index.ts';

/** From how many revised figures on they are only counted: each shows its own revisions under its own receipt. */
const manyFigures = 5;

/** What was known when of the figures behind a number: each figure with the day from which it could be known, and its change. */
export function ReceiptRevisions({ world, triangles, references, language, messages }: ReceiptRevisionsProps) {
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
