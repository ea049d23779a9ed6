import { reading } from './en/reading.ts';
import type { th } from './th.ts';

export const en: typeof th = { reading };
