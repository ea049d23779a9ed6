import { web } from './th/web.ts';
import { desk } from './th/desk.ts';
import { commandLine } from './th/command-line.ts';
import { problems } from './th/problems.ts';
import { reading } from './th/reading.ts';
import { rulebook } from './th/rulebook.ts';
export const th = { commandLine, problems, rulebook, reading, desk, web };
