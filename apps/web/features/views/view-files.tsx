import type { View } from '@sogdia/core';
import { fileName } from '../../exports/file-name.ts';
import { routes } from '../../lib/routes.ts';
import type { WrittenProps } from '../text/index.ts';
import { ViewTake } from './view-take.tsx';
import { ViewTakeaway } from './view-takeaway.tsx';

/** What a reader can take away: files, the command that opens the same view in the terminal, a link and a citation. */
export function ViewFiles({ view, name, language, messages }: WrittenProps & { view: View; name: string }) {
  return (
    <>
      <ul className="files">
        {(['csv', 'json', 'svg', 'md'] as const).map((extension) => (
          <li key={extension}>
            <a className="file" href={routes.viewFile(name, extension)} download={fileName(view, extension)}>
              <b>{extension === 'md' ? 'Markdown' : extension.toUpperCase()}</b> <span>{messages[`files.${extension}`]}</span>
            </a>
          </li>
        ))}
      </ul>
      <ViewTake query={view.query} csv={routes.viewFile(name, 'csv')} path={routes.view(language, name)} {...{ language, messages }} />
      <ViewTakeaway
        view={view}
        command={name}
        path={routes.view(language, name)}
        cited={routes.pinned(view.dataVersion, name, 'txt')}
        messages={messages}
      />
    </>
  );
}
