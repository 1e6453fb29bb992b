export { dataPackageModule, identityModule, partModule, registryModule } from './generated-modules.ts';
export { splitIntoParts } from './split-into-parts.ts';
