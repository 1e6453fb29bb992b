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
import type { CheckedFigure } from './checked-draft.ts';
import { type DraftFacts, draftFactsOf, type JudgedStatement, judgeStatement } from './judge-statement.ts';
import { isReconciled } from './other-figures.ts';

/** What is found of a figure; where it stands in the text is told apart. */
export type Judged = Omit<CheckedFigure, 'start' | 'end' | 'printed'>;

/** Why a figure has no verdict: the reason, and the word at which reading stopped. */
type Silence = Extract<FigureReading, { readonly reason: unknown }>;

/** The most statements that are remembered. */
const mostKnown = 5000;

/** What is found of each kind, the one that is best for a figure first. */
const inOrder = ['right', 'right-as-revised', 'within-rounding', 'elsewhere', 'close'] as const;

/** Whether the record that decides has a figure. */
function isHeld({ kind }: JudgedStatement): boolean {
  return kind === 'right' || kind === 'right-as-revised' || kind === 'within-rounding';
}

/** Judges the figures of drafts against a dataset; what several of them may state is judged once. */
export class FigureJudge {
  readonly #facts: DraftFacts;
  readonly #language: Language;
  readonly #known = new Map<string, JudgedStatement | null>();

  constructor(dataset: Dataset, language: Language) {
    this.#facts = draftFactsOf(dataset);
    this.#language = language;
  }

  /** What the data say of a figure as it is printed: right by any of the best readings; off only where all of them say so, and nothing was guessed. */
  judge(printed: string, reading: FigureReading): Judged {
    if ('reason' in reading) return this.#silent(printed, reading.reason, reading.word);
    const { best } = reading;
    const sure = best.flatMap((statement) => this.#one(statement, statement.quantities[0] ?? '') ?? []).find(isHeld);
    const found = sure === undefined ? best.flatMap((statement) => this.#all(statement)) : [sure];
    const kinds = found.map(({ kind }) => kind);
    const foremost = inOrder.find((kind) => kinds.includes(kind));
    const told = found.find(({ kind }) => kind === foremost);
    const isGuessed = best.some((one) => one.isGuessed);
    if (told !== undefined && !(isGuessed && told.kind === 'close')) return this.#told(printed, told);
    const [first] = found;
    if (first === undefined) return this.#silent(printed, 'no-figure');
    if (kinds.includes('missing')) return this.#silent(printed, 'no-figure', null, first);
    const open = kinds.find((kind) => kind === 'sources-differ' || kind === 'first-print');
    if (open !== undefined) return this.#silent(printed, open, null, { node: first.node });
    if (kinds.includes('far')) return this.#silent(printed, 'far');
    if (isGuessed) return this.#silent(printed, 'guessed');
    if (found.length < best.length) return this.#silent(printed, 'two-readings');
    const doubts = reading.others()?.flatMap((statement) => this.#all(statement)) ?? null;
    if (doubts === null) return this.#silent(printed, 'guessed');
    return doubts.every(({ kind }) => kind === 'off') ? this.#told(printed, first) : this.#silent(printed, 'two-readings');
  }

  #all(statement: Statement): readonly JudgedStatement[] {
    const all = statement.quantities.flatMap((quantity) => this.#one(statement, quantity) ?? []);
    const held = all.filter(({ kind }) => kind !== 'missing');
    return held.length > 0 ? held : all;
  }

  #one(statement: Statement, quantity: string): JudgedStatement | null {
    const { operator, number, upTo, figure } = statement;
    const key = [quantity, operator, number, upTo, figure.unit, figure.upTo, figure.isInWords].join('|');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const judged = judgeStatement(this.#facts, statement, quantity);
    if (this.#known.size < mostKnown) this.#known.set(key, judged);
    return judged;
  }

  #told(printed: string, { kind, node, literal, quantity, receipt, where, other }: JudgedStatement): Judged {
    const text = claimCatalogueOf(this.#language);
    const { dataset } = this.#facts;
    const write = (one: Receipt): string => writeBeside(dataset, one, literal, this.#language);
    const shown = other ?? receipt;
    const light = withoutAlternates(shown);
    const found = write(shown);
    const writer = sentenceWriter();
    const phrase = phraseOf(quantity.node, dataset, this.#language);
    const base = { expression: printExpression(node), reason: null, word: null, found, receipt: light };
    if (kind === 'elsewhere') {
      const own = isMissing(receipt.value) ? null : write(receipt);
      const there = other === null ? null : writer.number(light, found);
      const record = other !== null && isReconciled(other) ? 'reconciled' : where === 'reporter' ? where : 'partner';
      const ofSource = where === 'source' ? text['draft.another-source'] : text['draft.another-source-of-partner'];
      const whose = other === null ? ofSource : text[`draft.elsewhere.${record}`];
      const message = text['draft.right-elsewhere']({ printed, whose, quantity: phrase, own, found: there });
      return { ...base, withinRounding: false, outcome: 'right-elsewhere', message: writer.finish(message) };
    }
    const said = { printed, quantity: phrase, found: writer.number(light, found), isReconciled: isReconciled(receipt) };
    const message = text[`draft.${kind as 'right' | 'right-as-revised' | 'within-rounding' | 'close' | 'off'}`](said);
    const outcome = kind === 'close' || kind === 'off' ? kind : 'right';
    return { ...base, withinRounding: kind === 'within-rounding', outcome, message: writer.finish(message) };
  }

  /** A figure without a verdict; `of` is what it was read as, with what the data have of it. */
  #silent(printed: string, reason: Silence['reason'], word: string | null = null, of: Partial<JudgedStatement> = {}): Judged {
    const text = claimCatalogueOf(this.#language);
    const value = of.receipt?.value;
    const absence = value !== undefined && isMissing(value) ? formatMissing(this.#facts.dataset, value, this.#language) : null;
    const because = absence === null ? text[`draft.reason.${reason}`]({ word }) : text['draft.no-figure']({ reason: absence });
    const outcome = outOfReach.has(reason) ? 'not-checkable' : 'not-understood';
    const message = sentenceWriter().finish(text[`draft.${outcome}`]({ printed, reason: because }));
    const expression = of.node === undefined ? null : printExpression(of.node);
    return { outcome, withinRounding: false, expression, reason, word, found: null, receipt: null, message };
  }
}

/** Reasons for which no reading could help. */
const outOfReach: ReadonlySet<string> = new Set(
  'to-come other-subject other-currency other-measure no-figure sources-differ first-print language'.split(' '),
);
