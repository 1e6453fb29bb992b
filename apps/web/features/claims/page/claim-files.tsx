import type { CheckedClaim } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import { siteDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { originMark } from '../../../lib/site-origin.ts';

import { CopiedFact, Fact, type WrittenProps } from '../../text/index.ts';

/** What a reader can take away of a statement: the command, the link, a citation, and the badge with the code that embeds it. */
export async function ClaimFiles({ checked, language, messages }: WrittenProps & { checked: CheckedClaim }) {
  const { version, contentHash } = await siteDataset();
  const { claim, verdict } = checked;
  const word = translate(language, `claims.verdict.${verdict}`);
  const address = `${originMark}${routes.claim(language, claim.id)}`;
  const badge = routes.badge(language, claim.id);
  const alt = messages['claim.badge-alt']({ id: claim.id, verdict: word.toLowerCase() });
  const headline = messages['claim.cited']({ id: claim.id, says: claim.paraphrase, verdict: word });
  const rows = [
    { term: messages['files.terminal'], text: `pnpm -s sogdia check ${claim.id} --working`, code: true },
    { term: messages['files.link'], text: address, code: false },
    {
      term: messages['files.citation'],
      text: messages['files.cite']({ headline, version, hash: contentHash.slice(0, 12), address }),
      code: false,
    },
  ];
  const codes = [
    { term: messages['claim.badge-html'], text: `<a href="${address}"><img src="${originMark}${badge}" alt="${alt}"></a>` },
    { term: messages['claim.badge-markdown'], text: `[![${alt}](${originMark}${badge})](${address})` },
  ];
  return (
    <dl className="takeaway">
      {rows.map(({ term, text, code }) => (
        <CopiedFact key={term} term={term} text={text} code={code} messages={messages} />
      ))}
      <Fact term={messages['claim.badge']}>
        <img src={badge} alt={alt} height={20} />
      </Fact>
      {codes.map(({ term, text }) => (
        <CopiedFact key={term} term={term} text={text} code messages={messages} />
      ))}
    </dl>
  );
}
