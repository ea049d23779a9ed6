export { findTemplate, openTemplate } from './find-template.ts';
