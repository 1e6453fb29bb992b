import type { Language } from '@sogdia/core';
import { formatReceiptValue, formatSubject } from '@sogdia/core/format';
import type { ReceiptAlternate, ReceiptCell, ViewSource } from '@sogdia/core/model';
import { siteQuestion, siteScope } from '../../../lib/dataset.ts';
import { siteReferences } from '../../../lib/receipts/site-references.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { HeadedTable } from '../../figures/index.ts';
import { Band, Folded, NumberLink, OriginalText, TermText, type WrittenProps } from '../../text/index.ts';
import { nameByPartner, siteView, siteViewWithReceipts } from '../../views/index.ts';

/** The cells for which sources or vintages speak differently: the figure taken, and what the others say. */
export async function DifferencesTable({ language, messages }: WrittenProps) {
  const [cells, references, { locations }] = await Promise.all([
    differingCells(language),
    siteReferences(language),
    siteViewWithReceipts(nameByPartner('export-by-partner'), language),
  ]);
  return (
    <Band
      id="differ"
      title={messages['data.differ']}
      about={
        <TermText
          text={messages['data.differ-about']({ count: cells.length, from: siteQuestion.from, to: siteQuestion.to })}
          terms={['cell', 'source', 'vintage']}
          language={language}
        />
      }
    >
      <Folded summary={messages['data.differ-open']}>
        <HeadedTable
          title={messages['data.differ']}
          messages={messages}
          columns={[[messages['data.cell']], [messages['data.taken'], 'amount'], [messages['data.others'], 'text']]}
        >
          {cells.map((cell) => (
            <tr key={locations.idOf(cell)}>
              <th scope="row">{formatSubject(siteScope, cell.subject, language)}</th>
              <td className="amount">
                <NumberLink receipt={cell} locations={locations} text={formatReceiptValue(siteScope, cell, language)} />
              </td>
              <OriginalText as="td" className="text" text={othersOf(cell, references, language)} messages={messages} />
            </tr>
          ))}
        </HeadedTable>
      </Folded>
    </Band>
  );
}

/** The alternates that read differently, each with its release. */
function othersOf(cell: ReceiptCell, references: readonly ViewSource[], language: Language): string {
  const read = ({ value, unit = cell.unit }: Pick<ReceiptAlternate, 'value' | 'unit'>): string =>
    formatReceiptValue(siteScope, { ...cell, value, unit }, language);
  const release = (alternate: ReceiptAlternate): string =>
    references.find((reference) => reference.release.id === alternate.release)?.release.label ?? alternate.release;
  const texts = cell.alternates
    .filter((alternate) => read(alternate) !== read(cell))
    .map((alternate) => `${read(alternate)} (${release(alternate)})`);
  return [...new Set(texts)].join(messagesOf(language)['joint.parts']);
}

/** The cells of the reporter's record of the flows with each partner for which another source or vintage prints a figure that reads differently. */
async function differingCells(language: Language): Promise<readonly ReceiptCell[]> {
  const views = await Promise.all([
    siteView(nameByPartner('export-by-partner'), language),
    siteView(nameByPartner('import-by-partner'), language),
  ]);
  return views
    .flatMap((view) => view.series.flatMap((series) => series.points.flatMap(({ receipt }) => (receipt.kind === 'cell' ? [receipt] : []))))
    .filter((cell) => cell.alternates.some((alternate) => reading(cell, alternate, language) !== reading(cell, cell, language)));
}

function reading(cell: ReceiptCell, { value, unit = cell.unit }: Pick<ReceiptAlternate, 'value' | 'unit'>, language: Language): string {
  return formatReceiptValue(siteScope, { ...cell, value, unit }, language);
}
