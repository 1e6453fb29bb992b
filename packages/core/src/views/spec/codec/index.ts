export { validSpec } from './decode-view-spec.ts';
export { encodeViewSpec } from './encode-view-spec.ts';
export { defaultViewSpec, methodUnlessStated, paperViewNameOf } from './paper-views.ts';
