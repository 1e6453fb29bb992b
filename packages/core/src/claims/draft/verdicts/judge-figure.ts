import { formatMissing, sentenceWriter } from '../../../format/index.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { claimCatalogueOf } from '../../../messages/claim-catalogue.ts';
import type { Dataset } from '../../../model/dataset/index.ts';
import { isMissing } from '../../../model/values/index.ts';
import type { Receipt } from '../../../model/view/index.ts';
import { phraseOf, withoutAlternates, writeBeside } from '../../judging/index.ts';
import { printExpression } from '../../syntax/index.ts';
import type { FigureReading } from '../passages/index.ts';
import type { Statement } from '../statements/index.ts';
import type { NotCheckable, NotUnderstood } from '../topics/index.ts';
import type { CheckedFigure } from './checked-draft.ts';
import { type DraftFacts, draftFactsOf, type JudgedStatement, judgeStatement } from './judge-statement.ts';
import { isReconciled } from './other-figures.ts';

/** What is found of a figure; where it stands in the text is told apart. */
export type Judged = Omit<CheckedFigure, 'start' | 'end' | 'printed'>;

/** Why a figure has no verdict: the reason, and the word at which reading stopped. */
export interface Silence {
  readonly reason: NotUnderstood | NotCheckable;
  readonly word: string | null;
}

/** The most statements that are remembered. */
const mostKnown = 5000;

/** What is found of each kind, the one that is best for a figure first. */
const inOrder = ['right', 'right-as-revised', 'within-rounding', 'elsewhere', 'close'] as const;

/** Whether the record that decides has a figure. */
function isHeld({ kind }: JudgedStatement): boolean {
  return kind === 'right' || kind === 'right-as-revised' || kind === 'within-rounding';
}

/** Judges the figures of drafts against a dataset; each statement once, however often it is printed. */
export class FigureJudge {
  readonly #facts: DraftFacts;
  readonly #language: Language;
  readonly #known = new Map<string, Judged>();

  constructor(dataset: Dataset, language: Language) {
    this.#facts = draftFactsOf(dataset);
    this.#language = language;
  }

  /** What the data say of a figure as it is printed. */
  judge(printed: string, reading: FigureReading): Judged {
    if ('reason' in reading) return this.#silent(printed, reading, null, null);
    const key = [printed, ...reading.best.map(keyOf)].join('|');
    const judged = this.#known.get(key) ?? this.#judged(printed, reading.best);
    if (this.#known.size < mostKnown) this.#known.set(key, judged);
    return judged.outcome === 'off' ? this.#accused(printed, reading, judged) : judged;
  }

  /** Off only where all readings of a sentence that was read to its end say so. */
  #accused(printed: string, { others }: Exclude<FigureReading, Silence>, judged: Judged): Judged {
    const doubts = others()?.flatMap((statement) => this.#all(statement)) ?? null;
    if (doubts === null) return this.#silent(printed, { reason: 'guessed', word: null }, null, null);
    return doubts.every(({ kind }) => kind === 'off') ? judged : this.#silent(printed, { reason: 'two-readings', word: null }, null, null);
  }

  /** Right by any of the best readings; off only where all of them say so, and nothing was guessed. */
  #judged(printed: string, best: readonly Statement[]): Judged {
    const [sure] = best.flatMap((statement) => this.#all({ ...statement, quantities: statement.quantities.slice(0, 1) })).filter(isHeld);
    if (sure !== undefined) return this.#told(printed, sure);
    const found = best.flatMap((statement) => this.#all(statement));
    for (const kind of inOrder) {
      const one = found.find((judged) => judged.kind === kind);
      if (one !== undefined) return this.#told(printed, one);
    }
    const [first] = found;
    if (first === undefined) return this.#silent(printed, { reason: 'no-figure', word: null }, null, null);
    const expression = printExpression(first.node);
    if (found.some(({ kind }) => kind === 'missing'))
      return this.#silent(printed, { reason: 'no-figure', word: null }, expression, first.receipt);
    const open = found.find(({ kind }) => kind === 'sources-differ' || kind === 'first-print');
    if (open?.kind === 'sources-differ' || open?.kind === 'first-print')
      return this.#silent(printed, { reason: open.kind, word: null }, expression, null);
    if (found.some(({ kind }) => kind === 'far')) return this.#silent(printed, { reason: 'far', word: null }, null, null);
    if (best.some(({ isGuessed }) => isGuessed)) return this.#silent(printed, { reason: 'guessed', word: null }, null, null);
    if (found.length < best.length) return this.#silent(printed, { reason: 'two-readings', word: null }, null, null);
    return this.#told(printed, first);
  }

  #all(statement: Statement): readonly JudgedStatement[] {
    const all = statement.quantities.flatMap((quantity) => judgeStatement(this.#facts, statement, quantity) ?? []);
    const held = all.filter(({ kind }) => kind !== 'missing');
    return held.length > 0 ? held : all;
  }

  #told(printed: string, judged: JudgedStatement): Judged {
    const { kind, node, literal, quantity, receipt } = judged;
    const text = claimCatalogueOf(this.#language);
    const { dataset } = this.#facts;
    const write = (one: Receipt): string => writeBeside(dataset, one, literal, this.#language);
    const shown = judged.other ?? receipt;
    const light = withoutAlternates(shown);
    const found = write(shown);
    const writer = sentenceWriter();
    const phrase = phraseOf(quantity.node, dataset, this.#language);
    const base = {
      withinRounding: kind === 'within-rounding',
      expression: printExpression(node),
      reason: null,
      word: null,
      found,
      receipt: light,
    };
    if (kind === 'elsewhere') {
      const own = isMissing(receipt.value) ? null : write(receipt);
      const there = judged.other === null ? null : writer.number(light, found);
      const message = text['draft.right-elsewhere']({ printed, whose: this.#whose(judged), quantity: phrase, own, found: there });
      return { ...base, outcome: 'right-elsewhere', message: writer.finish(message) };
    }
    const message = text[`draft.${kind as 'right' | 'right-as-revised' | 'within-rounding' | 'close' | 'off'}`]({
      printed,
      quantity: phrase,
      found: writer.number(light, found),
      isReconciled: isReconciled(receipt),
    });
    const outcome = kind === 'close' || kind === 'off' ? kind : 'right';
    return { ...base, outcome, message: writer.finish(message) };
  }

  /** Whose figure it is that the record which decides does not have. */
  #whose({ lens, source, other }: JudgedStatement): string {
    const text = claimCatalogueOf(this.#language);
    if (source !== null) return text[source === 'own' ? 'draft.another-source' : 'draft.another-source-of-partner'];
    return text[`draft.elsewhere.${other !== null && isReconciled(other) ? 'reconciled' : (lens?.record ?? 'partner')}`];
  }

  #silent(printed: string, { reason, word }: Silence, expression: string | null, receipt: Receipt | null): Judged {
    const text = claimCatalogueOf(this.#language);
    const absence = receipt !== null && isMissing(receipt.value) ? formatMissing(this.#facts.dataset, receipt.value, this.#language) : null;
    const because = absence === null ? text[`draft.reason.${reason}`]({ word }) : text['draft.no-figure']({ reason: absence });
    const outcome = outOfReach.has(reason) ? 'not-checkable' : 'not-understood';
    const message = sentenceWriter().finish(text[`draft.${outcome}`]({ printed, reason: because }));
    return { outcome, withinRounding: false, expression, reason, word, found: null, receipt: null, message };
  }
}

/** Reasons for which no reading could help. */
const outOfReach: ReadonlySet<string> = new Set(
  'to-come other-subject other-currency other-measure no-figure sources-differ first-print language'.split(' '),
);

function keyOf(statement: Statement | null): string {
  if (statement === null) return '';
  const { quantities, operator, number, upTo, isGuessed } = statement;
  return [...quantities, number, upTo, operator, isGuessed].join();
}
