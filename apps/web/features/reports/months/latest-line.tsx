import { isMissing } from '@sogdia/core';
import { lastDiscrepancyOf } from '@sogdia/core/workspace';
import { newestYear } from '../../../lib/dataset.ts';
import { dyadEconomies, siteDyad } from '../../records/index.ts';
import type { WrittenProps } from '../../text/index.ts';
import { newestMonth } from './site-months.ts';

/** How new the figures are, in one line: the newest month, the newest year, and with how many partners both sides have it. */
export async function LatestLine({ language, messages }: WrittenProps) {
  const { name } = await newestMonth(language);
  const dyads = await Promise.all(dyadEconomies.map((economy) => siteDyad(economy, language)));
  const bothSides = dyads.filter(({ pairs }) =>
    pairs.map(lastDiscrepancyOf).every((last) => last?.period === String(newestYear) && !isMissing(last.difference.value)),
  );
  const space = messages['joint.space'];
  return (
    <p className="latest">
      {messages['latest.label']}
      {space}
      <b>{name}</b>
      {space}
      {messages['latest.by-month']}
      {space}
      <b>{newestYear}</b>
      {space}
      {messages['latest.by-year']}
      {space}
      {messages['latest.both']({ count: bothSides.length, of: dyads.length })}
    </p>
  );
}
