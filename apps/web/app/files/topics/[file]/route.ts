import { csvFile } from '../../../../exports/csv-file.ts';
import { siteTopic } from '../../../../features/reports/index.ts';
import { topics } from '../../../../lib/dataset.ts';
import { fileLanguage } from '../../../../lib/languages.ts';
import { fileRoute } from '../../../file-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { GET, generateStaticParams } = fileRoute(async () => {
  const answered = await Promise.all(topics.map((topic) => siteTopic(topic, fileLanguage)));
  return Object.fromEntries(
    answered.flatMap(({ topic, views }) => views.map(({ id, view }) => [`${topic.id}-${id}.csv`, () => csvFile(view)])),
  );
});
