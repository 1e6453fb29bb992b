import { type Dataset, holdingsOf, type Language, UnknownNameError } from '@sogdia/core';
import { formatEconomy } from '@sogdia/core/format';
import { markFindings, sayIn } from '@sogdia/core/workspace';
import type { fetchDataset } from '../../../../lib/fetch-dataset.ts';
import {
  datasetOfRows,
  datasetWithRows,
  joinedTables,
  previewOf,
  reconcileTotals,
  referenceTotals,
  rejectedAsCsv,
  settleRoles,
  sha256Of,
  spellingsOf,
  studyOfDataset,
  type TradeTable,
  worldRegistry,
} from '../../../../lib/own-files.ts';
import { othersTurn } from '../../../../lib/promises/others-turn.ts';
import { createEngine } from '../../../explore/index.ts';
import { draftSession } from '../../draft/check/draft-session.ts';
import { ownFacts } from '../answers/index.ts';
import type { AskedData, BenchReply, BenchRequest, Comparison, HeldFiles, Look, OwnAnswers } from './bench-exchange.ts';
import { cellsOfTotals, sourcesOfCells } from './cells-of-total.ts';
import { comparedTotals } from './compared-totals.ts';
import { coveredFlows } from './covered-flows.ts';
import { listAsCsv, listPage, rejectedListed, rowsListed } from './list-page.ts';
import { headsOf, lookAtHead, unknownNames } from './look-at-head.ts';
import { type Reader, readByRecipes } from './read-given.ts';
import { type Held, recipeText } from './recipe-text.ts';

/** What a session over files needs: the published data, asked for after a file was read, and someone who listens. */
export interface BenchSessionOptions {
  readonly load: typeof fetchDataset;
  readonly post: (reply: BenchReply) => void;
}

/** The published figures that one's own are compared and mixed with. */
const published = ['totals', 'months', 'world', 'products', 'context', 'events', 'outlines'] as const;

const marks = (observations: Parameters<typeof markFindings>[0]) => markFindings(observations, { world: worldRegistry() });

/** What answers of the data of files, and what a text is checked against. */
interface OwnData extends OwnAnswers {
  readonly drafted: Dataset;
}

/** Reads files, holds what was kept of them, and answers of all of them together; what leaves it are answers, never the rows. */
export function benchSession({ load, post }: BenchSessionOptions): (request: BenchRequest) => Promise<void> {
  const held = new Map<number, Held>();
  let stopped = false;
  let opened: { readonly key: string; readonly data: Promise<OwnData> } | null = null;
  let lastView = 0;
  let looked: { readonly key: string; readonly heads: ReturnType<typeof headsOf> } | null = null;

  async function read({
    ask,
    id,
    file: given,
    recipes = [],
    language,
    answerNames,
  }: Extract<BenchRequest, { kind: 'read' | 'look' }>): Promise<void> {
    stopped = false;
    const reader: Reader = {
      answerNames,
      onProgress: (bytes, rows, rejected) => post({ ask, kind: 'progress', bytes, rows, rejected }),
      isStopped: () => stopped,
    };
    const { table, answers, recipe } = await readByRecipes(given, recipes, reader);
    if (typeof table === 'string') return post({ ask, kind: 'not-read', why: table, what: given.name });
    const { name, bytes } = given;
    const sha256 = await sha256Of(new Uint8Array(await bytes.arrayBuffer()));
    if (given.sha256 !== undefined && given.sha256 !== sha256) return post({ ask, kind: 'not-read', why: 'other-bytes', what: sha256 });
    const counts = { rows: table.rows.length, rejected: table.rejected.length, unknown: unknownNames(table.rejected, language) };
    const file = { id, name, size: bytes.size, sha256, answers, recipe, ...counts };
    held.set(id, { file, table });
    opened = null;
    post({ ask, kind: 'held', held: heldFiles([...held.values()], language) });
  }

  /** What the first lines of a file become; they are kept for the next look. */
  async function look({ id, file, language, answerNames }: Extract<BenchRequest, { kind: 'read' | 'look' }>): Promise<Look | null> {
    const key = `${id} ${file.name} ${file.bytes.size} ${file.answers.encoding ?? ''}`;
    if (looked?.key !== key) looked = { key, heads: headsOf(file) };
    return lookAtHead(await looked.heads, file, language, answerNames);
  }

  const listOf = ({ asked, language }: Extract<BenchRequest, { kind: 'list' | 'list-as-csv' }>) =>
    asked.of === 'rows'
      ? rowsListed(rowsOf(), language)
      : rejectedListed(new Map([...held].map(([id, { table }]) => [id, table.rejected])));

  /** What is answered at once to a request. */
  async function answerTo(request: BenchRequest): Promise<unknown> {
    if (request.kind === 'look') return look(request);
    if (request.kind === 'rejected') return rejectedAsCsv([...held.values()].flatMap(({ table }) => [...table.rejected]));
    if (request.kind === 'recipe') return recipeText([...held.values()], request.today);
    if (request.kind === 'list') return listPage(listOf(request), request.asked);
    if (request.kind === 'list-as-csv') return listAsCsv(listOf(request), request.asked);
    return request.kind === 'ask' ? answerOf(request) : null;
  }

  /** The rows that may be used: of files that were read to their end. */
  const usable = (): readonly Held[] => [...held.values()].filter(({ table }) => table.summary.complete);
  const rowsOf = (): TradeTable => joinedTables(usable().map(({ table }) => table.rows));

  /** The data that are asked for; those that were asked for last are kept until other files are held. */
  function dataOf(asked: AskedData): Promise<OwnData> {
    const key = JSON.stringify(asked);
    if (opened?.key === key) return opened.data;
    const data = openedData(asked);
    opened = { key, data };
    // What could not be had is asked for again.
    data.catch(() => {
      if (opened?.data === data) opened = null;
    });
    return data;
  }

  async function openedData(asked: AskedData): Promise<OwnData> {
    const { dataset, own } = await datasetsOf(asked);
    const { language } = asked;
    const engine = createEngine(language, holdingsOf(dataset), () => Promise.resolve(dataset));
    // Figures of a text are read as of trade in all goods.
    const nothing = { indicators: [], nomenclatures: [], concordances: [], productSets: [], outlines: [], places: [] };
    return { ...engine, facts: async () => ownFacts(dataset, language), compare: () => compare(own), drafted: { ...dataset, ...nothing } };
  }

  async function datasetsOf({ isMixed, read, title }: AskedData): Promise<Readonly<Record<'dataset' | 'own', Dataset>>> {
    const shared = await load(published);
    const files = usable().map(({ file }) => file);
    const hashes = Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256]));
    const digests = [...(isMixed ? [shared.contentHash] : []), ...files.map(({ sha256 }) => sha256)];
    const contentHash = await sha256Of(new TextEncoder().encode(digests.join('\n')));
    const indicators = usable().flatMap(({ table }) => table.indicators);
    const options = { world: worldRegistry(), indicators, read, hashes, contentHash, markFindings };
    if (isMixed) {
      const { dataset: joined, own } = datasetWithRows(shared, rowsOf(), { ...options, first: 'by-vintage' });
      return { dataset: { ...joined, studies: [...studiesOf(own, title, joined.economies), ...joined.studies] }, own };
    }
    const { dataset: own } = datasetOfRows(rowsOf(), { ...options, shared });
    return { dataset: { ...own, studies: studiesOf(own, title, own.economies) }, own };
  }

  /** The answer to a question; none to one about a view where another was asked for since. */
  async function answerOf({ ask, data, question, given }: Extract<BenchRequest, { kind: 'ask' }>): Promise<unknown> {
    if (question === 'answer') {
      lastView = ask;
      await othersTurn();
      if (lastView !== ask) throw new Error('another view was asked for');
    }
    return ((await dataOf(data))[question] as (...given: readonly unknown[]) => unknown)(...given);
  }

  function checkAt({ port, data: asked }: Extract<BenchRequest, { kind: 'draft' }>): void {
    const load = async (): Promise<Dataset> => (await dataOf(asked)).drafted;
    const check = draftSession({ load, isWhole: true, post: (reply) => port.postMessage(reply) });
    port.onmessage = ({ data }) => check(data);
  }

  async function compare(own: Dataset): Promise<Comparison> {
    const shared = await load(published);
    const reference = referenceTotals(shared);
    const tables = usable().map(({ table }) => table);
    const rows = settleRoles(rowsOf());
    const { findings } = previewOf(tables, reference, marks);
    const files = tables.flatMap(({ summary }) => summary.files);
    const compared = comparedTotals(reconcileTotals({ rows, files, reference }), findings);
    const cells = cellsOfTotals(compared, own, shared);
    const totals = compared.map((total) => ({ ...total, ...cells(total) }));
    const world = { economies: [...shared.economies, ...own.economies], groups: [...shared.groups, ...own.groups] };
    return { totals, references: sourcesOfCells(totals, own, shared), world };
  }

  return async (request) => {
    const { ask } = request;
    try {
      if (request.kind === 'read') await read(request);
      else if (request.kind === 'stop') stopped = true;
      else if (request.kind === 'forget') {
        held.delete(request.id);
        opened = null;
        post({ ask, kind: 'held', held: heldFiles([...held.values()], request.language) });
      } else if (request.kind === 'draft') checkAt(request);
      else if (request.kind !== 'open') post({ ask, kind: 'answered', answer: await answerTo(request) });
    } catch (error) {
      post(failureOf(request, error));
    }
  };
}

/** The study that a dataset of one's own answers, where it has figures. */
function studiesOf(own: Dataset, title: string, economies: Dataset['economies']): Dataset['studies'] {
  const study = studyOfDataset(own, title);
  return study === null ? [] : [{ ...study, spellings: spellingsOf(economies) }];
}

function failureOf(request: BenchRequest, error: unknown): BenchReply {
  const what = error instanceof Error ? error.message : String(error);
  if (request.kind !== 'read') return { ask: request.ask, kind: 'failed', what };
  const why = error instanceof UnknownNameError ? 'unknown-economy' : 'broken';
  return { ask: request.ask, kind: 'not-read', why, what: sayIn(request.language, what) };
}

/** What is shown of files that are held. */
function heldFiles(held: readonly Held[], language: Language): HeldFiles {
  const tables = held.map(({ table }) => table);
  const preview = previewOf(tables, [], marks);
  const world = worldRegistry();
  const codes = new Set<string>([...preview.coverage.reporters, ...preview.coverage.partners]);
  const names = Object.fromEntries([...codes].map((code) => [code, formatEconomy(world, code, language)]));
  const usable = tables.reduce((sum, { rows, summary }) => sum + (summary.complete ? rows.length : 0), 0);
  return { files: held.map(({ file }) => file), preview, usable, ...coveredFlows(joinedTables(tables.map(({ rows }) => rows))), names };
}
