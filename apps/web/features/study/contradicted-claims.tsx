import type { CheckedClaim } from '@sogdia/core';
import { routes } from '../../lib/routes.ts';
import type { ClaimSection } from '../claims/index.ts';
import { TitledSection, type WrittenProps } from '../text/index.ts';

/** The statements that the data contradict: what each says, and what the data say. */
export function ContradictedClaims({ claims, sections, language, messages }: ContradictedClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <TitledSection id="contradicted" className="contradicted" title={messages['study.contradicted']({ count: claims.length })}>
      <ul className="quiet">
        {claims.map(({ claim, recorded, sentence }) => (
          <li key={claim.id}>
            <h3>
              <a href={routes.claim(language, claim.id)}>{claim.paraphrase}</a>
            </h3>
            <p>
              {recorded?.note ?? sentence.text}{' '}
              <span className="muted">{sections.find(({ section }) => section === claim.section)?.words.place}</span>
            </p>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}

interface ContradictedClaimsProps extends WrittenProps {
  readonly claims: readonly CheckedClaim[];
  readonly sections: readonly ClaimSection[];
}
