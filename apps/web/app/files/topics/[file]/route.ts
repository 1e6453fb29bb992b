import type { Language } from '@sogdia/core';
import { csvFile } from '../../../../exports/csv-file.ts';
import { siteTopic } from '../../../../features/reports/index.ts';
import { topics } from '../../../../lib/dataset.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';
const files = topics.flatMap((topic) => topic.views.map(({ id }) => ({ topic, id, file: `${topic.id}-${id}.csv` })));

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return files.map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params;
  const found = files.find((one) => one.file === file);
  if (found === undefined) throw new RangeError(`no file ${file}: there are ${files.map((one) => one.file).join(', ')}`);
  const { views } = await siteTopic(found.topic, language);
  const answer = views.find(({ id }) => id === found.id);
  if (answer === undefined) throw new RangeError(`topic ${found.topic.id} has no view ${found.id}`);
  return new Response(csvFile(answer.view), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
