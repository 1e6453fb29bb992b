import type { KeptChart } from '../../charts/interaction/interactive-chart.tsx';

/** A chart of a fetched page: where it goes, its cursor, and its drawings as markup. */
export interface FetchedChart {
  readonly place: Element;
  readonly props: KeptChart;
  readonly drawings: { readonly __html: string };
}

/** Takes the charts out of a part of a fetched page, each of which carries what its cursor needs, and leaves a place for each. */
export function takeCharts(part: Element): readonly FetchedChart[] {
  return [...part.querySelectorAll<HTMLElement>('[data-chart]')].map((element) => {
    const place = element.ownerDocument.createElement('div');
    place.className = 'reading-part';
    element.replaceWith(place);
    const drawings = element.querySelector('.chart-cursor')?.innerHTML ?? '';
    return { place, props: JSON.parse(element.dataset['chart'] ?? '') as KeptChart, drawings: { __html: drawings } };
  });
}

/**
 * Puts a button in the place of what comes to life with its own page only, the panel of files: pressed, it loads that page, which is the
 * one that the address names already.
 */
export function leadToPage(part: Element): void {
  for (const panel of part.querySelectorAll('details.take')) {
    const button = part.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'text-button';
    button.textContent = panel.querySelector('summary')?.textContent ?? '';
    button.addEventListener('click', () => {
      window.location.hash = 'files';
      window.location.reload();
    });
    panel.replaceWith(button);
  }
}
