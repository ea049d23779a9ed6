import { agency } from './th/agency.ts';
import { analyseVerb } from './th/analyse-verb.ts';
import { analysis } from './th/analysis.ts';
import { assessment } from './th/assessment.ts';
import { commandLine } from './th/command-line.ts';
import { desk } from './th/desk.ts';
import { doctor } from './th/doctor.ts';
import { measures } from './th/measures.ts';
import { problems } from './th/problems.ts';
import { reading } from './th/reading.ts';
import { report } from './th/report.ts';
import { rulebook } from './th/rulebook.ts';
import { web } from './th/web.ts';
export const th = {
  doctor,
  agency,
  analyseVerb,
  analysis,
  assessment,
  commandLine,
  measures,
  problems,
  report,
  rulebook,
  reading,
  desk,
  web,
};
