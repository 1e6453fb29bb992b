export { decideEncoding, type EncodingDecision, type EncodingEvidence } from './decide-encoding.ts';
export { type JsonObject, JsonRecord, JsonScanner } from './json-scanner.ts';
export { beginningOf, encodeText, lenientText, strictDecoder } from './platform.ts';
export { longestRecord, RecordScanner } from './record-scanner.ts';
export { firstBadByte, UndecodableByteError } from './undecodable-byte-error.ts';
export { type Member, mostHeld, unpack } from './unpack.ts';
export { UnreadableError } from './unreadable-error.ts';
