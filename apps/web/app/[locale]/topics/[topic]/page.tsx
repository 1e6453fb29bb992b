import { requireTopic, siteTopic, TopicPage } from '../../../../features/reports/index.ts';
import { topics } from '../../../../lib/dataset.ts';
import { textOf } from '../../../../lib/languages/text-of.ts';
import { routes } from '../../../../lib/routes.ts';
import { sitePage } from '../../../site-page.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = sitePage({
  names: () => topics.map(({ id }) => ({ topic: id })),
  head: async ({ topic: id, language }) => {
    const topic = requireTopic(id);
    const { headline } = await siteTopic(topic, language);
    return { title: textOf(topic.names, language), description: headline.text, path: routes.topic(language, id) };
  },
  body: ({ topic, language, messages }) => <TopicPage topic={requireTopic(topic)} {...{ language, messages }} />,
});

export { generateMetadata, generateStaticParams, Page as default };
