import { viewLabel } from '../../../../features/figures/index.ts';
import { ViewPage } from '../../../../features/study/index.ts';
import { requireStudyViewName, siteView } from '../../../../features/views/index.ts';
import { studyViewNames } from '../../../../lib/dataset.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => studyViewNames.map((view) => ({ view })),
  head: async ({ view: name, language, messages }) => {
    const view = await siteView(requireStudyViewName(name), language);
    return {
      title: viewLabel(name, messages) + messages['joint.colon'] + view.title,
      description: [view.headline.text, view.subtitle].join(messages['joint.stop']),
      path: routes.view(language, name),
    };
  },
  body: ({ view, language, messages }) => <ViewPage name={requireStudyViewName(view)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
