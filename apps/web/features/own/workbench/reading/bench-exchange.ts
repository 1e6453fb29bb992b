import type { Language, Receipt } from '@sogdia/core';
import type { ViewSource, World } from '@sogdia/core/model';
import type { FirstLines, MappedHead, ReadHints, ReadingPreview, Reconciliation, Rejected, TradeRow } from '../../../../lib/own-files.ts';
import type { Engine } from '../../../explore/index.ts';
import type { OwnFacts } from '../answers/index.ts';
import type { CoveredFlow } from './covered-flows.ts';
import type { ListAsked } from './list-page.ts';

/** The most rows that are held: more of them do not fit the memory of an ordinary machine beside all else. */
export const mostRows = 2_000_000;

/** What a reader answered to what a file does not say; with the name of the file it is its recipe. */
export type Answers = Omit<ReadHints, 'world' | 'file' | 'selection' | 'answerNames'> & {
  /** Which economies and years are kept, as typed; empty for all. */
  readonly economies: string;
  readonly years: string;
};

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Blob;
  readonly answers: Answers;
  /** The SHA-256 that it is known to have: of a file that was kept or taken along. */
  readonly sha256?: string;
}

/** A file that was read: what identifies it, and how much of it is held. */
export interface HeldFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly answers: Answers;
  readonly rows: number;
  readonly rejected: number;
  /** The file whose answers it was read with, where nobody gave it any. */
  readonly recipe: string | null;
  /** Names of economies in it that no list has. */
  readonly unknown: readonly UnknownName[];
}

/** A name of an economy that no list has, in how many rows, and what it may stand for. */
export interface UnknownName {
  readonly name: string;
  readonly rows: number;
  readonly code: string | null;
  readonly nearest: string | null;
}

/** What was answered of a file, by the name of that file. */
export interface Recipe {
  readonly name: string;
  readonly answers: Answers;
}

/** A row that comes of the first lines of a file, its economies by name and its product by code. */
export type LookedRow = Pick<TradeRow, 'line' | 'flow' | 'period' | 'value' | 'currency'> &
  Readonly<Record<'reporter' | 'partner' | 'product', string>>;

/** The first lines of a file, how they are read, and what they become. */
export interface Look extends MappedHead, Pick<FirstLines, 'lines'> {
  /** The sheets of a workbook, and which of them it is; a file without sheets has one without a name. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly LookedRow[];
  readonly rejected: readonly (Rejected & { readonly title: string })[];
  readonly totals: ReadingPreview['totals'];
  readonly blockers: ReadingPreview['diagnostics'];
  readonly unknown: readonly UnknownName[];
}

/** What the page calls the answers that it asks for. */
export type AnswerNames = Exclude<ReadHints['answerNames'], undefined>;

/** Why a file was not read to its end. */
export type ReadFailure = 'too-many' | 'stopped' | 'unknown-economy' | 'other-bytes' | 'broken' | 'ended';

/** All that is shown of the files that are held, before anything is computed on them. */
export interface HeldFiles {
  readonly files: readonly HeldFile[];
  readonly preview: ReadingPreview;
  /** The rows of files that were read to their end. */
  readonly usable: number;
  /** The flows with most rows, and how many there are. */
  readonly flows: readonly CoveredFlow[];
  readonly allFlows: number;
  /** Names of the economies that the rows speak of, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/** A total of the files beside the published one, with what detectors say of the flow. */
export interface ComparedTotal extends Reconciliation {
  /** Of the findings, those about this flow in this period. */
  readonly findings: readonly { readonly code: string; readonly text: string }[];
}

/** The receipts of the two figures of a total. */
export interface ComparedCells {
  readonly yours: Receipt | null;
  readonly published: Receipt | null;
}

/** The totals of the files beside the published ones, with receipts, what these name, and the names of economies. */
export interface Comparison {
  readonly totals: readonly (ComparedTotal & ComparedCells)[];
  readonly references: readonly ViewSource[];
  readonly world: World;
}

/** As which data files are used: alone or with the published ones, in whose language, read on which day, under which title. */
export interface AskedData {
  readonly isMixed: boolean;
  readonly read: string;
  readonly title: string;
  readonly language: Language;
}

/** What is answered of the data of files by whoever holds them: views, as of any data, what is known before the first, and totals beside published ones. */
export interface OwnAnswers extends Engine {
  readonly facts: () => Promise<OwnFacts>;
  readonly compare: () => Promise<Comparison>;
}

/** What the page asks of the worker that reads files. */
export type BenchRequest = {
  readonly ask: number;
} /** Has the worker bring all that it reads with in a language; it says when it is ready. */ & (
  | { readonly kind: 'open'; readonly language: Language }
  | {
      readonly kind: 'read' | 'look';
      readonly id: number;
      readonly file: GivenFile;
      /** What was answered of other files: tried where this one leaves a question open. */
      readonly recipes?: readonly Recipe[];
      readonly language: Language;
      readonly answerNames: AnswerNames;
    }
  | { readonly kind: 'forget'; readonly id: number; readonly language: Language }
  | { readonly kind: 'rejected' }
  /** The recipe by which the program of the terminal reads such files. */
  | { readonly kind: 'recipe'; readonly today: string }
  | { readonly kind: 'list' | 'list-as-csv'; readonly asked: ListAsked; readonly language: Language }
  | { readonly kind: 'ask'; readonly data: AskedData; readonly question: keyof OwnAnswers; readonly given: readonly unknown[] }
  /** Checks the texts that come in at the port against the data. */
  | { readonly kind: 'draft'; readonly data: AskedData; readonly port: MessagePort }
  | { readonly kind: 'stop' }
);

/** What the worker answers. */
export type BenchReply = { readonly ask: number } & (
  | { readonly kind: 'progress'; readonly bytes: number; readonly rows: number; readonly rejected: number }
  | { readonly kind: 'held'; readonly held: HeldFiles }
  | { readonly kind: 'not-read'; readonly why: ReadFailure; readonly what: string }
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly what: string }
  /** The worker stands; it is the first that it says. */
  | { readonly kind: 'ready' }
);
