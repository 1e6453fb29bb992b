import { type View, viewToJson } from '@sogdia/core';
import { csvFile } from '../../../exports/csv-file.ts';
import { svgFile } from '../../../exports/drawing/svg-file.tsx';
import { markdownFile, textFile } from '../../../exports/markdown-file.ts';
import { studyViewNames } from '../../../lib/dataset.ts';
import { fileLanguage } from '../../../lib/languages/languages.ts';
import { routes } from '../../../lib/routes.ts';
import { fileOrigin } from '../../../lib/site-origin.ts';
import { twoRecordsView, twoRecordsViewNames } from '../../records/index.ts';
import { siteView, siteViewNames } from '../../views/index.ts';

/** The names of the views that are files. */
export const viewFileNames: readonly string[] = [...siteViewNames, ...twoRecordsViewNames];

/** A view that is a file, by its name, in the language of files. Throws `RangeError` for another. */
export function viewOfFile(name: string): Promise<View> {
  return twoRecordsViewNames.includes(name) ? twoRecordsView(name, fileLanguage) : siteView(name, fileLanguage);
}

/** What a view is made into, by the ending of the file; `address` is where it says that it stands. */
const makers = {
  csv: csvFile,
  json: (view) => JSON.stringify(viewToJson(view)),
  md: (view, address) => markdownFile(view, address, fileLanguage),
  svg: async (view, address) => {
    const { renderToStaticMarkup: render } = await import('react-dom/server');
    return svgFile(view, { address, language: fileLanguage, render });
  },
  txt: (view, address) => textFile(view, address, fileLanguage),
  'values.json': (view) => {
    const { rows, ...head } = viewToJson(view);
    return JSON.stringify({ ...head, rows: rows.map(({ receipt, ...row }) => row) });
  },
} as const satisfies Record<string, (view: View, address: string) => string | Promise<string>>;

/** The kinds of files that stand in the interface, and those that stay with a version of the data. */
export const liveKinds = ['json', 'values.json', 'txt'] as const;
export const pinnedKinds = ['txt', 'svg', 'csv', 'json'] as const;

/** Files of some views in a folder, each made when it is written. */
export function filesOfViews(folder: string, names: readonly string[], kinds: readonly (keyof typeof makers)[], addressOf = pageOf) {
  const files = names.flatMap((name) =>
    kinds.map((kind) => {
      const make = async (): Promise<string> => {
        const view = await viewOfFile(name);
        return makers[kind](view, `${fileOrigin}${addressOf(name, view)}`);
      };
      return [`${folder}${name}.${kind}`, make] as const;
    }),
  );
  return Object.fromEntries(files);
}

/** The page of a view: its own, or that of Explore. */
function pageOf(name: string, { query }: View): string {
  return studyViewNames.includes(name) ? routes.view(fileLanguage, name) : routes.explore(fileLanguage, query);
}
