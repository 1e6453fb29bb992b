import { type Book, formatEconomy, type Language, type View, type ViewSpec } from '@sogdia/core';
import { vintages, withBook } from '../../lib/readings.ts';
import { addressOfView, hasAnswer } from '../../lib/view-address.ts';
import type { Messages } from '../../messages/messages.ts';

const books: readonly Book[] = ['reporter', 'partner', 'both', 'reconciled'];
/** What is read from the partner's own records whatever the book. */
const ofPartners: ReadonlySet<string> = new Set(['partner-dependence', 'openness']);

/** Whose record a chart reads, and as known when: links to the same chart in the other readings, the present one marked. */
export async function ReadingControls({ view, language, messages }: { view: View; language: Language; messages: Messages }) {
  const { spec } = view;
  const names: Readonly<Record<Book, string>> = {
    reporter: messages['readings.own']({ economy: formatEconomy(spec.reporter, language) }),
    partner: messages[spec.partners.length > 1 || spec.partners.includes(centralAsia) ? 'readings.partners' : 'readings.partner'],
    both: messages['readings.both'],
    reconciled: messages['readings.reconciled'],
  };
  const [ofBooks, ofVintages] = await Promise.all([
    choicesOf(
      books.map((book) => ({ text: names[book], spec: withBook(spec, book), isCurrent: spec.book === book })),
      language,
    ),
    choicesOf(
      vintages.map((asOf) => ({ text: messages[`readings.${asOf}`], spec: { ...spec, asOf }, isCurrent: spec.asOf === asOf })),
      language,
    ),
  ]);
  return (
    <nav className="readings" aria-label={messages['readings.label']({ title: view.title })}>
      {spec.measures.some((measure) => ofPartners.has(measure)) ? null : (
        <Choices name={messages['readings.record']} choices={ofBooks} messages={messages} />
      )}
      <Choices name={messages['readings.known']} choices={ofVintages} messages={messages} />
    </nav>
  );
}

const centralAsia = 'CA5' as ViewSpec['partners'][number];

interface Choice {
  readonly text: string;
  readonly href: string;
  readonly isPage: boolean;
  readonly isCurrent: boolean;
}

/** The choices that have an answer, with their addresses. */
async function choicesOf(
  all: readonly { readonly text: string; readonly spec: ViewSpec; readonly isCurrent: boolean }[],
  language: Language,
): Promise<readonly Choice[]> {
  const answers = await Promise.all(all.map(({ spec }) => hasAnswer(spec)));
  return all
    .filter(({ isCurrent }, index) => isCurrent || answers[index] === true)
    .map(({ text, spec, isCurrent }) => ({ text, isCurrent, ...addressOfView(spec, language) }));
}

function Choices({ name, choices, messages }: { name: string; choices: readonly Choice[]; messages: Messages }) {
  return (
    <div className="reading-choices">
      <span className="reading-name">{name}</span>
      <ul aria-label={name}>
        {choices.map(({ text, href, isPage, isCurrent }) => (
          <li key={text}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {text}
              {isPage || isCurrent ? null : <span className="visually-hidden"> {messages['readings.in-explore']}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
