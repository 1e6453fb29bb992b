export { DiagnosticGroups } from './diagnostic-groups.ts';
export { FileAccount } from './file-account.ts';
export { GroupedKeys, UngroupedError } from './grouped-keys.ts';
export { KeptKeys, type OwnOfRow } from './kept-keys.ts';
export { settleRoles } from './settle-roles.ts';
