export { glossary } from '@sogdia/data';
