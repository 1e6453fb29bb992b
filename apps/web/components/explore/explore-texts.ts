import type { Messages } from '../../messages/messages.ts';

/** The plain texts of the controls and states, passed from the server. */
export function exploreTexts(messages: Messages) {
  return {
    controls: messages['explore.controls'],
    loading: messages['explore.loading'],
    failed: messages['explore.failed'],
    failedHelp: messages['explore.failed-help'],
    broken: messages['explore.broken'],
    brokenHelp: messages['explore.broken-help'],
    reset: messages['explore.reset'],
    notOffered: messages['explore.not-offered'],
    held: messages['explore.held'],
    measure: messages['explore.measure'],
    reporter: messages['explore.reporter'],
    partners: messages['explore.partners'],
    from: messages['explore.from'],
    to: messages['explore.to'],
    book: messages['explore.book'],
    basis: messages['explore.basis'],
    transform: messages['explore.transform'],
    base: messages['explore.base'],
    asOf: messages['explore.as-of'],
    asOfDate: messages['explore.as-of-date'],
    onDate: messages['as-of.date'],
    chart: messages['explore.chart'],
    events: messages['explore.events'],
  };
}

export type ExploreTexts = ReturnType<typeof exploreTexts>;
