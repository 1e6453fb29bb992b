import { formatNumber } from '@sogdia/core/format';
import type { ReactNode } from 'react';
import { siteDataset } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { originMark } from '../../../lib/site-origin.ts';
import { Band, CopyText, LinkList, PageOpening, type WrittenProps } from '../../text/index.ts';
import { AboutStudy } from './about-study.tsx';

const readers = ['read', 'write', 'count', 'build'] as const;
const does = ['records', 'checks', 'vintages', 'files'] as const;
const doesNot = ['cause', 'fill', 'bulk', 'all', 'watch'] as const;
const steps = ['read', 'name', 'check', 'choose', 'compute', 'receipt', 'words'] as const;

/** What the observatory is, for whom, what it does and does not, how its numbers come about, and under which terms. */
export async function AboutPage({ language, messages }: WrittenProps) {
  const { version, contentHash } = await siteDataset();
  const identity = { version, hash: contentHash.slice(0, 12) };
  return (
    <div className="bounds reading about" data-still>
      <PageOpening title={messages['about.title']} lead={messages['site.description']} />
      <Part id="what" title={messages['about.what']}>
        <p>{messages['about.what-text']}</p>
        <AboutStudy language={language} messages={messages} />
      </Part>
      <Part id="whom" title={messages['about.whom']} points={readers.map((id) => messages[`about.whom-${id}`])} />
      <Part id="does" title={messages['about.does']} points={does.map((id) => messages[`about.does-${id}`])} />
      <Part id="does-not" title={messages['about.not']} points={doesNot.map((id) => messages[`about.not-${id}`])} />
      <Part id="numbers" title={messages['about.numbers']} points={steps.map((id) => messages[`about.step-${id}`])} isOrdered>
        <LinkList
          className="inline-links"
          links={[
            { href: routes.methods(language), text: messages['nav.methods'] },
            { href: routes.glossary(language), text: messages['glossary.title'] },
          ]}
        />
      </Part>
      <Licences language={language} messages={messages} />
      <Part
        id="cite"
        title={messages['about.cite']}
        points={[messages['about.cite-number'], messages['about.cite-view'], messages['about.cite-data']]}
      >
        <p>
          <CopyText
            text={messages['about.citation']({ ...identity, address: `${originMark}${routes.data(language)}` })}
            messages={messages}
          />
        </p>
      </Part>
      <Part id="terminal" title={messages['about.terminal']} about={messages['about.terminal-text']}>
        <CopyText text="npx -y pnpm@12.21.0 tui" code messages={messages} />
      </Part>
      <Part
        id="errors"
        title={messages['about.errors']}
        about={messages['about.errors-text']}
        points={[messages['about.errors-where'], messages['about.errors-what'], messages['about.errors-version'](identity)]}
      />
      <Part id="access" title={messages['about.access']} about={messages['about.access-text']} />
    </div>
  );
}

async function Licences({ language, messages }: WrittenProps) {
  const { licences } = await siteDataset();
  const count = (all: readonly unknown[]): string => formatNumber(all.length, { decimals: 0 }, language);
  const confirmed = licences.filter((licence) => licence.confirmed);
  return (
    <Part
      id="terms"
      title={messages['about.terms']}
      points={[messages['about.terms-code'], messages['about.terms-data']({ terms: count(licences), confirmed: count(confirmed) })]}
    >
      <LinkList className="inline-links" links={[{ href: `${routes.data(language)}#sources`, text: messages['about.terms-sources'] }]} />
    </Part>
  );
}

function Part({ id, title, about, points = [], isOrdered = false, children }: PartProps) {
  const items = points.map((point) => <li key={point}>{point}</li>);
  return (
    <Band id={id} title={title}>
      <div className="about-text">
        {about === undefined ? null : <p>{about}</p>}
        {isOrdered ? <ol>{items}</ol> : items.length === 0 ? null : <ul>{items}</ul>}
        {children}
      </div>
    </Band>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly points?: readonly string[];
  readonly isOrdered?: boolean;
  readonly children?: ReactNode;
}
