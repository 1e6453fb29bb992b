import { type Language, type PaperViewName, paperViewNames } from '@sogdia/core';
import { csvFile } from '../../../exports/csv-file.ts';
import { markdownFile } from '../../../exports/markdown-file.ts';
import { svgFile } from '../../../exports/svg-file.tsx';
import { routes } from '../../../lib/routes.ts';
import { fileOrigin } from '../../../lib/site-origin.ts';
import { requirePaperViewName, siteView } from '../../../lib/site-views.ts';
import { twoBooksView, twoBooksViewNames } from '../../../lib/two-books-views.ts';

type Props = { params: Promise<{ file: string }> };

/** Files carry the words of the first language of the site. */
const language: Language = 'en';
const types: Readonly<Record<string, string>> = { csv: 'text/csv', md: 'text/markdown', svg: 'image/svg+xml' };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = paperViewNames.flatMap((name) => Object.keys(types).map((extension) => ({ file: `${name}.${extension}` })));
  return [...files, ...twoBooksViewNames.map((name) => ({ file: `${name}.csv` }))];
}

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const [name = '', extension = ''] = (await params).file.split('.');
  const text = twoBooksViewNames.includes(name)
    ? csvFile(await twoBooksView(name, language))
    : await textOf(requirePaperViewName(name), extension);
  return new Response(text, { headers: { 'content-type': `${types[extension] ?? 'text/plain'}; charset=utf-8` } });
}

async function textOf(name: PaperViewName, extension: string): Promise<string> {
  const view = await siteView(name, language);
  const address = `${fileOrigin}${routes.view(language, name)}`;
  if (extension === 'csv') return csvFile(view);
  if (extension === 'md') return markdownFile(view, address, language);
  const { renderToStaticMarkup } = await import('react-dom/server');
  return svgFile(view, address, language, renderToStaticMarkup);
}
