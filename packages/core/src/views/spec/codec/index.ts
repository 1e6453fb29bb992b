export { askedOfSource, partiesOf } from './asked-of-source.ts';
export { decodeViewSpec, validSpec } from './decode-view-spec.ts';
export { encodeViewSpec } from './encode-view-spec.ts';
export { type NamedView, studyViewOf } from './study-views.ts';
export { methodUnlessStated, plainViewSpec, usualViewSpec } from './usual-view-spec.ts';
