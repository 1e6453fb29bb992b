import type { EconomySpellings } from '../../../src/claims/draft/economies/find-economies.ts';
import { type DraftContext, noContext } from '../../../src/claims/draft/flows/draft-context.ts';
import type { DraftFlow } from '../../../src/claims/draft/flows/draft-flow.ts';
import { findFlows } from '../../../src/claims/draft/flows/find-flows.ts';
import { findRecorders } from '../../../src/claims/draft/flows/find-recorders.ts';
import { readSentence } from '../../../src/claims/draft/sentence/read-sentence.ts';
import { relationOf } from '../../../src/claims/draft/sentence/relation-of.ts';
import { subjectOf } from '../../../src/claims/draft/sentence/subject-of.ts';
import { yearOfFigure } from '../../../src/claims/draft/sentence/year-of-figure.ts';
import { rangeOf, yearsOf } from '../../../src/claims/draft/sentence/years-of-sentence.ts';
import { contextAfter } from '../../../src/claims/draft/statements/context-after.ts';
import { splitSentences } from '../../../src/claims/draft/text/split-sentences.ts';

/**
 * How the sentences of a paragraph are read step by step, each in a line: its letters, its years, its subject, the records that it quotes, its flows, the relation and the year
 * of each figure, and what it leaves for the next sentence. The lines of what it has not are left out.
 */
export function sentencesInLines(text: string, spellings: EconomySpellings): readonly string[] {
  let context = noContext;
  return splitSentences(text).map((sentence) => {
    const read = inLine(sentence.text, spellings, context);
    context = read.next;
    return read.line;
  });
}

function inLine(text: string, spellings: EconomySpellings, context: DraftContext): { readonly line: string; readonly next: DraftContext } {
  const sentence = readSentence(text, spellings);
  const recorders = findRecorders(sentence);
  const flows = findFlows({ sentence, reporter: 'CHN', context });
  const range = rangeOf(sentence);
  const subject = subjectOf(sentence, sentence.letters.length, []);
  const next = contextAfter({ sentence, flows, recorders, context, reporter: 'CHN' }, text.endsWith(':'));
  const places = sentence.items.flatMap(({ figure }, place) => (figure === undefined ? [] : [place]));
  const figures = sentence.figures.map((figure, index) => {
    const { operator, isRough } = relationOf(sentence, figure);
    const found = yearOfFigure(sentence, places[index] ?? -1, context.year);
    return `${figure.printed} ${operator}${isRough ? ' about' : ''} ${found === null ? 'no year' : `${found.year}${found.isPlain ? '' : '?'}`}`;
  });
  const parts = [
    sentence.letters,
    ...[...yearsOf(sentence).map((one) => `${one.year} ${one.role}`), ...(range === null ? [] : [`${range.from}-${range.to}`])],
    ...(subject === null ? [] : [`subject ${subject}`]),
    ...recorders.map(({ code, start, end }) => `record ${code} ${start}-${end}`),
    ...flows.map((one) => `flow ${flowInLine(one)} ${one.start}-${one.end}`),
    ...figures,
    `leaves ${contextInWords(next)}`,
  ];
  return { line: parts.join(' · '), next };
}

function contextInWords({ flow, isOfOneFlow, subject, other, year, isList, hasOtherCurrency }: DraftContext): string {
  return [
    flow === null ? 'no flow' : flowInLine(flow),
    ...(isOfOneFlow ? ['alone'] : []),
    `of ${subject ?? 'nobody'}`,
    ...(other === null ? [] : [`and ${other}`]),
    ...(year === null ? [] : [String(year)]),
    ...(isList ? ['in a list'] : []),
    ...(hasOtherCurrency ? ['another currency'] : []),
  ].join(' ');
}

function flowInLine({ measure, sign, reporter, partners, isPair, isCompleted }: DraftFlow): string {
  const kind = `${sign === -1 ? '-' : ''}${measure}`;
  return `${kind} ${reporter === '' ? '?' : reporter}${isPair ? '=' : '>'}${partners.join(',')}${isCompleted ? ' completed' : ''}`;
}
