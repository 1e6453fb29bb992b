import type { Dataset, Holdings, Language, TradeSpec, TradeView, View, ViewSpec } from '@sogdia/core';
import { computeView, encodeViewSpec, holdingsOf, targetsOf, trackTarget, vintagesOfView } from '@sogdia/core';
import { formatPeriod } from '@sogdia/core/format';
import { type AskedWorld, isTradeSpec, periodSchema, type StudyQuestion, type ViewSource } from '@sogdia/core/model';
import { describeTarget, type VintageOfView } from '@sogdia/core/workspace';
import { type Topic, usualQuestionOf, usualSpecOf } from '../../data/index.ts';
import { type Messages, messagesOf } from '../../messages/index.ts';
import { type Keymap, keymap as programKeymap } from '../keys/index.ts';
import { type ClaimLedger, claimLedger } from './claim-ledger.ts';
import { type DatedEvent, eventsOfEconomy } from './dated-events.ts';
import { type DraftLedger, draftLedger } from './draft-ledger.ts';
import type { Look } from './look.ts';
import { figuresByRelease, type ReleaseFigures } from './release-figures.ts';

/** What screens and actions are given to work with: answers to specs, the releases of the data, and texts. */
export interface ProgramContext {
  /** The answer to a spec; throws as `computeView` does. */
  readonly view: { (spec: TradeSpec): TradeView; (spec: ViewSpec): View };
  /** The days on which the figures of a spec changed, whatever its own date. */
  readonly vintages: (spec: ViewSpec) => readonly VintageOfView[];
  readonly releases: readonly ViewSource[];
  /** The figures of a release. */
  readonly figuresOf: (release: string) => ReleaseFigures;
  /** The hash of all numbers of the data. */
  readonly contentHash: string;
  /** What the data hold, as far as it decides which views have an answer. */
  readonly holdings: () => Holdings;
  /** The economies and groups of the data, by which what is shown is named, and what its studies ask. */
  readonly world: AskedWorld;
  /** Whose trade with whom the program is about: what the usual study of the data asks. */
  readonly question: StudyQuestion;
  /** The spec of that question: where every location begins. */
  readonly usual: TradeSpec;
  /** The newest month of which its reporter has a figure of its trade with one of its partners; null where it has none. */
  readonly newestMonth: NewestMonth | null;
  /** The version of the data and up to when they reach. */
  readonly dataName: string;
  /** The option that opens these data on a command line. */
  readonly dataOption: string;
  /** What readers ask, with the views that answer it; of data of a reader's own they are worked out when they are asked for. */
  readonly topics: readonly Topic[];
  /** What became of the targets that the data tell of, each in one sentence. */
  readonly targets: () => readonly string[];
  /** The dated events of an economy and of the groups that it is a member of, the earliest first. */
  readonly eventsOf: (economy: string) => readonly DatedEvent[];
  readonly ledger: ClaimLedger;
  /** The texts that are checked; null as long as not all data that texts may speak of are read. */
  readonly drafts: DraftLedger | null;
  readonly language: Language;
  readonly text: Messages;
  readonly look: Look;
  readonly keymap: Keymap;
}

/** A month, and the money in which its figures were published. */
export interface NewestMonth {
  readonly year: number;
  readonly month: number;
  readonly money: TradeSpec['money'];
}

/** What a context depends on besides the data: whether they are complete, the keys, the option that opens them, and their topics. */
export interface ContextOptions {
  readonly isComplete: boolean;
  readonly dataOption?: string;
  readonly topics?: readonly Topic[];
  readonly keymap?: Keymap;
}

/**
 * A context over a dataset. Views are kept, so that moving between locations computes nothing twice; claims are checked where the data are
 * complete.
 */
export function programContext(dataset: Dataset, language: Language, look: Look, options: ContextOptions): ProgramContext {
  const { isComplete, keymap = programKeymap, dataOption = '' } = options;
  const question = usualQuestionOf(dataset);
  const newestMonth = newestMonthOf(dataset, question);
  return {
    view: remembered(dataset, (spec: ViewSpec) => computeView(dataset, spec, language)) as ProgramContext['view'],
    vintages: remembered(dataset, (spec) => (isTradeSpec(spec) ? vintagesOfView(dataset, spec) : [])),
    releases: releasesOf(dataset),
    figuresOf: figuresByRelease(dataset, language),
    contentHash: dataset.contentHash,
    holdings: () => holdingsOf(dataset),
    world: dataset,
    question,
    usual: usualSpecOf(dataset),
    newestMonth,
    dataName: dataNameOf(dataset.version, newestMonth, language),
    dataOption,
    get topics() {
      return options.topics ?? [];
    },
    targets: () => targetsOf(dataset).map((event) => describeTarget(dataset, trackTarget(dataset, event), language).headline.text),
    eventsOf: (economy) => eventsOfEconomy(dataset, economy),
    ledger: claimLedger(dataset, language, isComplete),
    drafts: isComplete ? draftLedger(dataset, language) : null,
    language,
    text: messagesOf(language),
    look,
    keymap,
  };
}

function newestMonthOf({ observations }: Dataset, { reporter, partners }: StudyQuestion): NewestMonth | null {
  const months = observations.filter(
    (row) => /^\d{4}-\d{2}$/.test(row.period) && row.product === 'TOTAL' && row.reporter === reporter && partners.includes(row.partner),
  );
  const newest = months.reduce<(typeof months)[number] | null>(
    (last, row) => (last === null || row.period > last.period ? row : last),
    null,
  );
  if (newest === null) return null;
  const [year = 0, month = 0] = newest.period.split('-').map(Number);
  return { year, month, money: newest.unit === 'cny' ? 'cny' : 'usd' };
}

function dataNameOf(version: string, newest: NewestMonth | null, language: Language): string {
  const to = newest === null ? null : formatPeriod(periodSchema.parse(`${newest.year}-${String(newest.month).padStart(2, '0')}`), language);
  return messagesOf(language)['frame.data']({ version, to });
}

/** Answers each spec once. */
function remembered<Answer>(world: AskedWorld, answer: (spec: ViewSpec) => Answer): (spec: ViewSpec) => Answer {
  const known = new Map<string, Answer>();
  return (spec) => {
    const key = encodeViewSpec(world, spec);
    const found = known.get(key) ?? answer(spec);
    known.set(key, found);
    return found;
  };
}

/** Every release with its source and terms, in the order of the dataset. */
function releasesOf(dataset: Dataset): readonly ViewSource[] {
  return dataset.releases.flatMap((release) => {
    const source = dataset.sources.find(({ id }) => id === release.source);
    const licence = dataset.licences.find(({ id }) => id === source?.licence);
    return source === undefined || licence === undefined ? [] : [{ source, release, licence }];
  });
}
