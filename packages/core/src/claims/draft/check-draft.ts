import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import { formatMissing } from '../../format/format-missing.ts';
import { sentenceWriter } from '../../format/sentence-writer.ts';
import { catalogueOf, type Language } from '../../messages/catalogue.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type EconomyCode, economyCodeSchema } from '../../model/economy.ts';
import { isMissing } from '../../model/missing.ts';
import type { Receipt } from '../../model/receipt.ts';
import { sourcesOf } from '../../queries/sources-of.ts';
import { compileStatement } from '../expression/compile-expression.ts';
import { allowedBy } from '../values/allowed-by.ts';
import type { Reading, TruthFrame } from '../values/frame.ts';
import { outcomeOf } from '../verdict/outcome.ts';
import { primaryScenario, readingOf } from '../verdict/scenario.ts';
import { phraseOf } from '../working/phrase-of.ts';
import { withoutAlternates } from '../working/without-alternates.ts';
import { literalOf, writeBeside } from '../working/write-number.ts';
import type { CheckedDraft, CheckedFigure } from './checked-draft.ts';
import type { FigureReading } from './figure-reading.ts';
import { type DraftFigure, makeSkeleton } from './make-skeleton.ts';
import { readFigures } from './read-figure.ts';
import { splitSentences } from './split-sentences.ts';

/** Whose trade a draft is about where it names a partner alone; whose record its figures are compared with. */
export interface DraftOptions {
  readonly reporter?: EconomyCode;
}

const china = economyCodeSchema.parse('CHN');

/** The most characters of a text that is checked: two long books. */
export const longestDraft: number = 2_000_000;

/**
 * Checks the amounts of dollars and the percentages of an English text on trade. A figure is read only where its own sentence says of which
 * flow or rate, between whom and in which year it is; it is compared with the record of the economy whose trade it is, as first published.
 * What is not understood is left alone, with the reason. The language is that of the messages; the text is read as English. The time is
 * linear in the length of the text. Throws `InvalidParameterError` for a text of more than 2,000,000 characters.
 * @example checkDraft(dataset, 'In 2013, exports to Kazakhstan were USD 30.', 'en').counts // => { right: 1, off: 0, 'not-understood': 0 }
 */
export function checkDraft(dataset: Dataset, text: string, language: Language = 'en', options: DraftOptions = {}): CheckedDraft {
  const steps = checkDraftInSteps(dataset, text, language, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * The same check a sentence at a time, for those who show how far it is or may stop it: yields the number of characters that have been read,
 * and returns what came of the whole.
 * @example checkDraftInSteps(dataset, 'Trade grew.').next().value // => 11
 */
export function* checkDraftInSteps(
  dataset: Dataset,
  text: string,
  language: Language = 'en',
  { reporter = china }: DraftOptions = {},
): Generator<number, CheckedDraft> {
  if (text.length > longestDraft) throw tooLong(text);
  const checker = { dataset, language, reading: readingOf(dataset, primaryScenario) };
  const figures: CheckedFigure[] = [];
  for (const sentence of splitSentences(text)) {
    const skeleton = makeSkeleton(sentence.text);
    for (const [index, reading] of readFigures(skeleton, reporter).entries()) {
      const figure = skeleton.figures[index];
      if (figure !== undefined) figures.push(checkFigure(checker, figure, reading, sentence.start));
    }
    yield sentence.start + sentence.text.length;
  }
  return summarized(checker, figures);
}

function tooLong({ length }: string): InvalidParameterError {
  const most = `at most ${longestDraft.toLocaleString('en')} characters at once; check it in parts`;
  return new InvalidParameterError('draft', `a text of ${length.toLocaleString('en')} characters`, most);
}

function summarized({ dataset, language }: Checker, figures: readonly CheckedFigure[]): CheckedDraft {
  const counts = { right: count(figures, 'right'), off: count(figures, 'off'), 'not-understood': count(figures, 'not-understood') };
  return {
    figures,
    counts,
    summary: catalogueOf(language)['draft.summary']({ of: figures.length, ...counts, notUnderstood: counts['not-understood'] }),
    sources: sourcesOf(
      dataset,
      figures.flatMap(({ receipt }) => (receipt === null ? [] : [receipt])),
    ),
  };
}

interface Checker {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly reading: Reading;
}

function checkFigure(checker: Checker, figure: DraftFigure, read: FigureReading, offset: number): CheckedFigure {
  const { printed } = figure;
  const place = { start: offset + figure.start, end: offset + figure.end, printed };
  if ('reason' in read) return { ...place, ...silence(checker, printed, read.reason, null, null) };
  const expression = `${read.quantity} ${read.operator} ${read.literal}`;
  const { frame } = compileStatement(checker.dataset, expression);
  const [quantity] = frame.structure.kind === 'comparison' ? frame.structure.operands : [];
  const anywhere = { year: null, member: null };
  const receipt = quantity?.kind === 'number' ? quantity.at(checker.reading, anywhere).receipt : null;
  if (quantity === undefined || receipt === null || isMissing(receipt.value))
    return { ...place, ...silence(checker, printed, 'no-figure', expression, receipt) };
  const outcome = outcomeOf(frame.at(checker.reading, anywhere));
  if (outcome === 'fails' && isOfAnotherSource(receipt, frame))
    return { ...place, ...silence(checker, printed, 'sources-differ', expression, receipt) };
  return {
    ...place,
    ...finding(
      checker,
      printed,
      { expression, phrase: phraseOf(quantity.node, checker.dataset, checker.language), receipt, literal: read.literal },
      outcome,
    ),
  };
}

/** Whether a figure that is not the one of the record is the one that another source gives of the same record; no reconciled estimate. */
function isOfAnotherSource(receipt: Receipt, { structure }: TruthFrame): boolean {
  const [, literal] = structure.kind === 'comparison' ? structure.operands : [];
  if (receipt.kind !== 'cell' || literal?.kind !== 'number') return false;
  const allowed = allowedBy('==', literal);
  return (
    allowed !== null &&
    receipt.alternates.some(
      ({ value, flags }) => !isMissing(value) && !flags.includes('reconciled') && allowed.low <= value && value <= allowed.high,
    )
  );
}

type Rest = Omit<CheckedFigure, 'start' | 'end' | 'printed'>;

function finding(
  { language }: Checker,
  printed: string,
  { expression, phrase, receipt, literal }: { expression: string; phrase: string; receipt: Receipt; literal: string },
  outcome: ReturnType<typeof outcomeOf>,
): Rest {
  const writer = sentenceWriter();
  const light = withoutAlternates(receipt);
  const found = writeBeside(receipt, literalOf(literal), language);
  const kind = outcome === 'fails' ? 'off' : outcome === 'undecided' ? 'within-rounding' : 'right';
  const message = catalogueOf(language)[`draft.${kind}`]({ printed, quantity: phrase, found: writer.number(light, found) });
  return {
    outcome: outcome === 'fails' ? 'off' : 'right',
    withinRounding: outcome === 'undecided',
    expression,
    reason: null,
    found,
    receipt: light,
    message: writer.finish(message),
  };
}

function silence(
  { language }: Checker,
  printed: string,
  reason: CheckedFigure['reason'] & string,
  expression: string | null,
  receipt: Receipt | null,
): Rest {
  const text = catalogueOf(language);
  const gap = receipt !== null && isMissing(receipt.value) ? formatMissing(receipt.value, language) : null;
  const because = gap === null ? text[`draft.reason.${reason}`] : text['draft.no-figure']({ reason: gap });
  const message = sentenceWriter().finish(text['draft.not-understood']({ printed, reason: because }));
  return { outcome: 'not-understood', withinRounding: false, expression, reason, found: null, receipt: null, message };
}

function count(figures: readonly CheckedFigure[], outcome: CheckedFigure['outcome']): number {
  return figures.filter((figure) => figure.outcome === outcome).length;
}
