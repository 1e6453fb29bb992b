export { ApiKey, keySource, keyVariable, readKey } from './api-key.ts';
export { type AnsweredCall, Fetching, type FetchState, keptTo } from './ask-all.ts';
export { questionId } from './call-id.ts';
export { mannerOf } from './manner.ts';
export { mergedAnswer } from './merged-answer.ts';
export { noAnswer } from './read-answer.ts';
export { serverAddress } from './server-address.ts';
