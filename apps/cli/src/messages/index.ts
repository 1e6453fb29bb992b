export { type Messages, type MessageText, messagesOf } from './messages-of.ts';
