import type { View } from '@sogdia/core';
import { originMark } from '../../lib/site-origin.ts';
import type { Messages } from '../../messages/messages.ts';
import { CopiedFact } from '../text/index.ts';

/** How to come back to a view: the command that opens it in the terminal, its address, and a citation of the version of the data. */
export function ViewTakeaway({ view, command, path, cited = path, messages }: ViewTakeawayProps) {
  const address = `${originMark}${path}`;
  return (
    <dl className="takeaway">
      <CopiedFact term={messages['files.terminal']} text={`pnpm -s sogdia view ${command}`} code messages={messages} />
      <CopiedFact term={messages['files.link']} text={address} messages={messages} />
      <CopiedFact
        term={messages['files.citation']}
        text={messages['files.cite']({
          headline: view.title,
          version: view.dataVersion,
          hash: view.contentHash.slice(0, 12),
          address: `${originMark}${cited}`,
        })}
        messages={messages}
      />
    </dl>
  );
}

interface ViewTakeawayProps {
  readonly view: View;
  readonly command: string;
  readonly path: string;
  /** Where the view stands as it is in this version of the data, if anywhere. */
  readonly cited?: string;
  readonly messages: Messages;
}
