export { decideEncoding, type EncodingDecision, type EncodingEvidence } from './decide-encoding.ts';
export { type JsonObject, JsonRecord, JsonScanner } from './json-scanner.ts';
export { encodeText, strictDecoder } from './platform.ts';
export { RecordScanner } from './record-scanner.ts';
export { UndecodableByteError } from './undecodable-byte-error.ts';
export { type Member, mostHeld, unpack } from './unpack.ts';
export { UnreadableError } from './unreadable-error.ts';
