import { fileName } from '../../exports/file-name.ts';
import { routes } from '../../lib/routes.ts';
import { textOf } from '../../lib/text-of.ts';
import { ReportFigure } from '../reports/index.ts';
import { SentenceText, type WrittenProps } from '../text/index.ts';
import type { EconomyAnswer, SiteEconomy } from './facts/site-economy.ts';

interface FiguresProps extends WrittenProps {
  readonly found: SiteEconomy;
}

/** The chart under the finding of the page, where no chart of two records is that. */
export function EconomyMain({ found, language, messages }: FiguresProps) {
  const { first, answers } = found;
  if (!answers.includes(first)) return null;
  return (
    <section className="main-figure" id={first.id} aria-label={first.view.title}>
      <EconomyFigure answer={first} found={found} language={language} messages={messages} />
    </section>
  );
}

/** The views of the page one under another, each under its finding; the first of a part names it. */
export function EconomyFigures({ found, language, messages }: FiguresProps) {
  return found.answers
    .filter((answer) => answer !== found.first)
    .map((answer, index) => (
      <section key={answer.id} id={answer.id} className={placeOnSheet(found, index)} aria-labelledby={`${answer.id}-headline`}>
        {answer.part === null ? null : <p className="kicker part-name">{textOf(answer.part, language)}</p>}
        <h2 id={`${answer.id}-headline`}>
          <SentenceText sentence={answer.view.headline} locations={found.receipts.locations} />
        </h2>
        <EconomyFigure answer={answer} found={found} isSmall language={language} messages={messages} />
      </section>
    ));
}

/** The printed sheet of a partner holds its records; that of the reporter, which has none, its first views. */
function placeOnSheet({ dyad }: SiteEconomy, index: number): string {
  return dyad === null && index < viewsOnSheet ? 'band on-the-sheet' : 'band beyond-the-sheet';
}

const viewsOnSheet = 5;

function EconomyFigure({
  answer,
  found,
  isSmall = false,
  language,
  messages,
}: FiguresProps & { answer: EconomyAnswer; isSmall?: boolean }) {
  const { profile, receipts } = found;
  const file = {
    href: routes.economyFile(profile.economy, answer.id),
    name: fileName(answer.view, 'csv'),
  };
  return <ReportFigure {...{ isSmall, file, language, messages }} id={answer.id} view={answer.view} locations={receipts.locations} />;
}
