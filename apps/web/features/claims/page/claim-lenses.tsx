import type { LensResult } from '@sogdia/core/claims';
import { translate } from '@sogdia/core/workspace';
import { HeadedTable } from '../../figures/index.ts';
import { type CitedProps, SentenceText, TitledSection } from '../../text/index.ts';
import { shownLenses } from '../facts/shown-lenses.ts';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { verdictOfOutcome } from '../marks/verdict-of-outcome.data.ts';

/** What each record and vintage says of a statement; nothing where its figures are in no record of trade. */
export function ClaimLenses({ lenses, language, messages, locations }: CitedProps & { lenses: readonly LensResult[] }) {
  if (lenses.length < 2) return null;
  return (
    <TitledSection id="lenses" className="claim-lenses" title={messages['claim.lenses']}>
      <HeadedTable
        title={messages['claim.lenses']}
        columns={[[messages['claim.record']], [messages['claim.outcome'], 'text'], [messages['claim.figures-of-record'], 'text']]}
        messages={messages}
      >
        {shownLenses(lenses, language).map(({ id, label, outcome, filled, missing }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="text">
              <VerdictMark verdict={verdictOfOutcome[outcome]}>{translate(language, `claims.outcome.${outcome}`)}</VerdictMark>
            </td>
            <td className="text">{missing ?? <SentenceText sentence={filled} locations={locations} />}</td>
          </tr>
        ))}
      </HeadedTable>
    </TitledSection>
  );
}
