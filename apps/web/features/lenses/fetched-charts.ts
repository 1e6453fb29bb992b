import { type KeptChart, rememberedChart } from '../../charts/interaction/shown-charts.ts';

/** A chart of a fetched page: where it goes, its cursor, and its drawings as markup. */
export interface FetchedChart {
  readonly place: Element;
  readonly props: KeptChart;
  readonly drawings: { readonly __html: string };
}

/** Takes the charts out of a part of the page at a path and leaves a place for each. Throws `RangeError` for one whose cursor nobody knows. */
export function takeCharts(part: Element, path: string): readonly FetchedChart[] {
  return [...part.querySelectorAll<HTMLElement>('.interactive')].map((element) => {
    const props = chartOfElement(element, path);
    if (props === undefined) throw new RangeError(`no cursor for the chart of ${path}`);
    const place = element.ownerDocument.createElement('div');
    place.className = 'reading-part';
    element.replaceWith(place);
    return { place, props, drawings: { __html: element.querySelector('.chart-cursor')?.innerHTML ?? '' } };
  });
}

/** Whether all charts of a fetched page can be brought to life: those that carry what they need, and that of a page that was here before. */
export function canBringToLife(page: Document, path: string): boolean {
  return [...page.querySelectorAll<HTMLElement>('[data-reading] .interactive')].every((chart) => chartOfElement(chart, path) !== undefined);
}

function chartOfElement({ dataset }: HTMLElement, path: string): KeptChart | undefined {
  return dataset['chart'] === undefined ? rememberedChart(path) : (JSON.parse(dataset['chart']) as KeptChart);
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
