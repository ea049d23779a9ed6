export type { PaperTemplate } from './paper-template.ts';
