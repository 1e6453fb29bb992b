import { lensViews, requireLens } from '../../../../../../features/lenses/index.ts';
import { lensLabel, lensTitle, siteView, siteViewWithReceipts, stepsOfView } from '../../../../../../features/views/index.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => [...lensViews.values()].map(({ figure, lens }) => ({ view: figure, lens })),
  head: async ({ view, lens, language, messages }) => {
    const name = requireLens(view, lens);
    return {
      title: messages['receipts.title']({ title: lensTitle(name, await siteView(name, language), messages) }),
      path: routes.lensReceipts(language, view, lens),
    };
  },
  body: async ({ view: figure, lens, language, messages }) => {
    const name = requireLens(figure, lens);
    const { view, locations } = await siteViewWithReceipts(name, language);
    return {
      receipts: await stepsOfView(name, language),
      references: view.references,
      locations,
      back: { href: routes.lens(language, figure, lens), text: lensLabel(name, messages) },
    };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
