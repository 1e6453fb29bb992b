export { DiagnosticGroups } from './diagnostic-groups.ts';
export { FileAccount } from './file-account.ts';
export { KeptKeys, UngroupedError } from './kept-keys.ts';
export { settleRoles } from './settle-roles.ts';
