export { decimalOfAscii } from './ascii.ts';
export { decideEncoding, type EncodingDecision, type EncodingEvidence } from './decide-encoding.ts';
export { type Headed, headOf } from './head-of.ts';
export { type JsonObject, JsonRecord, JsonScanner } from './json-scanner.ts';
export { longestRecord, RecordScanner } from './record-scanner.ts';
export { beginningOf, encodeText, lenientText, strictDecoder } from './text/platform.ts';
export { UnreadableError } from './text/unreadable-error.ts';
export { firstBadByte, UndecodableByteError } from './undecodable-byte-error.ts';
export { type Member, mostHeld, unpack } from './unpack.ts';
