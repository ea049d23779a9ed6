import { problems } from './en/problems.ts';
import { rulebook } from './en/rulebook.ts';
import { reading } from './en/reading.ts';
import type { th } from './th.ts';

export const en: typeof th = { problems, rulebook, reading };
