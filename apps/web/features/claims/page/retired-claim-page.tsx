import type { RetiredClaim } from '@sogdia/core/model';
import { routes } from '../../../lib/routes.ts';
import { ForwardLine, type WrittenProps } from '../../text/index.ts';

/** The address of a statement that is none any more: why it went. */
export function RetiredClaimPage({ retired: { id, why }, language, messages }: WrittenProps & { retired: RetiredClaim }) {
  return (
    <article className="bounds claim-page" data-still>
      <header className="view-head">
        <p className="kicker">{id}</p>
        <h1>{messages['claim.retired-title']({ id })}</h1>
        <p className="lead claim-sentence">{why}</p>
        <p className="muted">{messages['claim.retired-rest']}</p>
        <ForwardLine href={routes.study(language)}>{messages['claim.pages']}</ForwardLine>
      </header>
    </article>
  );
}
