import { fileName } from '../../exports/file-name.ts';
import { routes } from '../../lib/routes.ts';
import type { WrittenProps } from '../text/index.ts';
import { twoRecordsView } from './facts/two-records-views.ts';

/** The views of a page, each in Explore and as files. */
export async function ViewDownloads({ names, language, messages }: WrittenProps & { names: readonly string[] }) {
  const views = await Promise.all(names.map(async (name) => ({ name, view: await twoRecordsView(name, language) })));
  return (
    <ul className="view-downloads">
      {views.map(({ name, view }) => (
        <li key={name}>
          <a href={routes.explore(language, view.query)}>{view.title}</a>{' '}
          <span className="muted">
            {view.spec.from}–{view.spec.to}
          </span>
          <span className="download-files">
            {(['csv', 'json'] as const).map((format) => (
              <a
                key={format}
                href={routes.viewFile(name, format)}
                download={fileName(view, format)}
                aria-label={messages['records.file']({ format: format.toUpperCase(), title: view.title })}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
