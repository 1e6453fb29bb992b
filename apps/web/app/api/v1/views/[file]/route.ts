import { viewToJson } from '@sogdia/core';
import { pairFileNames, pairFileView } from '../../../../../features/records/index.ts';
import { siteView, siteViewNames } from '../../../../../features/views/index.ts';

type Props = { params: Promise<{ file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...siteViewNames, ...pairFileNames].map((name) => ({ file: `${name}.json` }));
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const name = (await params).file.replace(/\.json$/, '');
  const view = pairFileNames.includes(name) ? pairFileView(name, 'en') : siteView(name, 'en');
  return Response.json(viewToJson(await view));
}
