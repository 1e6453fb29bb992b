import { isMissing } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { findEconomy } from '@sogdia/core/model';
import { lastDiscrepancyOf } from '@sogdia/core/workspace';
import { siteScope } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { NumberLink } from '../../text/index.ts';
import type { PartProps } from './page-part.tsx';

/** What the figures of the finding come to: the gap in the last year that both sides have, and how many times one figure is the other, then and first. */
export function GapLead({ found: { pair, profile }, language, messages }: PartProps) {
  const [exports] = pair?.pairs ?? [];
  const last = exports === undefined ? undefined : lastDiscrepancyOf(exports);
  const first = exports?.discrepancy.points.find(({ ratio }) => !isMissing(ratio.value));
  if (pair === null || last === undefined || first === undefined) return <p className="lead">{textOf(profile.question, language)}</p>;
  const receipts = new Map([
    ['gap', last.difference],
    ['ratio', last.ratio],
    ['before', first.ratio],
  ]);
  const economy = findEconomy(siteScope, profile.economy).names[language];
  const text = messages['economies.gap-lead']({ economy, gap: '{gap}', ratio: '{ratio}', before: '{before}', year: first.period });
  return (
    <p className="lead">
      {text.split(/[{}]/).map((part) => {
        const receipt = receipts.get(part);
        if (receipt === undefined) return part;
        return (
          <NumberLink
            key={part}
            receipt={receipt}
            locations={pair.receipts.locations}
            text={formatReceiptValue(siteScope, receipt, language).replace(/^−/, '')}
          />
        );
      })}
    </p>
  );
}
