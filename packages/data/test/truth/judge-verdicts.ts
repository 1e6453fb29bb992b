import { type CheckedClaim, cellsOf } from '@sogdia/core';
import { type LensResult, tellLenses } from '@sogdia/core/claims';
import type { Dataset, ReceiptCell, Span } from '@sogdia/core/model';
import { countOf, hold } from './judge.ts';
import { holdRelations } from './judge-relations.ts';
import { nameOfFlow } from './name-of-flow.ts';
import { prints } from './read-amount.ts';

type Parts = Readonly<Record<string, string | undefined>>;

/** What is read around a verdict: the dataset, and the claims where what others say stands in the place of each figure of the paper. */
export interface Surroundings {
  readonly dataset: Dataset;
  readonly byOthers: readonly CheckedClaim[];
}

const tail =
  '(?<first> Some of these figures are already revised\\. We don’t have the first published ones, which may differ\\.)?' +
  '(?: It uses figures from the paper \\((?<paper>.+)\\)\\. Without them, other figures give the same answer\\.)?' +
  '(?: Not decided: (?<rest>.+))?$';

/** Sentences of verdicts, by the verdict that each speaks of. */
const sentences: readonly (readonly [verdicts: readonly string[], pattern: RegExp])[] = [
  [['supported'], new RegExp(`^The data support it: (?<working>.+?)\\.${tail}`, 'u')],
  [['supported-in-part'], new RegExp(`^The data support a part of it: (?<working>.+?)\\.${tail}`, 'u')],
  [
    ['supported', 'supported-in-part'],
    new RegExp(`^The figures of (?<publisher>.+?) support it: (?<working>.+?)\\.(?: Others: (?<others>.+\\))\\.)?${tail}`, 'u'),
  ],
  [['contradicted'], new RegExp(`^The data contradict it: (?<working>.+?)\\.${tail}`, 'u')],
  [
    ['rounding-sensitive'],
    new RegExp(
      `^(?:Rounding decides: (?<working>.+?)\\. Both answers are within the rounding of the figures|The first published figure decides: (?<revised>.+?))\\.(?: It fails with (?<others>.+?\\))\\.)?${tail}`,
      'u',
    ),
  ],
  [
    ['source-sensitive'],
    new RegExp(
      `^It (?<way>holds|fails) with (?<lens>.+?) \\((?<working>.+)\\) and (?<other>holds|fails) with (?<others>.+\\))\\.${tail}`,
      'u',
    ),
  ],
  [
    ['not-independent'],
    new RegExp(
      `^(?<own>Our only figures come from the text itself|Our only source is our own timeline): (?<working>.+?)\\.(?: It fails with (?<others>.+\\))\\.)?${tail}`,
      'u',
    ),
  ],
  [['not-checkable'], /^We can’t check it: (?<reason>[^.]+)\.(?: Needed: (?<needs>.+)\.)?$/u],
];

/** What is not so in the sentence of a verdict; empty where all is. */
export function falseVerdict(checked: CheckedClaim, around: Surroundings): readonly string[] {
  const { sentence, claim } = checked;
  const faults: string[] = [];
  const read = sentences.find(([verdicts, pattern]) => verdicts.includes(checked.verdict) && pattern.test(sentence.text));
  const judges = [holdOutcomes, holdOthers, holdNumbers, holdPublisher, holdPaper, holdRounding, holdRest, holdLenses];
  if (read === undefined) faults.push('a sentence of no kind');
  else {
    const { revised, ...rest } = read[1].exec(sentence.text)?.groups ?? {};
    const parts: Parts = revised === undefined ? rest : { ...rest, working: revised };
    for (const judge of judges)
      try {
        judge(parts, checked, around);
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
      }
    try {
      if (parts['working'] !== undefined) holdRelations(parts, checked);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return faults.map((fault) => `${claim.id} ${checked.verdict}\n  ${sentence.text}\n  ${fault}`);
}

type Judge = (parts: Parts, checked: CheckedClaim, around: Surroundings) => void;

const decidingOf = ({ lenses, deciding }: CheckedClaim): LensResult | undefined => lenses.find(({ id }) => id === deciding);

/** The verdict follows from what the records and vintages say, by their outcomes alone. */
const holdOutcomes: Judge = (_, checked) => {
  const { verdict, lenses, claim } = checked;
  const outcome = decidingOf(checked)?.outcome ?? 'missing';
  const others = lenses.filter(({ id }) => id !== checked.deciding).map((lens) => lens.outcome);
  if (verdict === 'supported' || verdict === 'supported-in-part') {
    hold(outcome === 'holds', `it ${outcome} in ${checked.deciding}`);
    hold(claim.quotes !== null || !others.includes('fails'), 'another record says otherwise');
    hold((verdict === 'supported-in-part') === (claim.leaves !== null), 'what it leaves is not what the verdict says');
  }
  if (verdict === 'contradicted') hold(outcome === 'fails' && !others.includes('holds'), 'a record bears it out');
  if (verdict === 'rounding-sensitive') hold(outcome === 'undecided', `it ${outcome} in ${checked.deciding}`);
  if (verdict === 'source-sensitive') hold(others.includes(outcome === 'holds' ? 'fails' : 'holds'), 'all say the same');
  if (verdict === 'not-independent') hold(outcome === 'holds', `it ${outcome} in ${checked.deciding}`);
};

/** The records that are told beside the one that decides are those that say otherwise: each by its name, or as another of the same record says. */
const holdOthers: Judge = ({ others, way, other, lens, publisher }, checked) => {
  const deciding = decidingOf(checked);
  if (way !== undefined) {
    hold(lens === deciding?.label && way === deciding?.outcome, `${lens} does not decide`);
    hold(way !== other, 'both say the same');
  }
  const wanted = publisher !== undefined ? ['fails', 'undecided'] : [other ?? 'fails'];
  const guilty = checked.lenses.filter((one) => one !== deciding && wanted.includes(one.outcome));
  const labels = checked.lenses.filter((one) => one !== deciding).map(({ label }) => label);
  const named = new Set(labels.filter((label) => `, ${others} and ${others}`.includes(`${label} (`)));
  hold(others === undefined || named.size > 0, `no record is named in ${others}`);
  if (checked.verdict === 'contradicted' || (publisher === undefined && checked.verdict.startsWith('supported'))) return;
  for (const one of checked.lenses) if (named.has(one.label)) hold(guilty.includes(one), `${one.label} does not say otherwise`);
  for (const one of guilty) {
    const same = guilty.find((another) => named.has(another.label) && another.record === one.record && another.outcome === one.outcome);
    hold(named.has(one.label) || (one.vintage !== null && same !== undefined), `${one.label} says otherwise and is not named`);
  }
};

/** A number that carries a receipt is what is left of its value once rounded; any other stands in the claim. */
const holdNumbers: Judge = (_, { sentence, claim, working }) => {
  const given = [
    claim.expression,
    claim.otherwise,
    claim.otherwiseName,
    claim.leaves?.what,
    claim.leaves?.needs,
    claim.notCheckable?.needs,
  ];
  const years = working
    .flatMap(({ at, receipt }) => [
      at,
      ...(receipt === null ? [] : cellsOf(receipt).flatMap(({ subject }) => [subject.name, subject.period])),
    ])
    .join(' ');
  const known = `${given.join(' ')} ${years} ${sentence.spans.flatMap(({ receipt }) => receipt?.subject.name ?? []).join(' ')}`;
  for (const span of sentence.spans)
    if (span.receipt !== null) holdSpan(span);
    else
      for (const [number] of span.text.matchAll(/\d[\d,]*(?:\.\d+)?/gu))
        hold(isGiven(number, known, working.length), `${number} stands nowhere`);
};

function holdSpan({ text, receipt }: Span): void {
  if (receipt === null || typeof receipt.value !== 'number') return;
  const printed = receipt.kind === 'cell' ? receipt.printed?.value : undefined;
  if (printed === text || /^\d{4}-\d{2}(?:-\d{2})?$/u.test(text)) return;
  hold(prints(text, receipt.value), `${text} is not ${receipt.value}`);
}

/** Whether a number stands in a text, without its zeros at the end; a count may be one of lines of the working. */
function isGiven(number: string, text: string, lines: number): boolean {
  const plain = number.replaceAll(',', '');
  const short = plain.includes('.') ? plain.replace(/\.?0+$/u, '') : plain;
  const own = new Set(text.replaceAll(/[,_]/gu, '').match(/\d+(?:\.\d+)?/gu) ?? []);
  return own.has(plain) || own.has(short) || (Number(plain) <= lines && Number(plain) > 10);
}

/** What is said to be borne out by the figures of a publisher rests on them: on records that it keeps, or on what it printed. */
const holdPublisher: Judge = ({ publisher, paper = '' }, checked, { dataset }) => {
  hold(
    (publisher === undefined) === (checked.claim.quotes === null || !checked.verdict.startsWith('supported')),
    'names a publisher that is not quoted',
  );
  if (publisher === undefined) return;
  hold(publisher === checked.claim.quotes, `${publisher} is not quoted`);
  holdEqualities(checked);
  for (const cell of cellsUnder(checked)) {
    if (cell.status === 'from-the-paper') {
      hold(paper.includes(nameOfFlow(cell.subject, dataset)), `rests on the paper for ${nameOfFlow(cell.subject, dataset)}`);
      continue;
    }
    const isKept = cell.subject.reporter !== null && cell.subject.recorder === 'CHN' && ['printed', 'derived'].includes(cell.status);
    const isPrinted = cell.subject.reporter === null && cell.subject.quantity.startsWith('customs-');
    hold(isKept || isPrinted, `${cell.subject.quantity} ${cell.subject.period} of ${cell.release} is not of ${publisher}`);
  }
};

/** No number that the text states is borne out by the paper's own figure: another's may be as large, its digits are nobody's record. */
function holdEqualities({ working }: CheckedClaim): void {
  working.forEach(({ expression, depth, outcome }, index) => {
    if (outcome === null || !/ == [\d.]/u.test(expression) || /^arg(?:max|min)\(| and | or /u.test(expression)) return;
    const next = working.findIndex((line, at) => at > index && line.depth <= depth);
    const under = working
      .slice(index + 1, next === -1 ? working.length : next)
      .flatMap(({ receipt }) => (receipt === null ? [] : cellsOf(receipt)));
    hold(!under.some(({ status }) => status === 'from-the-paper'), `${expression} rests on the paper's own figure`);
  });
}

function cellsUnder({ working }: CheckedClaim): readonly ReceiptCell[] {
  return [...new Set(working.flatMap(({ receipt }) => (receipt === null ? [] : cellsOf(receipt))))];
}

/** What is read of the paper is said, and nothing else; and without it the answer is the same. */
const holdPaper: Judge = ({ paper, own }, checked, { dataset, byOthers }) => {
  const ofThePaper = cellsUnder(checked).filter(({ status }) => status === 'from-the-paper');
  const isOwn = own === 'Our only figures come from the text itself';
  if (own !== undefined) {
    const kinds = new Set(cellsUnder(checked).map(({ source }) => dataset.sources.find(({ id }) => id === source)?.kind));
    hold(isOwn === (ofThePaper.length > 0 || kinds.has('paper')), isOwn ? 'nothing comes from the text' : 'something comes from the text');
  }
  if (!checked.verdict.startsWith('supported')) return;
  const due = new Set(ofThePaper.map(({ subject }) => `${nameOfFlow(subject, dataset)}, ${subject.period}`));
  const told = new Set(paper?.split('; ') ?? []);
  hold([...due].join('; ') === [...told].join('; '), `of the paper are ${[...due].join('; ') || 'none'}`);
  if (paper === undefined) return;
  for (const other of byOthers.filter(({ claim }) => claim.id === checked.claim.id)) {
    const outcome = other.lenses.find(({ id }) => id === checked.deciding)?.outcome;
    hold(outcome === 'holds', `by the figures of others it ${outcome}`);
  }
};

/** Rounding decides where figures are rounded; a first print that is not held, where a revision is read in its place. */
const holdRounding: Judge = ({ first }, checked) => {
  if (checked.verdict !== 'rounding-sensitive') return;
  const cells = cellsUnder(checked);
  hold(
    (first !== undefined) === cells.some(({ flags }) => flags.includes('first-print-not-held')),
    'says wrongly that a first print is not held',
  );
  const isOfRounding = checked.sentence.text.startsWith('Rounding decides');
  const isRounded = cells.some(({ flags, status }) => flags.includes('rounded') || status === 'derived');
  hold(!isOfRounding || isRounded, 'no figure is rounded or worked out of rounded ones');
};

/** What is left open is what the claim leaves. */
const holdRest: Judge = ({ rest, needs }, { claim }) => {
  const reasons: Readonly<Record<string, string>> = {
    'no-data': 'we found no data for that',
    'no-definition': 'the text gives no measure of that',
    causal: 'that is about causes, which trade figures alone can’t show',
  };
  const { leaves, notCheckable } = claim;
  const due = leaves === null ? undefined : `${leaves.what}; ${reasons[leaves.reason]}. Needed: ${leaves.needs}.`;
  hold(rest === due, `left open is ${due}`);
  if (notCheckable !== null) hold(needs === notCheckable.needs, `needed is ${notCheckable.needs}`);
};

/** In how many records and vintages it holds, fails, is open or has no figures. */
const holdLenses: Judge = (_, { lenses }) => {
  const text = tellLenses(lenses, 'en');
  if (text === null) {
    hold(lenses.length < 2, 'nothing is told of several records');
    return;
  }
  const count = (pattern: RegExp): number => countOf(pattern.exec(text)?.[1] ?? 'none');
  const told = [
    /Of (\S+) sets of figures/u,
    /holds with (\S+?)[,. ]/u,
    /fails with (\S+?)[,. ]/u,
    /rounding with (\S+?)[,. ]/u,
    /no data with (\S+?)[,. ]/u,
  ].map(count);
  const outcomes = (['holds', 'fails', 'undecided', 'missing'] as const).map(
    (one) => lenses.filter(({ outcome }) => outcome === one).length,
  );
  hold(told.join() === [lenses.length, ...outcomes].join(), `${text} counts ${outcomes.join()}`);
};
