import { type Dataset, usualStudy } from '../../../model/dataset/index.ts';
import { columnsOf, knownIndicators, onceFor } from '../../../queries/index.ts';
import { spellingsOf } from '../economies/index.ts';
import { foreignFigures, languageOf, textBlocks } from '../text/index.ts';
import { afterSentence, asFlow, type Context, flowBefore, noContext, type Scope, type Told } from '../topics/index.ts';
import { type ReadFigure, readSentence } from './read-sentence.ts';
import { readTable, withoutUnit } from './read-table.ts';
import { type Reader, readerOf } from './reader.ts';

/** A piece of a text that has been read: its figures, and how far the text has been read. */
export interface PassageStep {
  readonly figures: readonly ReadFigure[];
  readonly end: number;
}

/**
 * Reads a text a sentence or a table at a time. What a sentence leaves open is taken from its heading, its list, or the sentence before it, where
 * that was read; a time that is in none of these may be the first that the text told. The time grows with the length of the text alone.
 */
export function* readPassages(dataset: Dataset, text: string, reporter: string): Generator<PassageStep> {
  const scope: Scope = { ...knowledgeOf(dataset), reporter, told: { times: [], topics: [] } };
  let [heading, context, lead]: readonly [Context, Context, Context] = [noContext, noContext, noContext];
  let [isList, unit] = [false, ''];
  let { told } = scope;
  /** How a passage is read, by its own language; null where it is in one that is not. */
  const howToRead = (passage: string): Reader | null => {
    const language = languageOf(passage);
    return language === null ? null : readerOf(dataset, language);
  };
  for (const block of textBlocks(text)) {
    const pieces = block.kind === 'table' ? block.rows.flat() : block.sentences;
    const reader = howToRead(pieces.map(({ text: own }) => own).join(' '));
    if (block.kind === 'table') {
      const how = reader ?? howToRead('');
      yield { figures: how === null ? [] : readTable(block.rows, { context, unit }, scope, how), end: pieces.at(-1)?.start ?? text.length };
      continue;
    }
    if (reader !== null) context = isList ? lead : block.kind === 'heading' ? noContext : heading;
    for (const { text: printed, start } of block.sentences) {
      const [sentence, own] = reader === null ? [printed, ''] : withoutUnit(printed, reader);
      unit = own;
      const read =
        reader === null
          ? { figures: foreignFigures(printed), context, passed: [] }
          : readSentence(sentence, context, { ...scope, told, isRecordKept: reader.isRecordKept, rates: reader.rates }, reader);
      yield { figures: read.figures.map((figure) => ({ ...figure, start: start + figure.start })), end: start + printed.length };
      context = read.context;
      told = read.passed.reduce(toldWith, told);
    }
    if (reader === null) continue;
    if (block.kind === 'heading') heading = context;
    const isLead = block.sentences.at(-1)?.text.endsWith(':') === true;
    isList = isLead || (isList && block.kind === 'item');
    if (isLead) lead = context;
  }
}

/** What a text has told, with what a part of a sentence left behind: of flows those of all goods whose sides are both known. */
function toldWith({ times, topics }: Told, context: Context): Told {
  const [flow, { times: last }] = [flowBefore(context), afterSentence(context)];
  const topic = flow === null || flow.isGuessed || flow.isOpen || flow.goods !== null ? null : asFlow(flow);
  return { times: last === null ? times : [times[0] ?? last, last], topics: topic === null ? topics : [topics[0] ?? topic, topic] };
}

/** What a dataset says of the names in a text. */
const knowledgeOf = onceFor((dataset: Dataset): Omit<Scope, 'reporter' | 'told'> => {
  const { group, membersIn } = spellingsOf(dataset);
  const members = group === null ? [] : membersIn(group);
  const indicators = knownIndicators(dataset);
  const valued = Map.groupBy(dataset.indicators, ({ indicator }) => indicator);
  const economies = new Map([...valued].map(([id, values]) => [id, [...new Set(values.map(({ economy }) => economy))]]));
  const { periods } = columnsOf(dataset.observations);
  const years = periods.filter((period) => period.length === 4).toSorted();
  return {
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    membersIn,
    groupOf: (code) => (members.includes(code) ? group : null),
    unitOf: (id) => {
      const unit = indicators.get(id)?.unit;
      return { engine: unit?.engine ?? 'quantity', printed: unit?.names.en ?? '' };
    },
    economiesOf: (id) => economies.get(id) ?? [],
    printed: usualStudy(dataset)?.spellings.flows ?? [],
  };
});
