import type { Receipt } from '@sogdia/core';
import { figureText, formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ReceiptCell, ViewSource } from '@sogdia/core/model';
import { siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { withOperands } from '../receipts/index.ts';
import { OriginalText, type WrittenProps } from '../text/index.ts';

/** The cells that a number comes from, each as it was printed, by whom, and in which release. */
export function GuideCells({ receipt, references, language, messages }: GuideCellsProps) {
  const cells = [...withOperands([receipt])].filter((one) => one.kind === 'cell');
  return (
    <ul className="guide-cells">
      {cells.map((cell) => (
        <li key={`${cell.source} ${cell.release} ${formatSubject(siteScope, cell.subject, language)}`}>
          <b>{formatSubject(siteScope, cell.subject, language)}</b>
          <p className="guide-printed">
            {figureText(cell, language)} <span className="muted">{formatReceiptValue(siteScope, cell, language)}</span>
          </p>
          <CellSource cell={cell} reference={referenceOf(cell, references)} language={language} messages={messages} />
        </li>
      ))}
    </ul>
  );
}

interface GuideCellsProps extends WrittenProps {
  readonly receipt: Receipt;
  readonly references: readonly ViewSource[];
}

function referenceOf({ source, release }: ReceiptCell, references: readonly ViewSource[]): ViewSource | undefined {
  return references.find((one) => one.source.id === source && one.release.id === release);
}

function CellSource({ cell, reference, language, messages }: WrittenProps & { cell: ReceiptCell; reference: ViewSource | undefined }) {
  if (reference === undefined) return null;
  const { source, release } = reference;
  return (
    <p>
      <a href={`${routes.data(language)}#source-${source.id}`}>
        <OriginalText text={source.publisher + messages['joint.colon'] + source.title} messages={messages} />
      </a>
      . {messages['guide.cell-release']}: {release.label}. {cell.note}
    </p>
  );
}
