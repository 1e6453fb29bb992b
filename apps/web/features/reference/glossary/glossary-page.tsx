import { computeView, decodeViewSpec, type Language } from '@sogdia/core';
import { type GlossaryTerm, glossary, glossaryThemes, siteDataset, topics } from '../../../lib/dataset.ts';
import { textOf } from '../../../lib/languages/text-of.ts';
import { routes } from '../../../lib/routes.ts';
import { StillDrawing } from '../../../lib/still/index.ts';
import { messagesOf } from '../../../messages/messages.ts';
import { Band, Fact, LinkList, OriginalText, PageOpening, type WrittenProps } from '../../text/index.ts';
import { metricInWords } from '../methods/metric-texts.ts';

/** Every term of the glossary under an address of its own: what it means, who says so, where it is at work, what goes with it. */
export function GlossaryPage({ language, messages }: WrittenProps) {
  return (
    <StillDrawing>
      <div className="bounds reading" data-still>
        <PageOpening title={messages['glossary.title']} lead={messages['glossary.about']} />
        <nav className="term-index" aria-label={messages['glossary.index']}>
          <TermLinks terms={glossary.toSorted(byName(language))} language={language} />
        </nav>
        {glossaryThemes.map((theme) => (
          <Band key={theme} id={`theme-${theme}`} title={messages[`glossary-theme.${theme}`]}>
            <dl className="terms">
              {glossary
                .filter((term) => term.theme === theme)
                .map((term) => (
                  <TermEntry key={term.id} term={term} language={language} messages={messages} />
                ))}
            </dl>
          </Band>
        ))}
      </div>
    </StillDrawing>
  );
}

async function TermEntry({ term, language, messages }: WrittenProps & { term: GlossaryTerm }) {
  const uses = await usesOfTerm(term, language);
  return (
    <div className="term-entry" id={term.id}>
      <Fact term={textOf(term.names, language)}>
        <p>{textOf(term.meaning, language)}</p>
        {term.definedBy === null ? null : (
          <OriginalText as="p" className="muted" text={messages['glossary.meant-by'](term.definedBy)} messages={messages} />
        )}
        {uses.length === 0 ? null : (
          <div className="term-row">
            <span className="muted">{messages['glossary.see']}</span>
            <LinkList links={uses} />
          </div>
        )}
        <div className="term-row">
          <span className="muted">{messages['glossary.related']}</span>
          <TermLinks terms={glossary.filter(({ id }) => term.related.includes(id))} language={language} />
        </div>
      </Fact>
    </div>
  );
}

function TermLinks({ terms, language }: { terms: readonly GlossaryTerm[]; language: Language }) {
  return <LinkList links={terms.map(({ id, names }) => ({ href: `#${id}`, text: textOf(names, language) }))} />;
}

function byName(language: Language) {
  return (one: GlossaryTerm, other: GlossaryTerm): number =>
    textOf(one.names, language).localeCompare(textOf(other.names, language), language);
}

/** Where a term is at work: views by their titles, then methods, then topics. */
async function usesOfTerm({ uses }: GlossaryTerm, language: Language) {
  const messages = messagesOf(language);
  const dataset = await siteDataset();
  const views = (uses.queries ?? []).map((query) => ({
    href: routes.explore(language, query),
    text: computeView(dataset, decodeViewSpec(dataset, query), language).title,
  }));
  const methods = (uses.metrics ?? []).map((id) => ({
    href: routes.method(language, id),
    text: messages['glossary.method']({ name: metricInWords(id, language).name }),
  }));
  const ofTopics = topics
    .filter(({ id }) => uses.topics?.includes(id) === true)
    .map(({ id, names }) => ({ href: routes.topic(language, id), text: messages['glossary.topic']({ name: textOf(names, language) }) }));
  return [...views, ...methods, ...ofTopics];
}
