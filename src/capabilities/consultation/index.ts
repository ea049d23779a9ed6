export { type Asked, isLeftOpen } from './left-open.ts';
