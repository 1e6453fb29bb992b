export { agreementWithLevels, agreementWithPaper } from './agreement-with-paper.ts';
