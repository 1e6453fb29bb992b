/**
 * Puts under each operand of a receipt the operands of its own receipt, as the page of receipts lists them, down to the figures of
 * sources. A static page lists one level, so that it stays light; the panel shows them all.
 */
export function expandOperands(article: Element, page: Document, levels: number): void {
  if (levels <= 1) return;
  for (const item of article.querySelectorAll(':scope > .operands > li, :scope > li')) {
    const id = item.querySelector(':scope > a[data-receipt]')?.getAttribute('data-receipt');
    const own = id === null || id === undefined ? null : page.getElementById(id)?.querySelector(':scope > .operands');
    if (own === null || own === undefined || item.querySelector('.operands') !== null) continue;
    const list = document.importNode(own, true);
    item.append(list);
    expandOperands(list, page, levels - 1);
  }
}
