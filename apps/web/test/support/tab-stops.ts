import type { Page } from 'playwright-core';

/** Whether the focus has gone past the content of the page. */
export function isPastContent(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const focused = document.activeElement;
    if (main === null || focused === null || focused === document.body) return true;
    return !main.contains(focused) && (main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
}
