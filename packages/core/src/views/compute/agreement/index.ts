export { agreementWithPaper } from './agreement-with-paper.ts';
