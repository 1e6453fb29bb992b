import { fileName } from '../../../exports/file-name.ts';
import { routes } from '../../../lib/routes.ts';
import { type CitedProps, Folded, SentenceText } from '../../text/index.ts';
import { ReportFigure } from '../figure/report-figure.tsx';
import type { TopicAnswer } from './answers.ts';

/** A further answer of a topic, which opens in place. */
export function FoldedAnswer({ topic, answer, ...texts }: CitedProps & { topic: string; answer: TopicAnswer }) {
  return (
    <Folded className="more held" summary={answer.view.title}>
      <section id={answer.id} className="folded-answer" aria-labelledby={`${answer.id}-headline`}>
        <SentenceText as="h3" id={`${answer.id}-headline`} sentence={answer.view.headline} locations={texts.locations} />
        <ReportFigure {...answer} isSmall file={fileOf(topic, answer)} {...texts} />
      </section>
    </Folded>
  );
}

/** The file of an answer of a topic. */
export function fileOf(topic: string, { id, view }: TopicAnswer): { readonly href: string; readonly name: string } {
  return { href: routes.topicFile(topic, id), name: fileName(view, 'csv') };
}
