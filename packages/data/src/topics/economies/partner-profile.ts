import type { EconomyProfile, TopicText, TopicView } from '../form/topic.ts';
import { heldGroups, reasonsOfRecords } from './held-groups.data.ts';
import { withLocalNames } from './local-names.data.ts';
import { parts, questionAbout } from './parts.data.ts';
import { firstYear, newestYear, recentYears, yearsOfMonths } from './years.data.ts';

/** What sets the page of one partner apart from the others. */
interface PartnerParts {
  readonly economy: string;
  readonly names: TopicText;
  readonly otherNames: readonly string[];
  /** Its goods beyond the sections in which the reporter sells to it. */
  readonly goods: readonly TopicView[];
  readonly unknown: readonly TopicText[];
  /** Whether it publishes no record of its own, so that the pair has one, and the long record is what its page opens with. */
  readonly isRecordedOnce?: true;
}

/** The page of a partner: both records first, then what every partner is asked, its goods among it. */
export function partnerProfile({ economy, names, otherNames, goods, unknown, isRecordedOnce }: PartnerParts): EconomyProfile {
  const [long, ...months] = tradeOverTime(economy);
  const [exports, ...others] = bothRecords(economy);
  const first = isRecordedOnce === true ? long : exports;
  const second = isRecordedOnce === true ? [exports, ...others] : [...others, long];
  return {
    id: `china-${economy.toLowerCase()}`,
    economy,
    names,
    otherNames: withLocalNames(economy, otherNames),
    question: questionAbout(names),
    sections: [],
    views: [
      first,
      ...second,
      ...months,
      {
        id: 'sold',
        query: `measure=export&partners=${economy}&by=product&level=section&years=2015&chart=treemap`,
        part: parts.goods,
      },
      ...goods,
      ...moneyAndLogistics(economy),
    ],
    unknown,
    indicators: [],
    held: heldGroups,
    reasons: reasonsOfRecords,
    places: true,
    events: true,
  };
}

function bothRecords(economy: string): readonly [TopicView, ...TopicView[]] {
  return [
    { id: 'export', query: `measure=export&partners=${economy}&years=${recentYears}&record=both&events=1` },
    { id: 'import', query: `measure=import&partners=${economy}&years=${recentYears}&record=both&events=1` },
    { id: 'balance', query: `measure=trade-balance&partners=${economy}&years=${recentYears}&chart=column` },
    { id: 'growth', query: `partners=${economy}&years=${recentYears}&transform=growth&chart=column` },
    { id: 'dependence', query: `measure=trade-dependence&partners=${economy}&years=${recentYears}` },
    { id: 'rank', query: `years=${recentYears}&transform=rank` },
    { id: 'partner-dependence', query: `measure=partner-dependence&years=${recentYears}` },
  ];
}

function tradeOverTime(economy: string): readonly [TopicView, ...TopicView[]] {
  return [
    {
      id: 'since-1992',
      query: `measure=export,import&partners=${economy}&years=${firstYear}-${newestYear}`,
      part: parts.sinceStart,
      isKey: true,
    },
    {
      id: 'months',
      query: `measure=export,import&partners=${economy}&frequency=month&years=${yearsOfMonths}`,
      part: parts.byMonth,
    },
  ];
}

function moneyAndLogistics(economy: string): readonly TopicView[] {
  return [
    {
      id: 'debt',
      query: `indicator=china-official-share-of-public-debt&economies=${economy}&years=2000-2024`,
      part: parts.money,
      isKey: true,
    },
    { id: 'investment', query: `indicator=aei-investment-since-2005&economies=${economy}&years=2010-2023`, isKey: true },
    {
      id: 'logistics',
      query: `indicator=lpi-overall&economies=${economy}&years=2007-2023`,
      part: parts.logistics,
      isKey: true,
    },
  ];
}
