export { actionsOn, findAction } from './find-action.ts';
export { hasQuestion, recordKinds } from './key-binding.ts';
export { keyLabel } from './key-label.ts';
export { keyNames } from './key-names.ts';
export { type ActionId, type Keymap, keymap } from './keymap.data.ts';
export { type KeyProblem, remapKeys, reservedKeys } from './remap-keys.ts';
