export { findTemplate, openTemplateInUse } from './find-template.ts';
