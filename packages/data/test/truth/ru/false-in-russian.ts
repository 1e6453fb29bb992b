import type { TradeView } from '@sogdia/core';
import type { Dataset, Sentence } from '@sogdia/core/model';
import { datasetOfView } from '../judge.ts';
import { judgeDescription } from '../judge-description.ts';
import { judgeHeadline } from '../judge-headline.ts';
import { descriptionInEnglish } from './read-description.ts';
import { headingInEnglish } from './read-headline.ts';
import { recordInEnglish } from './read-label.ts';
import { readMarks } from './read-marks.ts';
import { holdNothing, holdYearsOfThePaper } from './read-nothing.ts';

/** The clauses behind a sentence, whose figures it tells, as marks in English: taken off, and set behind what is read of it. */
function withoutOwners(text: string, spans: Sentence['spans'], view: TradeView): { readonly body: string; readonly owners: string } {
  const paper = / \(данные ⟦during ([^⟧]+)⟧ — (частично )?из статьи\)/u;
  const body = / \(((?:частично )?по (?:данным, согласованным|сводным данным|оценке) [^()]+)\)(?=\.?$)/u;
  const [paperClause, years, part] = paper.exec(text) ?? [];
  if (years !== undefined) holdYearsOfThePaper(years, spans);
  const without = paperClause === undefined ? text : text.replace(paperClause, '');
  const [bodyClause, by] = body.exec(without) ?? [];
  const owners = [
    ...(years === undefined ? [] : [` (${part === undefined ? '' : 'partly '}from the paper for ${years})`]),
    ...(by === undefined
      ? []
      : [
          ` (${by
            .split(/, (?=частично|по )/u)
            .map((one) => recordInEnglish(one, view))
            .join(', ')})`,
        ]),
  ];
  return { body: bodyClause === undefined ? without : without.replace(bodyClause, ''), owners: owners.join('') };
}

/** A Russian heading as an English one that says the same. */
function headingRead(text: string, view: TradeView): string {
  const marked = readMarks(text, view);
  holdNothing(marked, view);
  const [, by, rest] =
    /^((?:[Пп]о данным, согласованным [^,{]+|По (?:данным|согласованным|сводным|оценке)[^,—]*)), (.+)$/u.exec(marked) ?? [];
  if (by === undefined || rest === undefined) return headingInEnglish(marked, view);
  const whose = recordInEnglish(by, view);
  return `${whose.charAt(0).toUpperCase()}${whose.slice(1)}, ${headingInEnglish(rest.charAt(0).toUpperCase() + rest.slice(1), view)}`;
}

function descriptionRead({ text, spans }: Sentence, view: TradeView): string {
  const marked = readMarks(text, view);
  const { body, owners } = withoutOwners(marked, spans, view);
  return descriptionInEnglish(body, view).replace(/\.$/u, `${owners}.`);
}

/** What is false of a Russian heading of a view, or of another that is put in its place; null where nothing is. */
export function faultOfHeading({ text, spans }: Sentence, view: TradeView): string | null {
  return faultOf(text, () => judgeHeadline({ text: headingRead(text, view), spans }, view));
}

/** The same of a sentence of its description. */
export function faultOfDescription(sentence: Sentence, view: TradeView): string | null {
  return faultOf(sentence.text, () => judgeDescription({ text: descriptionRead(sentence, view), spans: sentence.spans }, view));
}

function faultOf(text: string, judge: () => void): string | null {
  try {
    judge();
    return null;
  } catch (error) {
    return `${text}\n  ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * What is said in Russian of a view of a dataset that is not so: each sentence is read again, by its own words, and decided anew from the numbers of the
 * view as an English one is. `view` is the same in English, for what the judges of sentences read of it.
 */
export function falseInRussian(russian: TradeView, view: TradeView, dataset: Dataset): readonly string[] {
  datasetOfView.set(view, dataset);
  const { summary, level, trend, turningPoints, extremes, absences } = russian.description;
  const faults = [
    faultOfHeading(russian.headline, view),
    ...[summary, level, trend, turningPoints, extremes, absences].flat().map((sentence) => faultOfDescription(sentence, view)),
  ];
  return faults.flatMap((fault) => (fault === null ? [] : [`${view.query}\n  ${fault}`]));
}
