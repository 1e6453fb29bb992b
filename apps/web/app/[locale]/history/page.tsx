import { requireTopic } from '../../../features/reports/index.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { MovedPage } from '../../moved-page.tsx';
import { sitePage } from '../../site-page.tsx';

const { names, id } = requireTopic('volume');

/** The address of trade since 1992, which the topic of volume begins with. */
const { generateMetadata, Page } = sitePage({
  head: ({ language, messages }) => ({
    title: textOf(names, language),
    description: messages['page.moved'],
    path: routes.topic(language, id),
  }),
  body: ({ language }) => <MovedPage address={routes.topic(language, id)} title={textOf(names, language)} language={language} />,
});

export { generateMetadata, Page as default };
