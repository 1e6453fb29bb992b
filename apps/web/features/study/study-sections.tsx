import { translate } from '@sogdia/core/workspace';
import { routes } from '../../lib/routes.ts';
import { type ClaimSection, countsOf, VerdictBar, VerdictMark, worstFirst } from '../claims/index.ts';
import type { WrittenProps } from '../text/index.ts';
import { FoldedClaims } from './folded-claims.tsx';

/** The sections of the study, each a row with a bar as long as its statements are many, that opens to them, the worst verdicts first. */
export function StudySections({ sections, language, messages }: WrittenProps & { sections: readonly ClaimSection[] }) {
  const most = Math.max(...sections.map(({ claims }) => claims.length));
  return sections.map(({ section, words: { number, title, anchor }, claims }) => {
    const counts = countsOf(claims);
    const said = worstFirst
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${counts[kind]} ${translate(language, `claims.verdict.${kind}`)}`);
    const picture = (
      <>
        <VerdictBar counts={counts} most={most} />
        <span className="visually-hidden">{messages['study.said']({ said: said.join(', ') })}</span>
      </>
    );
    return (
      <FoldedClaims key={section} number={number} title={title} picture={picture} count={claims.length}>
        <ol className="claims quiet" id={anchor}>
          {claims
            .toSorted((one, other) => worstFirst.indexOf(one.verdict) - worstFirst.indexOf(other.verdict))
            .map(({ claim, verdict }) => (
              <li key={claim.id} id={claim.id.toLowerCase()}>
                <a href={routes.claim(language, claim.id)}>{claim.paraphrase}</a>
                <p>
                  <VerdictMark verdict={verdict}>{translate(language, `claims.verdict.${verdict}`)}</VerdictMark>{' '}
                  <span className="claim-id">{claim.id}</span>
                </p>
              </li>
            ))}
        </ol>
      </FoldedClaims>
    );
  });
}
