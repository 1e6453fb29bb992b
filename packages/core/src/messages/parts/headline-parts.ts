import type { Named } from './message-parts.ts';

/** What stands around a headline: whose record it is, if not the reporter's, and which partners lack a figure. */
export interface HeadlineClauses {
  readonly by: string | null;
  readonly lacking: { readonly economies: string; readonly year: string } | null;
  /** In which goods, where the body does not say it and they are not all. */
  readonly goods?: string | null;
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

/** The highest of some lines. */
export interface HeadlineOfHighest extends HeadlineAt, Level {
  readonly isPlural: boolean;
  readonly set: string;
}

/** The change that is the highest of some lines. */
export interface HeadlineOfGrowths extends HeadlineOfSize, Level {
  readonly set: string;
}

interface Side extends Level {
  readonly name: string;
  readonly size: string;
}

export interface HeadlineOfChange extends HeadlineAt {
  readonly size: string;
  readonly from: string;
}

export interface HeadlineOfMove extends HeadlineAt {
  readonly first: string;
  readonly from: string;
}

export interface HeadlineOfSize extends HeadlineClauses {
  readonly of: string;
  readonly size: string;
  readonly year: string;
}

export interface HeadlineOfBalance extends HeadlineClauses, Named {
  readonly balance: string;
  readonly year: string;
  readonly since: string | null;
  /** What the periods of the run are. */
  readonly each: 'year' | 'month';
}

export interface HeadlineOfBalances extends HeadlineClauses {
  readonly reporter: string;
  readonly set: string;
  readonly year: string;
  readonly surplus: Side | null;
  readonly deficit: Side | null;
}

export interface HeadlineOfMost extends HeadlineClauses, Level {
  readonly flow: 'export' | 'import' | 'total-trade';
  readonly reporter: string;
  readonly set: string;
  readonly leader: string;
  readonly amount: string;
  readonly year: string;
  /** In which unit of money, or per head of whom, if not in current dollars. */
  readonly measured: string | null;
  /** Whose flow grew fastest: by how much, or from next to nothing to what. */
  readonly riser: {
    readonly name: string;
    readonly isLeader: boolean;
    readonly from: string;
    readonly size: string | null;
    /** Whether the size is a multiple, `12-fold`. */
    readonly isMultiple: boolean;
    readonly first: string | null;
    readonly last: string | null;
  } | null;
}

interface Moved {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface HeadlineOfShares extends HeadlineClauses {
  readonly whole: string;
  readonly from: string;
  readonly year: string;
  readonly faller: Moved;
  readonly riser: Moved;
}

export interface HeadlineOfRanks extends HeadlineClauses, Level {
  readonly whole: string;
  readonly leader: string;
  readonly place: string;
  readonly year: string;
  readonly riser: (Moved & { readonly from: string }) | null;
}

export interface HeadlineOfSummaries extends HeadlineClauses {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly low: string;
  readonly lowAmount: string;
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
  readonly ratio: string;
  readonly year: string;
  /** Of how many partners this is the largest difference; null where another is as large. */
  readonly pairs: number | null;
  readonly lacking: string | null;
}

/** The largest of several goods, and how much of all goods a breakdown tells apart, where it says so. */
export interface HeadlineOfGoods extends HeadlineClauses {
  readonly of: string;
  readonly isPlural: boolean;
  readonly count: number;
  readonly amount: string;
  /** Which others are as large by the digits printed. */
  readonly level: string | null;
  readonly when: string;
  /** What is not broken down, where it is more than the largest. */
  readonly rest: string | null;
  readonly cover: { readonly part: string; readonly whole: string } | null;
}

export interface HeadlineOfOneRecord {
  readonly goods?: string | null;
  readonly reporter: string;
  readonly partners: string;
  readonly reason: string;
}

export interface HeadlineOfGravity extends Named {
  readonly fitted: string;
  readonly low: string;
  readonly high: string;
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
  readonly size: string;
  readonly average: string | null;
}

export interface DescribedMove extends DescribedSpan {
  readonly first: string;
  readonly last: string;
}

export interface DescribedExtremes {
  readonly of: string;
  readonly isPlural: boolean | null;
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

/** The figures of an indicator at both ends of some economies, the better end first: ranks, or figures from the lowest or the highest. */
export interface HeadlineOfIndicator extends HeadlineClauses {
  readonly of: string;
  readonly year: string;
  readonly order: 'rank' | 'low-first' | 'high-first';
  readonly first: { readonly economies: string; readonly amount: string };
  readonly last: { readonly economies: string; readonly amount: string };
}

/** Who stood at which level of a ladder in a year, the highest first, and who at none. */
export interface LevelsInYear {
  readonly ladder: string;
  readonly year: string;
  readonly levels: readonly { readonly economies: string; readonly level: string }[];
  readonly none: string | null;
}

/** When an economy reached which levels of a ladder, and what a study calls them. */
export interface LevelsReached {
  readonly economy: string;
  readonly levels: readonly { readonly level: string; readonly year: string; readonly called: string | null }[];
}
