import type { CheckedClaim, Claim } from '@sogdia/core';
import { translate } from '@sogdia/core/workspace';
import type { ProgramContext } from '../model/index.ts';
import { sectionName, verdictCounts, workingParts } from '../screens/index.ts';
import type { Choice, LinearMenu } from './linear-place.ts';
import { receiptTexts } from './spoken-lines.ts';

/** The choice that leads to the claims. */
export function claimsChoice(context: ProgramContext): Choice {
  const { claims, countOf } = context.ledger;
  const label = context.text['linear.claims']({
    of: claims.length,
    supported: countOf('supported'),
    inPart: countOf('supported-in-part'),
    contradicted: countOf('contradicted'),
  });
  return { label, leadsTo: { kind: 'sections' } };
}

/** The sections of the study. */
export function sectionsMenu(context: ProgramContext): LinearMenu {
  const { claims } = context.ledger;
  const sections = [...new Set(claims.map(({ section }) => section))];
  return {
    intro: [claimsChoice(context).label],
    choices: sections.map((section) => ({ label: sectionSentence(section, context), leadsTo: { kind: 'section', section } })),
  };
}

function sectionSentence(section: string, context: ProgramContext): string {
  const { text, ledger } = context;
  const inside = ledger.claims.filter((claim) => claim.section === section);
  const counts = verdictCounts(inside, context).map(
    ({ verdict, count }) => `${verdictWord(verdict, context)}${text['joint.colon']}${count}`,
  );
  return text['linear.section']({ name: sectionName(section, context), claims: text['study.claims']({ count: inside.length }), counts });
}

/** The claims of a section. */
export function sectionMenu(section: string, context: ProgramContext): LinearMenu {
  const { claims, recorded } = context.ledger;
  const choices = claims
    .filter((claim) => claim.section === section)
    .map((claim): Choice => {
      const { id, paraphrase } = claim;
      const verdict = verdictWord(recorded(claim) ?? 'not-checkable', context);
      return { label: context.text['linear.claim']({ id, verdict, paraphrase }), leadsTo: { kind: 'claim', claim } };
    });
  return { intro: [sectionSentence(section, context)], choices };
}

/** A claim with its verdict in a sentence; then its statement, every record and vintage, its working, its sources. */
export function aboutMenu(claim: Claim, context: ProgramContext): LinearMenu {
  const { text, language } = context;
  const checked = context.ledger.check(claim);
  if (checked === null) return { intro: [claim.paraphrase, text['claim.reading']], choices: [] };
  const verdict = verdictWord(checked.verdict, context);
  const intro = [text['linear.claim']({ id: claim.id, verdict, paraphrase: claim.paraphrase }), checked.sentence.text];
  const command: Choice = { label: text['note.command'], says: () => [`sogdia check ${claim.id} --working`] };
  if (checked.filled === null) return { intro, choices: [command] };
  const { filled, lenses, sources } = checked;
  const outcome = (found: (typeof lenses)[number]['outcome']): string => translate(language, `claims.outcome.${found}`);
  return {
    intro,
    choices: [
      { label: text['claim.statement'], says: () => [checked.working[0]?.expression ?? '', filled.text] },
      {
        label: text['check.lenses'],
        says: () =>
          lenses.map(
            ({ label, outcome: found, missing, filled: values }) =>
              `${label}${text['joint.colon']}${text['joint.sentences']({ texts: [outcome(found)] })} ${missing ?? values.text}`,
          ),
      },
      { label: text['check.working'], says: () => partsOf(checked, context).map(({ sentence }) => sentence) },
      { label: text['linear.receipts'], leadsTo: { kind: 'numbers', claim } },
      {
        label: text['view.sources'],
        says: () => sources.map(({ source, release }) => `${source.publisher}, ${source.title} (${release.label})`),
      },
      command,
    ],
  };
}

/** The numbers of a claim's working, each with its receipt. */
export function numbersMenu(claim: Claim, context: ProgramContext): LinearMenu {
  const checked = context.ledger.check(claim);
  const parts = checked === null ? [] : partsOf(checked, context);
  const choices = parts.flatMap(({ receipt, sentence }): readonly Choice[] =>
    checked === null || receipt === null ? [] : [{ label: sentence, says: () => receiptTexts(receipt, checked.sources, context) }],
  );
  return { intro: [context.text['linear.which']], choices };
}

/** The parts of a working in words: the year or member, the values, and the outcome. */
function partsOf(checked: CheckedClaim, { language, text }: ProgramContext) {
  return workingParts(checked).map(({ line, receipt }) => {
    const { expression, at, filled, outcome } = line;
    const place = at === null || expression.includes(at) ? '' : at + text['joint.colon'];
    const sentence =
      outcome === null
        ? text['linear.value']({ what: place + expression, value: filled.text })
        : `${place}${filled.text}${text['joint.colon']}${translate(language, `claims.outcome.${outcome}`)}`;
    return { receipt, sentence };
  });
}

function verdictWord(verdict: CheckedClaim['verdict'], { language }: ProgramContext): string {
  return translate(language, `claims.verdict.${verdict}`).toLowerCase();
}
