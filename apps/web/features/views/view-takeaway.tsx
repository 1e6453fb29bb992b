import type { View } from '@sogdia/core';
import { originMark } from '../../lib/site-origin.ts';
import type { Messages } from '../../messages/messages.ts';
import { CopyText } from '../text/index.ts';

/** How to come back to a view: the command that opens it in the terminal, its address, and a citation. */
export function ViewTakeaway({ view, command, path, messages }: { view: View; command: string; path: string; messages: Messages }) {
  const address = `${originMark}${path}`;
  return (
    <dl className="takeaway">
      <dt>{messages['files.terminal']}</dt>
      <dd>
        <CopyText text={`pnpm -s sogdia view ${command}`} code messages={messages} />
      </dd>
      <dt>{messages['files.link']}</dt>
      <dd>
        <CopyText text={address} messages={messages} />
      </dd>
      <dt>{messages['files.citation']}</dt>
      <dd>
        <CopyText
          text={messages['files.cite']({ headline: view.title, version: view.dataVersion, hash: view.contentHash.slice(0, 12), address })}
          messages={messages}
        />
      </dd>
    </dl>
  );
}
