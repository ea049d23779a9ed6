import { web } from './en/web.ts';
import { desk } from './en/desk.ts';
import { commandLine } from './en/command-line.ts';
import { problems } from './en/problems.ts';
import { reading } from './en/reading.ts';
import { rulebook } from './en/rulebook.ts';
import type { th } from './th.ts';

export const en: typeof th = { commandLine, problems, rulebook, reading, desk, web };
