import { formatEconomy } from '@sogdia/core/format';
import { siteQuestion, siteScope } from '../../../lib/dataset.ts';
import { routes } from '../../../lib/routes.ts';
import { CopyText, Fact, PageOpening, TitledSection, type WrittenProps } from '../../text/index.ts';
import { WorkbenchApp } from './workbench-app.tsx';
import { workbenchTexts } from './workbench-texts.ts';

/** Who writes the files that are read, and where they are downloaded. */
const providers = [
  { id: 'comtrade', name: 'UN Comtrade', href: 'https://comtradeplus.un.org/' },
  { id: 'baci', name: 'CEPII BACI', href: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37' },
  { id: 'wits', name: 'WITS', href: 'https://wits.worldbank.org/' },
  { id: 'gacc', name: 'GACC', href: 'http://stats.customs.gov.cn/' },
  { id: 'imf', name: 'IMF', href: 'https://data.imf.org/' },
] as const;

/** The page on which a reader's own files are read: what works, how to get it, and the workbench itself. */
export function WorkbenchPage({ language, messages }: WrittenProps) {
  return (
    <div className="bounds">
      <PageOpening title={messages['bench.title']} lead={messages['bench.about']}>
        <p className="muted">{messages['bench.private']}</p>
        <noscript>
          <p className="state">{messages['bench.no-script']}</p>
        </noscript>
      </PageOpening>
      <WorkbenchApp language={language} texts={workbenchTexts(messages)} />
      <TitledSection id="bench-works" className="band bench-works" title={messages['bench.works']} about={messages['bench.works-about']}>
        <dl className="facts">
          {providers.map(({ id, name, href }) => (
            <Fact key={id} term={<a href={href}>{name}</a>}>
              {messages[`bench.works.${id}`]}
            </Fact>
          ))}
          <Fact term={messages['bench.works.tidy']}>{messages['bench.works.tidy-about']}</Fact>
        </dl>
        <h3>{messages['bench.try']}</h3>
        <p>
          {messages['bench.try-about']({ reporter: formatEconomy(siteScope, siteQuestion.reporter, language) })}
          {messages['joint.space']}
          <a href={routes.tidyTable()} download>
            {messages['bench.try-file']}
          </a>
        </p>
        <h3>{messages['files.terminal']}</h3>
        <p className="section-about">{messages['bench.terminal-about']}</p>
        <CopyText text="pnpm -s sogdia import FILE" code messages={messages} />
      </TitledSection>
    </div>
  );
}
