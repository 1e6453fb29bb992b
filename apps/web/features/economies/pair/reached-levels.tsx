import type { Language } from '@sogdia/core';
import { formatReceiptValue } from '@sogdia/core/format';
import { siteScope } from '../../../lib/dataset.ts';
import type { SiteDyad } from '../../records/index.ts';
import { NumberLink } from '../../text/index.ts';

/** The levels that an economy has reached on each ladder, with the year of each. */
export function ReachedLevels({ dyad, language }: { dyad: SiteDyad; language: Language }) {
  return (
    <dl className="facts">
      {dyad.ladders.map((ladder) => (
        <div key={ladder.name}>
          <dt>{ladder.name}</dt>
          <dd>
            {ladder.stages.map(({ level, name: reached, since }, index) => (
              <span key={level}>
                {index === 0 ? '' : ', '}
                {reached}{' '}
                <NumberLink receipt={since} locations={dyad.receipts.locations}>
                  {formatReceiptValue(siteScope, since, language)}
                </NumberLink>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
