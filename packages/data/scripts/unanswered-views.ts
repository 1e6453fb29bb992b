import { computeView, decodeViewSpec, SogdiaError, studyViews } from '@sogdia/core';
import { type Fault, fault } from '../src/harmonize/index.ts';

/** The views of topics and studies that the data which a build has just written cannot answer any more: a site that links to them could not be built. */
export async function unansweredViews(): Promise<readonly Fault[]> {
  const { datasetParts, loadDataset, topics } = await import('../src/index.ts');
  const dataset = await loadDataset(datasetParts);
  const ofTopics = topics.flatMap(({ views }) => views.map(({ query }) => [query, () => decodeViewSpec(dataset, query)] as const));
  const ofStudies = studyViews(dataset).map(({ name, spec }) => [name, () => spec] as const);
  return [...ofTopics, ...ofStudies].flatMap(([asked, specOf]) => {
    try {
      computeView(dataset, specOf());
      return [];
    } catch (error) {
      if (!SogdiaError.isInstance(error)) throw error;
      const [what] = error.message.split('; known');
      return [
        fault(
          'views',
          asked,
          `${asked} has no answer without what is left out (${what}); take it out of its topic or study, or decide yes`,
        ),
      ];
    }
  });
}
