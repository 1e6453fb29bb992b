import { type Language, type ScenarioResult, translate } from '@sogdia/core';
import type { ReceiptPlaces } from '../../lib/receipt-places.ts';
import { shownScenarios } from '../../lib/shown-scenarios.ts';
import type { Messages } from '../../messages/messages.ts';
import { SentenceText } from '../text/sentence-text.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { verdictOfOutcome } from './verdict-of-outcome.data.ts';

/** What each record and vintage says of a statement; nothing where its figures are in no record of trade. */
export function ClaimScenarios({ scenarios, language, messages, places }: ClaimScenariosProps) {
  if (scenarios.length < 2) return null;
  return (
    <section aria-labelledby="scenarios">
      <h2 id="scenarios">{messages['claim.scenarios']}</h2>
      <div className="table-scroll">
        <table className="numbers plain scenarios">
          <thead>
            <tr>
              <th scope="col">{messages['claim.record']}</th>
              <th scope="col" className="text">
                {messages['claim.outcome']}
              </th>
              <th scope="col" className="text">
                {messages['claim.figures-of-record']}
              </th>
            </tr>
          </thead>
          <tbody>
            {shownScenarios(scenarios, language).map(({ id, label, outcome, filled, missing }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td className="text">
                  <VerdictMark verdict={verdictOfOutcome[outcome]}>{translate(language, `claims.outcome.${outcome}`)}</VerdictMark>
                </td>
                <td className="text">{missing ?? <SentenceText sentence={filled} places={places} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ClaimScenariosProps {
  readonly scenarios: readonly ScenarioResult[];
  readonly language: Language;
  readonly messages: Messages;
  readonly places: ReceiptPlaces;
}
