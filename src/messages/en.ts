import { analyseVerb } from './en/analyse-verb.ts';
import { report } from './en/report.ts';
import { analysis } from './en/analysis.ts';
import { web } from './en/web.ts';
import { desk } from './en/desk.ts';
import { commandLine } from './en/command-line.ts';
import { measures } from './en/measures.ts';
import { problems } from './en/problems.ts';
import { reading } from './en/reading.ts';
import { rulebook } from './en/rulebook.ts';
import type { th } from './th.ts';

export const en: typeof th = { analyseVerb, analysis, commandLine, measures, problems, report, rulebook, reading, desk, web };
