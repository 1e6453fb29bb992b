/**
 * What is smaller than a size, of everything on the page that can be pressed, folded parts opened. Within a sentence a link is as high as
 * its line, 24 pixels, whatever the pointer; the economies of the map are listed beside it, so that they need no more than that. Runs in the page.
 */
export function smallTargets(least: number): readonly string[] {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const pressed = 'a[href], button, input, select, textarea, summary, label:has(input)';
  const isWithinText = (one: Element): boolean => {
    if (getComputedStyle(one).display !== 'inline') return false;
    let block = one.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const linked = [...(block?.querySelectorAll('a, button') ?? [])].reduce((length, link) => length + (link.textContent ?? '').length, 0);
    const commas = 4;
    return (block?.textContent?.trim() ?? '').length > linked + commas;
  };
  return [...document.querySelectorAll(pressed)].flatMap((one) => {
    const box = one.getBoundingClientRect();
    if (!one.checkVisibility({ visibilityProperty: true }) || box.width === 0) return [];
    if (one.matches('.visually-hidden, input:is(label input)')) return [];
    const needed = isWithinText(one) || one.closest('svg') !== null ? 24 : least;
    if (Math.min(box.height, box.width) >= needed - 0.5) return [];
    return [`${one.tagName} ${one.className} "${one.textContent?.slice(0, 30)}" ${box.width.toFixed(1)}x${box.height.toFixed(1)}`];
  });
}
