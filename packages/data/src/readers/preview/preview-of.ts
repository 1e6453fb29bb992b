import {
  type Coverage,
  type DiagnosticGroup,
  type FileSummary,
  gravestFirst,
  type ProviderId,
  type Recognition,
  type RecordCounts,
  type RejectionCode,
} from '../contract/index.ts';
import { detectFindings, type Evidence, type ReferenceTotal } from '../detectors/index.ts';
import type { NormalisationRule } from '../normalise/index.ts';
import { releaseInName } from '../providers/index.ts';
import type { OwnTable } from '../reading/index.ts';
import { joinedTables, type TradeRows, type TradeTable } from '../table/index.ts';
import { codeInWords, readerTexts } from '../words/index.ts';
import { type OpenQuestion, openQuestions } from './open-questions.ts';

/** How records add up over files: `read` is the sum of kept, rejected, duplicates and conflicts. */
export interface CountsInAll {
  readonly read: number;
  readonly kept: number;
  readonly leaves: number;
  readonly aggregates: number;
  readonly others: number;
  readonly rejected: RecordCounts['rejected'];
  readonly rejectedInAll: number;
  readonly duplicates: number;
  readonly conflicts: number;
}

/** How many codes of one nomenclature and level rows have; `level` counts digits, 0 for the total, null for a group of a partition. */
export interface CoveredGoods {
  readonly nomenclature: string;
  readonly level: number | null;
  readonly codes: number;
}

/** What one file is, before anything of it is kept. */
export interface FilePreview {
  readonly file: string;
  readonly provider: ProviderId | null;
  /** The release, where the name of the file tells it: the version of BACI. */
  readonly vintage: string | null;
  readonly recognition: Recognition | null;
  readonly counts: RecordCounts;
  readonly totals: CountsInAll;
  readonly derived: number;
  readonly coverage: Coverage;
  /** How many records were rejected for each reason, and the reason in words. */
  readonly rejected: readonly (readonly [code: RejectionCode, count: number, words: string])[];
  /** How often each rule of normalisation was used, also in words, the most frequent first. */
  readonly rules: readonly (readonly [rule: string, count: number, words: string])[];
  readonly lines: number;
  readonly bytes: number;
}

/** What files of one's own hold and what there is to know of them, before anything is kept: the same for a page, a command and a file of JSON. */
export interface ReadingPreview {
  /** False where a blocker keeps a file from being used. */
  readonly complete: boolean;
  readonly files: readonly FilePreview[];
  readonly totals: CountsInAll;
  readonly coverage: Coverage & { readonly goods: readonly CoveredGoods[] };
  /** What only their user can say, in the order of the files. */
  readonly questions: readonly OpenQuestion[];
  /** What was found while reading, by what would mend it: blockers, warnings, notes. */
  readonly diagnostics: readonly DiagnosticGroup[];
  /** What the figures themselves show. */
  readonly findings: readonly DiagnosticGroup[];
}

/**
 * What files hold and what there is to know of them. The findings are those of the detectors over the rows of all files together, so that a
 * year in one file and a year in another are one series; with `reference` also where totals differ from those that are known,
 * with `markFindings` also what the detectors of core find.
 * @example previewOf([]).totals.read // => 0
 */
export function previewOf(
  tables: readonly Pick<OwnTable<TradeRows>, 'rows' | 'summary'>[],
  reference: readonly ReferenceTotal[] = [],
  markFindings?: Evidence['markFindings'],
): ReadingPreview {
  const files = tables.flatMap(({ summary }) => summary.files);
  const rows = joinedTables(tables.map((table) => table.rows));
  return {
    complete: tables.every(({ summary }) => summary.complete),
    files: files.map(filePreview),
    totals: countsInAll(files.map(({ counts }) => counts)),
    coverage: { ...coverageInAll(files), goods: goodsOf(rows) },
    questions: tables.flatMap(({ summary }) => openQuestions(summary.diagnostics)),
    diagnostics: gravestFirst(tables.flatMap(({ summary }) => summary.diagnostics)),
    findings: detectFindings({ rows, files, reference, markFindings }),
  };
}

function countsInAll(counts: readonly RecordCounts[]): CountsInAll {
  const sum = (of: (one: RecordCounts) => number): number => counts.reduce((total, one) => total + of(one), 0);
  const reasons = [...new Set(counts.flatMap(({ rejected }) => Object.keys(rejected)))] as (keyof RecordCounts['rejected'])[];
  const rejected = Object.fromEntries(reasons.map((reason) => [reason, sum((one) => one.rejected[reason] ?? 0)]));
  return {
    read: sum(({ read }) => read),
    kept: sum(({ leaves, aggregates, others }) => leaves + aggregates + others),
    leaves: sum(({ leaves }) => leaves),
    aggregates: sum(({ aggregates }) => aggregates),
    others: sum(({ others }) => others),
    rejected,
    rejectedInAll: Object.values(rejected).reduce((total, count) => total + count, 0),
    duplicates: sum(({ duplicates }) => duplicates),
    conflicts: sum(({ conflicts }) => conflicts),
  };
}

function filePreview({ file, recognition, counts, derived, coverage, rules, lines, bytes }: FileSummary): FilePreview {
  const provider = recognition?.provider ?? null;
  const sorted = Object.entries(rules)
    .toSorted(([, one], [, other]) => other - one)
    .map(([rule, count]) => [rule, count, readerTexts[`repair.${rule as NormalisationRule}`](count)] as const);
  const vintage = provider === null ? null : releaseInName(provider, file);
  const totals = countsInAll([counts]);
  const rejected = (Object.entries(totals.rejected) as [RejectionCode, number][]).map(
    ([code, count]) => [code, count, codeInWords(code)] as const,
  );
  return { file, provider, vintage, recognition, counts, totals, rejected, derived, coverage, rules: sorted, lines, bytes };
}

function coverageInAll(files: readonly FileSummary[]): Coverage {
  const together = <Code extends string>(of: (coverage: Coverage) => readonly Code[]): Code[] =>
    [...new Set(files.flatMap(({ coverage }) => of(coverage)))].toSorted();
  return {
    reporters: together(({ reporters }) => reporters),
    partners: together(({ partners }) => partners),
    periods: together(({ periods }) => periods),
    nomenclatures: together(({ nomenclatures }) => nomenclatures),
    levels: [...new Set(files.flatMap(({ coverage }) => coverage.levels))].toSorted((one, other) => one - other),
  };
}

function goodsOf({ columns: { products } }: TradeTable): readonly CoveredGoods[] {
  const levels = Map.groupBy(products, ({ nomenclature, level }) => `${nomenclature} ${level ?? ''}`);
  return [...levels.values()]
    .flatMap((some) =>
      some.slice(0, 1).map(({ nomenclature, level }) => ({ nomenclature, level, codes: new Set(some.map(({ code }) => code)).size })),
    )
    .toSorted((one, other) => (one.level ?? 99) - (other.level ?? 99) || one.nomenclature.localeCompare(other.nomenclature));
}
