import { problems } from './th/problems.ts';
import { rulebook } from './th/rulebook.ts';
import { reading } from './th/reading.ts';
export const th = { problems, rulebook, reading };
