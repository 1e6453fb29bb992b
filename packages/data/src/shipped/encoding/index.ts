export { decodePart } from './decode-part.ts';
export { encodePart } from './encode-part.ts';
export { expectPart } from './expect-part.ts';
export { partText } from './part-text.ts';
