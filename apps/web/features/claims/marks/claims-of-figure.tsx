import type { WrittenProps } from '../../text/index.ts';
import { claimsOfFigure } from '../facts/figures-of-claims.ts';
import { ClaimLinks } from './claim-links.tsx';

/** The statements of the study that a figure shows. */
export async function ClaimsOfFigure({ name, language, messages }: WrittenProps & { name: string }) {
  const claims = await claimsOfFigure(name, language);
  if (claims.length === 0) return null;
  return (
    <>
      <h3 className="claims-heading">{messages['claims.of-figure']}</h3>
      <ClaimLinks claims={claims} language={language} />
    </>
  );
}
