'use client';

import { useEffect, useRef, useState } from 'react';
import { fetchExportedPage } from '../../lib/fetch-exported-page.ts';
import { listenTo } from '../../lib/promises/listen-to.ts';
import type { PanelTexts } from './panel-texts.ts';
import { partsOfFormerId } from './receipt-id.ts';
import { ReceiptPanel } from './receipt-panel.tsx';
import { showPart } from './show-part.ts';
import { receiptOfNumber, useOpenNumber } from './use-number-clicks.ts';

type Found = { readonly id: string; readonly article: Element | null };

/**
 * Opens the receipt of any number of the page in the panel: what the static page of receipts says, brought here. The address holds
 * which one is open. `pages` are the pages of receipts that the numbers of this page stand on.
 */
export function ReceiptOpener({ pages, texts }: { pages: readonly string[]; texts: PanelTexts }) {
  const { number: id, part, ...ways } = useOpenNumber(null);
  const [found, setFound] = useState<Found | null>(null);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (id === null) return setFound(null);
    return listenTo(findArticle(id, pages), (article) => setFound({ id, article }));
  }, [id, pages]);

  useEffect(() => {
    if (found?.article === null || found === null) return;
    const article = document.importNode(found.article, true);
    expandOperands(article, found.article.ownerDocument, 4);
    body.current?.replaceChildren(article);
    body.current?.closest('dialog')?.scrollTo(0, 0);
    showPart(article, part);
  }, [found, part]);

  const isHere = found !== null && found.id === id;
  return (
    <ReceiptPanel {...ways} open={id !== null} texts={texts}>
      {isHere && found.article === null ? <p role="alert">{texts.failed}</p> : null}
      {isHere ? null : <p className="muted">{texts.loading}</p>}
      <div ref={body} hidden={!isHere || found.article === null} />
    </ReceiptPanel>
  );
}

/** The receipt of a number, or of what ids of earlier versions were, which held no hash: on the page that a link of this page names for it, else on any of the pages. */
async function findArticle(id: string, pages: readonly string[]): Promise<Element | null> {
  const link = document.querySelector<HTMLAnchorElement>(`a.number[href$="#${CSS.escape(id)}"]`);
  const [subject, period] = partsOfFormerId(id);
  const order = link === null ? pages : [link.pathname, ...pages];
  for (const page of new Set(order)) {
    const article = await fetchExportedPage(page).then(
      (document_) =>
        document_.getElementById(id) ?? document_.querySelector(`article[id^="${CSS.escape(subject)}-"][id$="-${CSS.escape(period)}"]`),
      () => null,
    );
    if (article !== null) return article;
  }
  return null;
}

/**
 * Puts under each operand of a receipt the operands of its own receipt, as the page of receipts lists them, down to the figures of
 * sources. A static page lists one level, so that it stays light; the panel shows them all.
 */
function expandOperands(article: Element, page: Document, levels: number): void {
  if (levels <= 1) return;
  for (const item of article.querySelectorAll(':scope > .operands > li, :scope > li')) {
    const id = receiptOfNumber(item.querySelector(':scope > a.number'));
    const own = id === null ? null : page.getElementById(id)?.querySelector(':scope > .operands');
    if (own === null || own === undefined || item.querySelector('.operands') !== null) continue;
    const list = document.importNode(own, true);
    item.append(list);
    expandOperands(list, page, levels - 1);
  }
}
