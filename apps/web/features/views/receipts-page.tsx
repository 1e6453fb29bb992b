import { formatEconomy } from '@sogdia/core/format';
import type { ViewSource } from '@sogdia/core/model';
import { namesOfFacts, revisionsOf } from '@sogdia/core/workspace';
import { siteDataset } from '../../lib/dataset.ts';
import type { ReceiptLocations } from '../../lib/receipts/receipt-locations.ts';
import { siteReferences } from '../../lib/receipts/site-references.ts';
import { routes } from '../../lib/routes.ts';
import { StillDrawing } from '../../lib/still/index.ts';
import { type IndexedReceipt, ReceiptArticle } from '../receipts/index.ts';
import { ForwardLine, LinkList, PageOpening, type WrittenProps } from '../text/index.ts';
import { receiptEconomies } from './facts/site-receipts.ts';

/** Receipts on a page of their own, each under the address that its numbers link to. */
export async function ReceiptsPage({ title, receipts, references, locations, back, language, messages }: ReceiptsPageProps) {
  const dataset = await siteDataset(language);
  const known = references ?? (await siteReferences(language));
  const world = { ...dataset, indicatorRegistry: [...dataset.indicatorRegistry, ...namesOfFacts(dataset.places)] };
  return (
    <StillDrawing>
      <div className="bounds receipts-page" data-still>
        <PageOpening title={title} lead={messages['receipts.about']({ count: receipts.length })}>
          <ForwardLine href={back.href}>{back.text}</ForwardLine>
        </PageOpening>
        {receipts.some(({ receipt }) => receipt.kind !== 'step') ? null : (
          <nav aria-label={messages['receipts.figures']}>
            <p>{messages['receipts.figures']}</p>
            <LinkList
              className="inline-links"
              links={receiptEconomies.map((economy) => ({
                href: routes.receiptsOf(language, economy),
                text: formatEconomy(dataset, economy, language),
              }))}
            />
          </nav>
        )}
        {receipts.map(({ id, receipt }) => (
          <ReceiptArticle
            key={id}
            {...{ id, receipt, language, messages, locations }}
            world={world}
            references={known}
            revisions={revisionsOf(dataset, receipt)}
          />
        ))}
      </div>
    </StillDrawing>
  );
}

export interface ReceiptsPageProps extends WrittenProps {
  readonly title: string;
  readonly receipts: readonly IndexedReceipt[];
  /** The sources that the receipts name; those of the whole site unless they are told. */
  readonly references?: readonly ViewSource[];
  readonly locations: ReceiptLocations;
  readonly back: { readonly href: string; readonly text: string };
}
