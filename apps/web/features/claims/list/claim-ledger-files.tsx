import { routes } from '../../../lib/routes.ts';
import { originMark } from '../../../lib/site-origin.ts';
import { CopiedFact, CopyText, type WrittenProps } from '../../text/index.ts';

/** The ledger as files, the command that checks it in the terminal, and the badge of the whole. */
export function ClaimLedgerFiles({ language, messages }: WrittenProps) {
  const files = [
    { extension: 'csv', label: 'CSV', about: messages['claims.csv'] },
    { extension: 'json', label: 'JSON', about: messages['claims.json'] },
  ];
  const badge = routes.badge(language, 'summary');
  return (
    <>
      <ul className="files">
        {files.map(({ extension, label, about }) => (
          <li key={extension}>
            <a className="file" href={routes.claimsFile(extension)} download={`sogdia-claims.${extension}`}>
              <b>{label}</b> <span>{about}</span>
            </a>
          </li>
        ))}
      </ul>
      <dl className="takeaway">
        <CopiedFact term={messages['files.terminal']} text="pnpm -s sogdia check" code messages={messages} />
        <dt>{messages['claim.badge']}</dt>
        <dd>
          <img src={badge} alt={messages['claims.badge-summary-alt']} height={20} />
        </dd>
        <dd>
          <CopyText text={`<img src="${originMark}${badge}" alt="${messages['claims.badge-summary-alt']}">`} code messages={messages} />
        </dd>
      </dl>
    </>
  );
}
