import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Language } from '../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../messages/claim-catalogue.ts';
import { type Dataset, usualStudy } from '../../model/dataset/index.ts';
import type { EconomyCode } from '../../model/economies/index.ts';
import { referencesOf } from '../../queries/index.ts';
import { readerOf, readPassages } from './passages/index.ts';
import { languageOf } from './text/index.ts';
import { type CheckedDraft, type CheckedFigure, draftOutcomes, FigureJudge } from './verdicts/index.ts';

/** Whose trade a draft is about where it names a partner alone, the usual study's reporter by default; whose record its figures are compared with. */
export interface DraftOptions {
  readonly reporter?: EconomyCode;
}

/** The most characters of a text that is checked: two long books. */
export const longestDraft: number = 2_000_000;

/**
 * Checks the figures of a text on trade: amounts, percentages, multiples, fractions, ranks, and what indicators measure. A figure is read where
 * every word of its sentence is understood, and the sentence, with what stands before it, says what it is of, of whom and when; it is compared
 * with the record of the economy whose trade it is, as first published. It is off only where every reading of a whole sentence says so. What is
 * not understood is left alone, with the reason and the word at which reading stopped. `language` is that of the messages. Each passage is read
 * in its own, which its letters tell: English, or one of which `provideTexts` has put the words at hand (`drafts` of `@sogdia/core/zh` and `/ru`). The time
 * is linear in the length of the text. Throws `InvalidParameterError` for a text of more than 2,000,000 characters.
 * @example checkDraft(dataset, 'In 2013, exports to Kazakhstan were USD 30.', 'en').counts // => { right: 1, 'right-elsewhere': 0, close: 0, off: 0, 'not-checkable': 0, 'not-understood': 0 }
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
  options: DraftOptions = {},
): Generator<number, CheckedDraft> {
  InvalidParameterError.expectOptions(options, { reporter: null });
  const { reporter = usualStudy(dataset)?.question.reporter } = options;
  if (text.length > longestDraft) {
    const [length, most] = [text.length, longestDraft].map((count) => count.toLocaleString('en'));
    throw new InvalidParameterError('draft', `a text of ${length} characters`, `at most ${most} characters at once; check it in parts`);
  }
  const judge = new FigureJudge(dataset, language);
  const figures: CheckedFigure[] = [];
  for (const step of readPassages(dataset, text, reporter ?? '')) {
    for (const { start, printed, reading } of step.figures) {
      figures.push({ start, end: start + printed.length, printed, ...judge.judge(printed, reading) });
    }
    yield step.end;
  }
  return summarized(dataset, language, figures, isNotRead(dataset, text));
}

/** Whether a text is in a language that is not read here. */
function isNotRead(dataset: Dataset, text: string): boolean {
  const language = languageOf(text);
  return language === null || readerOf(dataset, language) === null;
}

function summarized(dataset: Dataset, language: Language, figures: readonly CheckedFigure[], isForeign: boolean): CheckedDraft {
  const text = claimCatalogueOf(language);
  const counted = draftOutcomes.map((outcome) => [outcome, figures.filter((figure) => figure.outcome === outcome).length] as const);
  const counts = Object.fromEntries(counted) as CheckedDraft['counts'];
  const receipts = new Set(figures.flatMap(({ receipt }) => receipt ?? []));
  return {
    figures,
    counts,
    summary: isForeign ? text['draft.other-language']({ of: figures.length }) : text['draft.summary']({ of: figures.length, counts }),
    sources: referencesOf(dataset, [...receipts]),
  };
}
