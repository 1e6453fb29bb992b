import './en.ts';
