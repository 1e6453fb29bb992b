import { lensViews, requireLens } from '../../../../../features/lenses/index.ts';
import { LensPage, lensTitle, siteView } from '../../../../../features/views/index.ts';
import { routes } from '../../../../../lib/routes.ts';
import { sitePage } from '../../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => [...lensViews.values()].map(({ figure, lens }) => ({ view: figure, lens })),
  head: async ({ view: figure, lens, language, messages }) => {
    const name = requireLens(figure, lens);
    const view = await siteView(name, language);
    return {
      title: lensTitle(name, view, messages),
      description: [view.headline.text, view.subtitle].join(messages['joint.stop']),
      path: routes.view(language, figure),
    };
  },
  body: ({ view, lens, language, messages }) => <LensPage name={requireLens(view, lens)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
