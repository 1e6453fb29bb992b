import type { ClaimSummary } from '@sogdia/core/claims';
import { verdictKindSchema } from '@sogdia/core/model';
import { claimCatalogueOf, translate } from '@sogdia/core/workspace';
import type { Messages } from '../../../messages/messages.ts';
import type { WrittenProps } from '../../text/index.ts';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { ClaimSquares } from './claim-squares.tsx';

/** The choices of the filter besides the verdicts. */
export const allClaims = 'all';
export const oneRecord = 'one-record';

/**
 * The statements by verdict, a square each, as the choice of what is shown. Radio buttons and CSS do the choosing, so that it needs no
 * script; `ClaimChoice` keeps it in the address.
 */
export function VerdictFilter({ summary, language, messages }: WrittenProps & { summary: ClaimSummary }) {
  const { of, counts, inOneRecordOnly } = summary;
  return (
    <fieldset className="verdict-filter">
      <legend className="visually-hidden">{messages['claims.choose']}</legend>
      <div className="verdict-bar">
        {verdictKindSchema.options.map((kind) => (
          <label
            key={kind}
            htmlFor={`verdict-${kind}`}
            className={`verdict-choice choice-${kind}`}
            title={claimCatalogueOf(language)[`claims.meaning.${kind}`]}
          >
            <Choice value={kind} />
            <ClaimSquares of={Array.from({ length: counts[kind] }, () => kind)} />
            <span className="choice-count">{counts[kind]}</span>{' '}
            <VerdictMark verdict={kind}>{translate(language, `claims.verdict.${kind}`)}</VerdictMark>
          </label>
        ))}
      </div>
      <div className="verdict-more">
        <label htmlFor={`verdict-${allClaims}`} className="verdict-choice">
          <Choice value={allClaims} isFirst />
          {messages['claims.all']({ count: of })}
        </label>
        <label htmlFor={`verdict-${oneRecord}`} className="verdict-choice">
          <Choice value={oneRecord} />
          {messages['claims.one-record']({ count: inOneRecordOnly })}
        </label>
      </div>
    </fieldset>
  );
}

function Choice({ value, isFirst = false }: { value: string; isFirst?: boolean }) {
  return <input className="visually-hidden" type="radio" name="verdict" value={value} id={`verdict-${value}`} defaultChecked={isFirst} />;
}

/** What stands in the place of the statements where none has the verdict that is chosen. */
export function EmptyChoices({ summary: { counts, inOneRecordOnly }, messages }: { summary: ClaimSummary; messages: Messages }) {
  const choices = [
    ...verdictKindSchema.options.map((kind) => ({ choice: kind, count: counts[kind] })),
    { choice: oneRecord, count: inOneRecordOnly },
  ];
  return choices
    .filter(({ count }) => count === 0)
    .map(({ choice }) => (
      <p key={choice} className="state empty-choice" data-verdict={choice}>
        {messages['claims.none']}
      </p>
    ));
}
