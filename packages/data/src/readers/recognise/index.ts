export { encodingEvidence } from './encoding-evidence.ts';
export { type HeaderMatch, layoutInWords, matchHeader } from './recognise-header.ts';
export { type Header, headerOf } from './separator-of.ts';
