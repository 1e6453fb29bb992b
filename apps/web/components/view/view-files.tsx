import type { Language, View } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import { originMark } from '../../lib/site-origin.ts';
import type { Messages } from '../../messages/messages.ts';
import { CopyText } from '../text/copy-text.tsx';

/** What a reader can take away: files, the command that opens the same view in the terminal, a link and a citation. */
export function ViewFiles({ view, name, language, messages }: { view: View; name: string; language: Language; messages: Messages }) {
  const address = `${originMark}${routes.view(language, name)}`;
  const files = [
    { extension: 'csv', label: 'CSV', about: messages['files.csv'] },
    { extension: 'json', label: 'JSON', about: messages['files.json'] },
    { extension: 'svg', label: 'SVG', about: messages['files.svg'] },
    { extension: 'md', label: 'Markdown', about: messages['files.md'] },
  ];
  return (
    <>
      <ul className="files">
        {files.map(({ extension, label, about }) => (
          <li key={extension}>
            <a className="file" href={routes.viewFile(name, extension)} download={`sogdia-${name}.${extension}`}>
              <b>{label}</b> <span>{about}</span>
            </a>
          </li>
        ))}
      </ul>
      <dl className="takeaway">
        <dt>{messages['files.terminal']}</dt>
        <dd>
          <CopyText text={`pnpm -s sogdia view ${name}`} code messages={messages} />
        </dd>
        <dt>{messages['files.link']}</dt>
        <dd>
          <CopyText text={address} messages={messages} />
        </dd>
        <dt>{messages['files.citation']}</dt>
        <dd>
          <CopyText
            text={messages['files.cite']({ finding: view.title, version: view.dataVersion, hash: view.contentHash.slice(0, 12), address })}
            messages={messages}
          />
        </dd>
      </dl>
    </>
  );
}
