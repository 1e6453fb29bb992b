import { isMissing } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import { lastDiscrepancyOf } from '@sogdia/core/workspace';
import { siteScope } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/text-of.ts';
import { CitedText } from './cited-text.tsx';
import type { PartProps } from './page-part.tsx';

/** What the figures under the finding come to: the gap in the last year that both sides have, and how many times one figure is the other, then and first. */
export function GapLead({ found: { pair, profile }, language, messages }: PartProps) {
  const [exports] = pair?.pairs ?? [];
  const last = exports === undefined ? undefined : lastDiscrepancyOf(exports);
  const first = exports?.discrepancy.points.find(({ ratio }) => !isMissing(ratio.value));
  if (pair === null || last === undefined || first === undefined) return <p className="lead">{textOf(profile.question, language)}</p>;
  const economy = findEconomy(siteScope, profile.economy).names[language];
  const receipts = { gap: last.difference, ratio: last.ratio, before: first.ratio };
  return (
    <p className="lead">
      <CitedText
        text={messages['economies.gap-lead']({ economy, gap: '{gap}', ratio: '{ratio}', before: '{before}', year: first.period })}
        receipts={receipts}
        written={(receipt) => formatReceiptValue(siteScope, receipt, language).replace(/^−/, '')}
        locations={pair.receipts.locations}
      />
    </p>
  );
}
