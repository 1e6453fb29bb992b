export { type Messages, type MessageText, messagesOf, speakWith, spokenLanguage } from './messages-of.ts';
