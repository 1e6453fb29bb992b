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
    frequency: messages['explore.frequency'],
    from: messages['explore.from'],
    to: messages['explore.to'],
    record: messages['explore.record'],
    money: messages['explore.money'],
    transform: messages['explore.transform'],
    indexYear: messages['explore.index-year'],
    vintage: messages['explore.vintage'],
    vintageDate: messages['explore.vintage-date'],
    onDate: messages['vintage.date'],
    chart: messages['explore.chart'],
    events: messages['explore.events'],
  };
}

export type ExploreTexts = ReturnType<typeof exploreTexts>;
