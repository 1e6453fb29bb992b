import type { Named } from './message-parts.ts';

/** What stands around a headline. */
export interface HeadlineClauses {
  /** Whose record it is, if not the reporter's; and where a headline may not leave it to the subtitle. */
  readonly by: { readonly text: string; readonly needed: 'always' | 'in-sentences' | 'never' } | null;
  /** In which goods, where the body does not say it and they are not all. */
  readonly goods?: string | null;
  /** What is measured, of the one that is named and of all, for a heading that is too long as a sentence: `Exports to Kyrgyzstan`, `Exports`. */
  readonly label?: { readonly one: string; readonly all: string };
}

/** What a label is of: the measure by id and name, of which goods, with whom where not with all, in which money. */
export interface LabelOfLevel {
  readonly measure: string;
  readonly name: string;
  readonly goods: string | null;
  readonly partner: string | null;
  readonly money: 'usd' | 'cny' | 'usd-constant' | 'per-head' | 'of-gdp';
}

export interface HeadlineAt extends HeadlineClauses {
  readonly of: string;
  readonly amount: string;
  readonly year: string;
}

/** The economies that a headline can't tell from the one that it names, by the digits that it prints; null where there is none. */
interface Level {
  readonly level: string | null;
}

/** Economies that are compared: by their names, as the group that they are, if they are one, and their number in words. */
export interface ComparedSet {
  readonly list: string;
  readonly place: string | null;
  readonly count: string;
}

/** The highest of some lines. */
export interface HeadlineOfHighest extends HeadlineAt, Level {
  readonly isPlural: boolean;
  readonly set: ComparedSet;
}

/** The change that is the highest of some lines. */
export interface HeadlineOfGrowths extends HeadlineOfSize, Level {
  readonly set: ComparedSet;
}

/** Whether a number rose. */
interface Way {
  readonly isRise: boolean;
}

export interface HeadlineOfChange extends HeadlineAt, Way {
  /** Whether it is a new high or low. */
  readonly extreme: 'high' | 'low' | null;
  readonly size: string;
  readonly from: string;
}

export interface HeadlineOfMove extends HeadlineAt, Way {
  readonly first: string;
  readonly from: string;
}

export interface HeadlineOfSize extends HeadlineClauses, Way {
  readonly of: string;
  readonly size: string;
  readonly year: string;
}

export interface HeadlineOfBalance extends HeadlineClauses, Named, Way {
  readonly balance: string;
  readonly year: string;
  readonly since: string | null;
}

export interface HeadlineOfBalances extends HeadlineClauses {
  readonly reporter: string;
  readonly set: ComparedSet;
  readonly year: string;
  /** The larger of the largest surplus and the largest deficit; null where there is neither. */
  readonly side: (Level & { readonly kind: 'surplus' | 'deficit'; readonly name: string; readonly size: string }) | null;
}

export interface HeadlineOfMost extends HeadlineClauses, Level {
  readonly flow: 'export' | 'import' | 'total-trade';
  readonly reporter: string;
  readonly set: ComparedSet;
  readonly leader: string;
  readonly amount: string;
  readonly year: string;
}

/** Who took a place from whom in a reporter's trade. */
export interface HeadlineOfOvertaking extends HeadlineClauses {
  readonly reporter: string;
  readonly name: string;
  readonly other: string;
  readonly year: string;
}

/** The share that changed most. */
export interface HeadlineOfShares extends HeadlineClauses {
  readonly name: string;
  readonly whole: string;
  readonly way: 'rose' | 'fell';
  readonly from: string;
  readonly before: string;
  readonly year: string;
  readonly after: string;
}

export interface HeadlineOfRanks extends HeadlineClauses, Level {
  readonly whole: string;
  readonly leader: string;
  readonly place: string;
  readonly year: string;
}

export interface HeadlineOfSummaries extends HeadlineClauses {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly high: string;
  readonly highAmount: string;
  readonly isYear: boolean;
}

export interface HeadlineOfSummary extends HeadlineClauses {
  readonly of: string;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  /** The economies of which it is so, where they are several. */
  readonly all: string | null;
}

export interface HeadlineOfRecords extends Named {
  readonly flow: 'export' | 'import';
  readonly own: string;
  readonly mirror: string;
  readonly year: string;
  /** Of how many partners this is the largest difference; null where another is as large. */
  readonly pairs: number | null;
}

/** The largest of several goods. */
export interface HeadlineOfGoods extends HeadlineClauses {
  readonly of: string;
  readonly isPlural: boolean;
  readonly count: number;
  readonly amount: string;
  /** Which others are as large by the digits printed. */
  readonly level: string | null;
  readonly when: string;
}

/** The goods of which most was traded. */
export interface HeadlineOfLeadingGoods extends Omit<HeadlineOfGoods, 'of' | 'isPlural' | 'goods'> {
  /** Their name with their code, and without. */
  readonly goods: { readonly named: string; readonly short: string };
  readonly whole: string;
  /** Whether more than they are is not broken down. */
  readonly isPart: boolean;
}

export interface HeadlineOfOneRecord {
  readonly goods?: string | null;
  readonly reporter: string;
  readonly partners: string;
  readonly reason: string;
}

export interface HeadlineOfGravity extends Named {
  readonly fitted: string;
  readonly year: string;
}

export interface DescribedAt {
  readonly of: string;
  readonly amount: string;
  readonly year: string;
}

export interface DescribedSpan {
  readonly of: string;
  readonly from: string;
  readonly year: string;
}

export interface DescribedChange extends DescribedSpan {
  readonly isRise: boolean;
  readonly size: string;
  readonly average: string | null;
}

export interface DescribedMove extends DescribedSpan {
  readonly first: string;
  readonly last: string;
}

export interface DescribedExtremes {
  readonly of: string;
  readonly high: string;
  readonly highYear: string;
  readonly low: string;
  readonly lowYear: string;
}

export interface SummaryOfList {
  readonly of: string;
  readonly when: string;
  readonly items: readonly { readonly name: string; readonly amount: string }[];
  readonly more: number;
}

export interface SummaryOfAbsences {
  readonly reason: string;
  readonly items: readonly { readonly economies: string; readonly years: string }[];
}

/** The figure of an indicator at the better end of some economies: of ranks the first, else the lowest or the highest. */
export interface HeadlineOfIndicator extends HeadlineClauses {
  readonly of: string;
  readonly year: string;
  readonly order: 'rank' | 'low-first' | 'high-first';
  readonly count: number;
  readonly first: { readonly economies: string; readonly amount: string };
}

/** Who stood at which level of a ladder in a year, the highest first, and who at none. */
export interface LevelsInYear {
  readonly ladder: string;
  readonly year: string;
  readonly levels: readonly { readonly economies: string; readonly count: number; readonly level: string }[];
  /** How many economies there are. */
  readonly all: number;
  readonly none: string | null;
  /** Whether the highest of these is that of the ladder. */
  readonly isTop: boolean;
}

/** When an economy reached which levels of a ladder, and what a study calls them. */
export interface LevelsReached {
  readonly economy: string;
  readonly levels: readonly { readonly level: string; readonly year: string; readonly called: string | null }[];
}
