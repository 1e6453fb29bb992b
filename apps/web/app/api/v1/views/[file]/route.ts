import { viewToJson } from '@sogdia/core';
import { requireSiteViewName, siteView, siteViewNames } from '../../../../../lib/site-views.ts';
import { twoRecordsView, twoRecordsViewNames } from '../../../../../lib/two-records-views.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...siteViewNames, ...twoRecordsViewNames].map((name) => ({ file: `${name}.json` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const name = (await params).file.replace(/\.json$/, '');
  const view = twoRecordsViewNames.includes(name) ? twoRecordsView(name, 'en') : siteView(requireSiteViewName(name), 'en');
  return Response.json(viewToJson(await view));
}
