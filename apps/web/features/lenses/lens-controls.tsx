import { formatEconomy, type Language, type RecordChoice, type TradeSpec, type TradeView } from '@sogdia/core';
import type { Messages } from '../../messages/messages.ts';
import { vintages, withRecord } from './lenses.ts';
import { addressOfView, hasAnswer } from './view-address.ts';

const records: readonly RecordChoice[] = ['reporter', 'partner', 'both', 'reconciled'];
/** What is read from the partner's own records whatever the record. */
const ofPartners: ReadonlySet<string> = new Set(['partner-dependence', 'openness']);

/** Whose record a chart reads, and as known when: links to the same chart in the other lenses, the present one marked. */
export async function LensControls({ view, language, messages }: { view: TradeView; language: Language; messages: Messages }) {
  const { spec } = view;
  const names: Readonly<Record<RecordChoice, string>> = {
    reporter: messages['lens.own']({ economy: formatEconomy(view, spec.reporter, language) }),
    partner:
      messages[
        spec.partners.length > 1 || spec.partners.some((code) => view.groups.some((group) => group.code === code))
          ? 'lens.partners'
          : 'lens.partner'
      ],
    both: messages['lens.both'],
    reconciled: messages['lens.reconciled'],
  };
  const [ofRecords, ofVintages] = await Promise.all([
    choicesOf(
      records.map((record) => ({ text: names[record], spec: withRecord(spec, record), isCurrent: spec.record === record })),
      language,
    ),
    choicesOf(
      vintages.map((vintage) => ({ text: messages[`lens.${vintage}`], spec: { ...spec, vintage }, isCurrent: spec.vintage === vintage })),
      language,
    ),
  ]);
  return (
    <nav className="lenses" aria-label={messages['lens.label']({ title: view.title })}>
      {spec.measures.some((measure) => ofPartners.has(measure)) ? null : (
        <Choices name={messages['lens.record']} choices={ofRecords} messages={messages} />
      )}
      <Choices name={messages['lens.known']} choices={ofVintages} messages={messages} />
    </nav>
  );
}

interface Choice {
  readonly text: string;
  readonly href: string;
  readonly isPage: boolean;
  readonly isCurrent: boolean;
}

/** The choices that have an answer, with their addresses. */
async function choicesOf(
  all: readonly { readonly text: string; readonly spec: TradeSpec; readonly isCurrent: boolean }[],
  language: Language,
): Promise<readonly Choice[]> {
  const answers = await Promise.all(all.map(({ spec }) => hasAnswer(spec)));
  return all
    .filter(({ isCurrent }, index) => isCurrent || answers[index] === true)
    .map(({ text, spec, isCurrent }) => ({ text, isCurrent, ...addressOfView(spec, language) }));
}

function Choices({ name, choices, messages }: { name: string; choices: readonly Choice[]; messages: Messages }) {
  return (
    <div className="lens-choices">
      <span className="lens-name">{name}</span>
      <ul aria-label={name}>
        {choices.map(({ text, href, isPage, isCurrent }) => (
          <li key={text}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {text}
              {isPage || isCurrent ? null : <span className="visually-hidden"> {messages['lens.in-explore']}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
