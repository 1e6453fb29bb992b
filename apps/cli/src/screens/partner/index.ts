export { partnerScreen } from './partner-screen.ts';
