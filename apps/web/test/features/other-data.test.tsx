import { checkClaims, computeView, decodeViewSpec, type Receipt, studyViews, type View } from '@sogdia/core';
import { isTradeView } from '@sogdia/core/model';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { svgFile } from '../../exports/drawing/svg-file.tsx';
import { workingTree } from '../../features/claims/facts/working-tree.ts';
import { ClaimLinks } from '../../features/claims/marks/claim-links.tsx';
import { ClaimLenses } from '../../features/claims/page/claim-lenses.tsx';
import { ClaimWorking } from '../../features/claims/page/claim-working.tsx';
import { ViewTable } from '../../features/figures/table/view-table.tsx';
import { ViewDescriptionText } from '../../features/figures/view-description.tsx';
import { ViewEvents } from '../../features/figures/view-events.tsx';
import { ViewFigure } from '../../features/figures/view-figure.tsx';
import { ViewKey } from '../../features/figures/view-key.tsx';
import { ViewSources } from '../../features/figures/view-sources.tsx';
import { LensControls } from '../../features/lenses/lens-controls.tsx';
import { ReceiptArticle } from '../../features/receipts/receipt-article.tsx';
import { receiptId } from '../../features/receipts/receipt-id.ts';
import { indexReceipts, receiptsOfView } from '../../features/receipts/receipt-index.ts';
import { nameByPartner, ownViewNames, siteViewNames } from '../../features/views/facts/site-views.ts';
import { ViewAgreement } from '../../features/views/view-agreement.tsx';
import { languages } from '../../lib/languages/languages.ts';
import { siteNames } from '../../lib/site-names.ts';
import { enSubject } from '../../messages/en/subject.ts';
import { messagesOf } from '../../messages/messages.ts';

/** The site over the invented data of Germany and Mercosur: all that it knows of any data comes through `lib/dataset.ts`. */
const other = await vi.hoisted(async () => (await import('../../../../packages/core/test/support/make-other-dyad.ts')).makeOtherDyad());

vi.mock('../../lib/dataset.ts', async () => {
  const core = await import('@sogdia/core');
  const [askedStudy] = other.studies;
  const specs = new Map(core.studyViews(other).map(({ name, spec }) => [name, spec]));
  return {
    siteDataset: async () => other,
    siteStudy: async () => askedStudy,
    siteScope: other,
    askedStudy,
    siteQuestion: askedStudy?.question,
    usualSpec: core.usualViewSpec(other),
    studyViewNames: [...specs.keys()],
    studyViewSpecs: specs,
  };
});

const oursInWords = /China|Chinese|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Central Asia|\b(?:CHN|KAZ|UZB|KGZ|TJK|TKM|CA5)\b|figure-\d|\bfive\b/u;
const messages = messagesOf('en');

const queries = [
  ...studyViews(other).map(({ spec }) => spec),
  ...[
    'measure=export&record=both&partners=BRA',
    'measure=export,import&partners=MERCOSUR&chart=diverging-column',
    'transform=share&chart=stacked-column',
    'measure=trade-balance&partners=BRA,ARG&chart=column',
    'measure=export&record=reconciled',
    'measure=import&reporter=BRA&partners=DEU&record=both',
    'transform=rank',
    'transform=growth&vintage=latest',
  ].map((query) => decodeViewSpec(other, query)),
];
const views: readonly View[] = queries.map((spec) => computeView(other, spec));

const locations = { idOf: receiptId, hrefOf: (receipt: Receipt): string => `#${receiptId(receipt)}` };

/** Text and attributes of what components print; class names and styles are not told to a reader. */
function printed(node: ReactNode): string {
  return renderToStaticMarkup(node).replaceAll(/ (?:class|style)="[^"]*"/g, '');
}

describe('the components of the site over the data of another part of the world', () => {
  test.each(views.map((view) => [view.query, view] as const))('show %s without a word of the data that are shipped', async (_, view) => {
    const shared = { view, language: 'en', messages, locations } as const;
    const text = printed(
      <>
        <ViewFigure {...shared} scope="other" tableId="table" />
        <ViewTable {...shared} id="table" />
        <ViewKey {...shared} />
        <ViewDescriptionText {...shared} />
        <ViewEvents {...shared} />
        <ViewSources {...shared} />
        {view.agreement === null ? null : (
          <ViewAgreement agreement={view.agreement} language="en" messages={messages} locations={locations} />
        )}
        {isTradeView(view) ? await LensControls({ view, language: 'en', messages }) : null}
      </>,
    );
    expect(text).toContain('German');
    expect(text).not.toMatch(oursInWords);
    expect(text).not.toMatch(/NaN|undefined/);
    const file = svgFile(view, { address: 'https://example.org', language: 'en', render: renderToStaticMarkup });
    expect(file.replace(/<style>.*<\/style>/, '').replaceAll(/ class="[^"]*"/g, '')).not.toMatch(oursInWords);
  });

  test.each(languages)('print receipts and claims in %s without such a word', (language) => {
    const own = messagesOf(language);
    const view = computeView(other, decodeViewSpec(other, 'partners=MERCOSUR&transform=growth&record=both&measure=export'), language);
    const entries = indexReceipts(receiptsOfView(view));
    const articles = entries.map(({ id, receipt }) => (
      <ReceiptArticle
        key={id}
        world={other}
        id={id}
        receipt={receipt}
        references={view.references}
        language={language}
        messages={own}
        locations={locations}
      />
    ));
    const checked = checkClaims(other, language);
    const claims = checked.map((claim) => {
      const [root] = workingTree(claim.working);
      return (
        <div key={claim.claim.id}>
          <ClaimLinks claims={[claim]} language={language} />
          <ClaimLenses lenses={claim.lenses} language={language} messages={own} locations={locations} />
          {root === undefined ? null : (
            <ClaimWorking node={root} parts={claim.parts} language={language} messages={own} locations={locations} />
          )}
        </div>
      );
    });
    const text = printed([...articles, ...claims]);
    expect(entries.length).toBeGreaterThan(20);
    expect(checked.length).toBe(2);
    expect(text).not.toMatch(oursInWords);
    expect(text).not.toMatch(
      /中国|哈萨克|乌兹别克|吉尔吉斯|塔吉克|土库曼|中亚|Кита|Казахстан|Узбекистан|Кыргызстан|Таджикистан|Туркмен|Центральной Азии/u,
    );
  });

  test('name what the site is about by that data: whose trade with whom, and the study', () => {
    const about = enSubject(siteNames('en'));
    expect(about['site.tagline']).toBe('The trade between Germany and Mercosur');
    expect(about['site.description']).toMatch(/^What Germany and Brazil, Argentina and Uruguay trade:/);
    expect(about['view.of-study']).toBe('of Rhine and Plate');
    const texts = Object.values(about).map((text) => (typeof text === 'string' ? text : text(new Proxy({} as never, { get: () => '1' }))));
    expect(texts.join('\n')).not.toMatch(oursInWords);
  });

  test('call partners without a name of their own by all their names', () => {
    const about = enSubject({ ...siteNames('en'), group: null });
    expect(about['site.tagline']).toBe('The trade between Germany and Brazil, Argentina and Uruguay');
  });

  test('show what pages show of each partner under the figure of that study that asks the same, else under a name of its own', () => {
    expect(nameByPartner('export-by-partner')).toBe('chart-1');
    expect(nameByPartner('import-by-partner')).toBe('import-by-partner');
    expect(siteViewNames).toEqual([...studyViews(other).map(({ name }) => name), ...ownViewNames]);
  });

  test('give the economies of a chart colours and markers that tell them apart', () => {
    const view = computeView(other, decodeViewSpec(other, 'measure=export'));
    const drawing = renderToStaticMarkup(
      <ViewFigure view={view} language="en" messages={messages} locations={locations} scope="x" tableId="t" />,
    );
    expect(new Set(drawing.match(/series series-[\w-]+/g)).size).toBe(3);
  });
});
