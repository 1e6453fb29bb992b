import { requireTopic, siteTopic } from '../../../../../../features/reports/index.ts';
import { topics } from '../../../../../../lib/dataset.ts';
import { textOf } from '../../../../../../lib/languages/text-of.ts';
import { routes } from '../../../../../../lib/routes.ts';
import { receiptsRoute } from '../../../../../receipts-route.tsx';

export const dynamicParams = false;

const { generateMetadata, generateStaticParams, Page } = receiptsRoute({
  names: async (language) => {
    const pages = topics.map(async (topic) => (await siteTopic(topic, language)).receiptPages.map((page) => ({ topic: topic.id, page })));
    return (await Promise.all(pages)).flat();
  },
  head: ({ topic, page, language, messages }) => ({
    title: messages['receipts.title']({ title: textOf(requireTopic(topic).names, language) }),
    path: routes.topicReceipts(language, topic, page),
  }),
  body: async ({ topic: id, page, language }) => {
    const topic = requireTopic(id);
    const { onPage, locations } = (await siteTopic(topic, language)).receipts;
    return { receipts: onPage(page), locations, back: { href: routes.topic(language, id), text: textOf(topic.names, language) } };
  },
});

export { generateMetadata, generateStaticParams, Page as default };
