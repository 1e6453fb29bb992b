import { viewLabel } from '../../../../../features/figures/index.ts';
import { requireStudyViewName, siteView, siteViewWithReceipts, stepsOfView } from '../../../../../features/views/index.ts';
import { studyViewNames } from '../../../../../lib/dataset.ts';
import { routes } from '../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: () => studyViewNames.map((view) => ({ view })),
  head: async ({ view: name, language, messages }) => {
    const { title, subtitle } = await siteView(requireStudyViewName(name), language);
    return { title: messages['receipts.title']({ title }), description: subtitle, path: routes.receipts(language, name) };
  },
  body: async ({ view: name, language, messages }) => {
    const { view, locations } = await siteViewWithReceipts(requireStudyViewName(name), language);
    return {
      receipts: await stepsOfView(name, language),
      references: view.references,
      locations,
      back: { href: routes.view(language, name), text: viewLabel(name, messages) },
    };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
