export { planPages } from './plan-pages.ts';
