export { openLatestRulebook } from './open-latest-rulebook.ts';
