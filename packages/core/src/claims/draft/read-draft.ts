import type { EconomySpellings } from './economies/index.ts';
import { type DraftContext, noContext } from './flows/index.ts';
import { readSentence } from './sentence/index.ts';
import { contextAfter, type Interpretation, readFigures, readTable } from './statements/index.ts';
import { foreignFigures, isOtherLanguage, type SentenceOfText, type TextBlock, textBlocks } from './text/index.ts';

/** A figure of a text: where it stands, how it is printed, and what it states. */
export interface ReadFigure {
  readonly start: number;
  readonly printed: string;
  readonly kind: string;
  readonly interpretation: Interpretation;
}

/** A piece of a text that has been read: its figures, and how far the text has been read. */
export interface DraftStep {
  readonly figures: readonly ReadFigure[];
  readonly end: number;
}

/**
 * Reads a text a sentence or a table at a time: tokens, figures, flows, statements. What a sentence leaves open is taken from its heading, its
 * paragraph, or the sentence before it, where only one thing can be meant. The time grows with the length of the text alone.
 */
export function* readDraft(text: string, reporter: string, spellings: EconomySpellings): Generator<DraftStep> {
  let heading: DraftContext = noContext;
  let context: DraftContext = noContext;
  let caption = '';
  for (const block of textBlocks(text)) {
    if (block.kind === 'table') {
      const figures = readTable(block.rows, caption, { reporter, context, spellings }).map((figure) => ({ ...figure, kind: 'amount' }));
      yield { figures, end: block.rows.at(-1)?.at(-1)?.start ?? text.length };
      continue;
    }
    if (isForeign(block)) {
      yield* foreignSteps(block.sentences);
      continue;
    }
    context = context.isList ? context : block.kind === 'heading' ? noContext : inParagraph(context, heading);
    const lead = context;
    for (const sentence of block.sentences) {
      const read = readFigures(readSentence(sentence.text, spellings), reporter, context);
      yield { figures: placed(sentence, read), end: sentence.start + sentence.text.length };
      const next = contextAfter(read.scope, sentence.text.endsWith(':'));
      context = lead.isList ? lead : next;
      caption = sentence.text;
    }
    if (block.kind === 'heading') heading = context;
  }
}

function placed({ start }: SentenceOfText, { scope, interpretations }: ReturnType<typeof readFigures>): readonly ReadFigure[] {
  return scope.sentence.figures.map((figure, index) => ({
    start: start + figure.start,
    printed: figure.printed,
    kind: figure.kind,
    interpretation: interpretations[index] ?? { reason: 'no-flow' },
  }));
}

/** A paragraph begins with what its heading says; of the paragraph before, only whether another currency is spoken of. */
function inParagraph({ hasOtherCurrency }: DraftContext, heading: DraftContext): DraftContext {
  return { ...heading, isList: false, hasOtherCurrency };
}

function isForeign(block: Exclude<TextBlock, { readonly kind: 'table' }>): boolean {
  return isOtherLanguage(block.sentences.map(({ text }) => text).join(' '));
}

function* foreignSteps(sentences: readonly SentenceOfText[]): Generator<DraftStep> {
  for (const { text, start } of sentences) {
    const figures = foreignFigures(text).map((found) => ({
      start: start + found.start,
      printed: found.printed,
      kind: 'foreign',
      interpretation: { reason: 'language' } as const,
    }));
    yield { figures, end: start + text.length };
  }
}
