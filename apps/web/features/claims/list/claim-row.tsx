import type { CheckedClaim } from '@sogdia/core';
import { holdsInOneRecordOnly } from '@sogdia/core/claims';
import { translate } from '@sogdia/core/workspace';
import { routes } from '../../../lib/routes.ts';
import { type CitedProps, SentenceText } from '../../text/index.ts';
import { shortenSentence } from '../facts/shorten-sentence.ts';
import { VerdictMark } from '../marks/verdict-mark.tsx';

/** How much of a verdict's sentence the list shows; the whole stands on the page of the statement. */
const mostCharacters = 280;

/** A statement in the list of all: what it says, its verdict in a sentence, and its working, which `FetchedWorkings` brings from its page. */
export function ClaimRow({ checked, language, messages, locations }: CitedProps & { checked: CheckedClaim }) {
  const { claim, verdict, sentence, working } = checked;
  const choices = [verdict, ...(holdsInOneRecordOnly(checked) ? ['one-record'] : [])];
  return (
    <li className="claim" id={claim.id.toLowerCase()} data-verdict={choices.join(' ')}>
      <p className="claim-verdict">
        <VerdictMark verdict={verdict}>{translate(language, `claims.verdict.${verdict}`)}</VerdictMark>{' '}
        <span className="claim-id">{claim.id}</span>
      </p>
      <div>
        <h3>
          <a href={routes.claim(language, claim.id)}>{claim.paraphrase}</a>
        </h3>
        <p className="claim-sentence">
          <SentenceText sentence={shortenSentence(sentence, mostCharacters)} locations={locations} />
        </p>
        {working.length === 0 ? null : (
          <details className="more claim-working needs-script">
            <summary>{messages['claims.working']}</summary>
          </details>
        )}
      </div>
    </li>
  );
}
