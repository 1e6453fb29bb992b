export { fetchCommand } from './fetch.ts';
