import type { Language } from '@sogdia/core';
import type { CheckedPart } from '@sogdia/core/claims';
import { formatEconomy, formatReceiptValue } from '@sogdia/core/format';
import type { VerdictKind } from '@sogdia/core/model';
import { translate } from '@sogdia/core/workspace';
import { siteScope } from '../../../lib/dataset.ts';
import { type CitedProps, Folded, NumberLink, SentenceText } from '../../text/index.ts';
import { casesOf, evidenceOf, type WorkingNode } from '../facts/working-tree.ts';
import { VerdictMark } from '../marks/verdict-mark.tsx';
import { verdictOfOutcome } from '../marks/verdict-of-outcome.data.ts';

/** What stands under a line of a working: its cases, or its parts with their values, down to the numbers. */
export function ClaimWorking({ node, parts = [], ...props }: CitedProps & { node: WorkingNode; parts?: readonly CheckedPart[] }) {
  const cases = casesOf(node);
  if (cases !== null) return <WorkingCases {...cases} {...props} />;
  const evidence = evidenceOf(node);
  if (evidence !== null) return <Evidence nodes={evidence} {...props} />;
  if (node.below.length === 0) return null;
  return (
    <ul className="working">
      {node.below.map((part) => (
        <li key={`${part.line.expression} ${part.line.at} ${part.line.filled.text}`}>
          <WorkingPart node={part} verdict={parts.find(({ expression }) => expression === part.line.expression)?.verdict} {...props} />
          <ClaimWorking node={part} {...props} />
        </li>
      ))}
    </ul>
  );
}

/** A part with its values, which those of its cases say where it runs over any, and what came of it. */
function WorkingPart({
  node,
  verdict,
  language,
  messages,
  locations,
}: CitedProps & { node: WorkingNode; verdict: VerdictKind | undefined }) {
  const { line } = node;
  const isToldByCases = line.outcome !== null && casesOf(node) !== null;
  return (
    <p>
      <code>{line.expression}</code> {line.at === null ? null : <span className="muted">{nameOf(line, language)}</span>}{' '}
      {isToldByCases ? null : <SentenceText as="span" sentence={line.filled} locations={locations} />}{' '}
      {verdict === undefined ? (
        <Outcome line={line} language={language} />
      ) : (
        <VerdictMark verdict={verdict}>{translate(language, `claims.verdict.${verdict}`)}</VerdictMark>
      )}
      <Rounding line={line} language={language} messages={messages} locations={locations} />
    </p>
  );
}

function Outcome({ line: { outcome }, language }: { line: WorkingNode['line']; language: Language }) {
  return outcome === null ? null : (
    <VerdictMark verdict={verdictOfOutcome[outcome]}>{translate(language, `claims.outcome.${outcome}`)}</VerdictMark>
  );
}

/** Between which values the rounding of the figures leaves a number; both ends open its receipt. */
function Rounding({ line: { interval, receipt }, language, messages, locations }: CitedProps & { line: WorkingNode['line'] }) {
  if (interval === null || receipt === null || receipt.kind === 'absence') return null;
  const [low, high] = [interval.low, interval.high].map((value) => formatReceiptValue(siteScope, { ...receipt, value }, language, 'long'));
  if (low === undefined || high === undefined || low === high) return null;
  return (
    <NumberLink receipt={receipt} locations={locations} className="working-rounding" text={messages['claim.rounding']({ low, high })} />
  );
}

/** Years or members in turn: those that do not hold first, those that hold folded where they are many. */
function WorkingCases({ telling, others, ...props }: CitedProps & { telling: readonly WorkingNode[]; others: readonly WorkingNode[] }) {
  const { messages } = props;
  const of = telling.length + others.length;
  return (
    <div className="working-cases">
      <p className="muted">
        {telling.length === 0 ? messages['claim.cases-none']({ of }) : messages['claim.cases']({ count: telling.length, of })}
      </p>
      <CaseRows nodes={telling} {...props} />
      {others.length === 0 ? null : (
        <Folded summary={messages['claim.cases-others']({ count: others.length })}>
          <CaseRows nodes={others} {...props} />
        </Folded>
      )}
    </div>
  );
}

/** Numbers of one kind for several economies or periods: what they are once, then each in a row. */
function Evidence({ nodes, language, messages, locations }: CitedProps & { nodes: readonly WorkingNode[] }) {
  return (
    <div className="working">
      <code>{nodes[0]?.line.expression}</code>
      <ul className="cases">
        {nodes.map(({ line }) => (
          <li key={`${nameOf(line, language)} ${line.filled.text}`}>
            <span className="case-at">{nameOf(line, language)}</span>
            <SentenceText as="span" sentence={line.filled} locations={locations} />
            <Rounding line={line} language={language} messages={messages} locations={locations} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The member and the period that a line stands for, the member by its name. */
function nameOf({ at }: WorkingNode['line'], language: Language): string | null {
  return at?.replace(/^[A-Z]{2}[A-Z0-9]\b/, (code) => formatEconomy(siteScope, code, language)) ?? null;
}

function CaseRows({ nodes, language, locations }: CitedProps & { nodes: readonly WorkingNode[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul className="cases">
      {nodes.map(({ line }) => (
        <li key={line.at}>
          <span className="case-at">{nameOf(line, language)}</span>
          <SentenceText as="span" sentence={line.filled} locations={locations} />
          <Outcome line={line} language={language} />
        </li>
      ))}
    </ul>
  );
}
