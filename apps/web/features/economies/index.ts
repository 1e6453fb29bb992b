export { EconomiesPage } from './economies-page.tsx';
export { EconomyPage } from './economy-page.tsx';
export { economyTitle } from './facts/economy-title.ts';
export { economyFiles, economyReceipts, requireProfile, siteEconomy } from './facts/site-economy.ts';
