import { routes } from '../../lib/routes.ts';
import { ForwardLink, type WrittenProps } from '../text/index.ts';

/** The way from a gap between two sides' figures to why there are two: beside the key of every chart that draws one. */
export function WhyLink({ language, messages }: WrittenProps) {
  return <ForwardLink href={routes.why(language)}>{messages['why.title']}</ForwardLink>;
}
