import { formatEconomy, type Language, revisionsOf, type ViewSource } from '@sogdia/core';
import { siteDataset } from '../../lib/dataset.ts';
import type { ReceiptLocations } from '../../lib/receipt-locations.ts';
import { routes } from '../../lib/routes.ts';
import { siteReferences } from '../../lib/site-references.ts';
import { messagesOf } from '../../messages/messages.ts';
import { type IndexedReceipt, ReceiptArticle } from '../receipts/index.ts';
import { type AskedPage, sitePage } from '../route/index.ts';
import { StillDrawing } from '../still/index.ts';
import { receiptEconomies } from './facts/site-receipts.ts';

/** Receipts on a page of their own, each under the address that its numbers link to. */
async function ReceiptsPage({ title, receipts, references, locations, back, language }: ReceiptsPageProps) {
  const messages = messagesOf(language);
  const dataset = await siteDataset();
  const known = references ?? (await siteReferences());
  return (
    <StillDrawing>
      <div className="bounds receipts-page" data-still>
        <header className="opening">
          <h1>{title}</h1>
          <p className="lead">{messages['receipts.about']({ count: receipts.length })}</p>
          <p>
            <a className="forward" href={back.href}>
              {back.text}
            </a>
          </p>
        </header>
        {receipts.some(({ receipt }) => receipt.kind !== 'step') ? null : (
          <nav aria-label={messages['receipts.figures']}>
            <p>{messages['receipts.figures']}</p>
            <ul className="inline-links">
              {receiptEconomies.map((economy) => (
                <li key={economy}>
                  <a href={routes.receiptsOf(language, economy)}>{formatEconomy(dataset, economy, language)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {receipts.map(({ id, receipt }) => (
          <ReceiptArticle
            key={id}
            world={dataset}
            id={id}
            receipt={receipt}
            references={known}
            language={language}
            messages={messages}
            locations={locations}
            revisions={revisionsOf(dataset, receipt)}
          />
        ))}
      </div>
    </StillDrawing>
  );
}

/** The route of pages of receipts: what each is called and where it stands, and the receipts on it. */
export function receiptsRoute<Names extends object>({ names, head, body }: ReceiptsRoute<Names>) {
  return sitePage<Names>({
    names,
    head: async (asked) => ({ description: asked.messages['receipts.description'], ...(await head(asked)) }),
    body: async (asked) => {
      const [{ title }, receipts] = await Promise.all([head(asked), body(asked)]);
      return <ReceiptsPage title={title} language={asked.language} {...receipts} />;
    },
  });
}

interface ReceiptsRoute<Names> {
  readonly names: (language: Language) => readonly Names[] | Promise<readonly Names[]>;
  readonly head: (asked: AskedPage<Names>) => ReceiptsHead | Promise<ReceiptsHead>;
  readonly body: (asked: AskedPage<Names>) => Promise<Omit<ReceiptsPageProps, 'title' | 'language'>>;
}

interface ReceiptsHead {
  readonly title: string;
  readonly path: string;
  readonly description?: string;
}

interface ReceiptsPageProps {
  readonly title: string;
  readonly receipts: readonly IndexedReceipt[];
  /** The sources that the receipts name; those of the whole site unless they are told. */
  readonly references?: readonly ViewSource[];
  readonly locations: ReceiptLocations;
  readonly back: { readonly href: string; readonly text: string };
  readonly language: Language;
}
